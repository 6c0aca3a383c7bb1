import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Room under an element, down to the end of the window, in CSS pixels; at least 320. */
export function useFillHeight(element: RefObject<HTMLElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  const measure = () => {
    const top = element.current?.getBoundingClientRect().top ?? 0;
    setHeight(Math.max(320, Math.floor(window.innerHeight - (top + window.scrollY) - 12)));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const again = () => setHeight(undefined);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  return height;
}
