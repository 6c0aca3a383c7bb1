import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawInTurn } from '#src/ui/charts/draw-queue.ts';

/** True once it is the element's turn to be drawn (those near the screen first), or when the page is about to be printed. */
export function useDrawn(ref: RefObject<Element | null>): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || drawn) return;
    const request = drawInTurn(() => setDrawn(true));
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && request.hurry(),
      { rootMargin: '360px' },
    );
    observer.observe(element);
    // The print picture is taken as soon as the event returns.
    const draw = () => flushSync(() => setDrawn(true));
    window.addEventListener('beforeprint', draw);
    return () => {
      request.takeBack();
      observer.disconnect();
      window.removeEventListener('beforeprint', draw);
    };
  }, [ref, drawn]);
  return drawn;
}
