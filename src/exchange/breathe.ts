/** How long work may hold the page, in milliseconds, before it lets a frame be drawn. */
const LONGEST_HOLD = 24;

/** A function to await between pieces of long work: it gives way to the page when the last pause is long ago. */
export function createBreath(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST_HOLD) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
