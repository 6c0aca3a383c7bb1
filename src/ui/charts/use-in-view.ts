import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawInTurn } from '#src/ui/charts/draw-queue.ts';

/** True once the element has come near the screen, or when the page is about to be printed. */
export function useInView(ref: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || seen) return;
    let takeBack: (() => void) | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting))
          takeBack ??= drawInTurn(() => setSeen(true));
      },
      { rootMargin: '360px' },
    );
    observer.observe(element);
    // The print picture is taken as soon as the event returns.
    const draw = () => flushSync(() => setSeen(true));
    window.addEventListener('beforeprint', draw);
    return () => {
      takeBack?.();
      observer.disconnect();
      window.removeEventListener('beforeprint', draw);
    };
  }, [ref, seen]);
  return seen;
}

/** Width of an element in whole CSS pixels; 0 until it is known. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver((entries) => {
      const next = Math.floor(entries[0]?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
