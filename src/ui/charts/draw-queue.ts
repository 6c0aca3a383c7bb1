import { startTransition } from 'react';

/** A chart waiting to be drawn. */
export interface DrawRequest {
  /** It is near the screen: goes before those that are not. */
  hurry(): void;
  takeBack(): void;
}

const near = new Set<() => void>();
const far = new Set<() => void>();
/** Milliseconds without scrolling after which drawing goes on. */
const rest = 150;
/** Milliseconds after which drawing no longer waits for an idle moment. */
const patience = 400;
const arrivals = ['pointerover', 'pointermove', 'mouseover', 'mousemove'];
let scrolledAt = Number.NEGATIVE_INFINITY;
let isRunning = false;
let isWatching = false;

/**
 * Draws charts one after another, each in an idle moment of its own, those near the screen first and none while
 * anything scrolls: a page full of charts is ready soon and never stutters.
 */
export function drawInTurn(draw: () => void): DrawRequest {
  far.add(draw);
  if (!isWatching) {
    isWatching = true;
    window.addEventListener('scroll', noteScroll, { capture: true, passive: true });
    for (const kind of arrivals) window.addEventListener(kind, muteWhileScrolling, true);
  }
  if (!isRunning) {
    isRunning = true;
    awaitIdle();
  }
  return {
    hurry() {
      if (far.delete(draw)) near.add(draw);
    },
    takeBack() {
      near.delete(draw);
      far.delete(draw);
    },
  };
}

function noteScroll(): void {
  scrolledAt = performance.now();
}

/** A pointer that comes over a chart because the page moves under it does not ask for figures. */
function muteWhileScrolling(event: Event): void {
  if (performance.now() - scrolledAt > rest || !(event.target instanceof Element)) return;
  if (event.target.closest('[data-chart]')) event.stopImmediatePropagation();
}

function awaitIdle(): void {
  window.requestIdleCallback(drawNext, { timeout: patience });
}

function drawNext(): void {
  const [draw = [...far][0]] = near;
  if (!draw) {
    isRunning = false;
    return;
  }
  const wait = scrolledAt + rest - performance.now();
  if (wait > 0) {
    setTimeout(awaitIdle, wait);
    return;
  }
  near.delete(draw);
  far.delete(draw);
  startTransition(draw);
  awaitIdle();
}
