/** What a ledger's practice-data generator may use; the same seed gives the same records. */
export interface SampleTools {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** One of the items; earlier items are likelier when `skew` is set. */
  pick<T>(items: readonly T[], skew?: boolean): T;
  /** A working-looking day of the year (`YYYY-MM-DD`), optionally within one month 1..12. */
  day(year: number, month?: number): string;
  /** Day plus n days. */
  plus(day: string, days: number): string;
  /** A village or department id of the sample township. */
  village(): string;
  department(): string;
  /** Value ids of a configurable scale, e.g. `three-colour`. */
  scaleValues(name: string): readonly string[];
}

/** Makes tools from a numeric seed (mulberry32: small, even, and the same on every engine). */
export function createSampleTools(
  seed: number,
  world: {
    villages: readonly string[];
    departments: readonly string[];
    scales: Record<string, readonly string[]>;
  },
): SampleTools {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  function pick<T>(items: readonly T[], skew = false): T {
    const at = skew
      ? Math.floor(next() * next() * items.length)
      : Math.floor(next() * items.length);
    const item = items[at];
    if (item === undefined) throw new Error('pick from nothing');
    return item;
  }
  return {
    int,
    pick,
    chance: (p) => next() < p,
    day: (year, month) => {
      const m = month ?? int(1, 12);
      return `${year}-${String(m).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;
    },
    plus: (day, days) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
    village: () => pick(world.villages),
    department: () => pick(world.departments),
    scaleValues: (name) => world.scales[name] ?? [],
  };
}
