import { startTransition } from 'react';

const waiting = new Set<() => void>();
let isRunning = false;

/**
 * Draws charts one after another, each in a pause of its own, so that a page full of them never stops the scrolling.
 * The answer takes the request back.
 */
export function drawInTurn(draw: () => void): () => void {
  waiting.add(draw);
  if (!isRunning) {
    isRunning = true;
    window.requestIdleCallback(drawNext, { timeout: 400 });
  }
  return () => waiting.delete(draw);
}

function drawNext(): void {
  const [draw] = waiting;
  if (!draw) {
    isRunning = false;
    return;
  }
  waiting.delete(draw);
  startTransition(draw);
  window.requestIdleCallback(drawNext, { timeout: 400 });
}
