/**
 * Hybrid logical clock: `<ISO time>-<counter>-<origin>`. Text order is causal order, also when the machine's
 * clock is set back (Kulkarni et al., "Logical Physical Clocks", 2014).
 */
export interface HybridClock {
  /** A stamp later than every stamp made or seen before. */
  next(): string;
  /** Takes note of a stamp from elsewhere, so that the next one is later. */
  see(stamp: string): void;
}

/** Makes a clock for one origin (4 or more letters without a dash). */
export function createHybridClock(now: () => number, origin: string): HybridClock {
  let time = 0;
  let counter = 0;
  return {
    next() {
      const wall = now();
      if (wall > time) {
        time = wall;
        counter = 0;
      } else counter += 1;
      return `${new Date(time).toISOString()}-${counter.toString(36).padStart(4, '0')}-${origin}`;
    },
    see(stamp) {
      const seen = Date.parse(stamp.slice(0, 24));
      if (Number.isNaN(seen) || seen < time) return;
      const seenCounter = Number.parseInt(stamp.slice(25, 29), 36) || 0;
      counter = seen === time ? Math.max(counter, seenCounter) : seenCounter;
      time = seen;
    },
  };
}

/** The wall time of a stamp as an ISO instant. */
export function stampTime(stamp: string): string {
  return stamp.slice(0, 24);
}
