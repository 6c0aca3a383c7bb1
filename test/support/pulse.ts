/** Beats every 10 ms; `stop` answers the longest pause between two beats, in ms: how long the page did not answer. */
export function startPulse(): { stop: () => number } {
  let longest = 0;
  let last = performance.now();
  const beat = window.setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  return {
    stop() {
      window.clearInterval(beat);
      return longest;
    },
  };
}
