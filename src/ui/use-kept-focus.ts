import { useEffect, useRef } from 'react';

/**
 * A place whose contents replace one another: where a new step took the focused control away, what `inside` matches
 * (without it the place itself) takes the focus, so that the next key works there. Spread the answer on the element.
 */
export function useKeptFocus(step: unknown, inside?: string) {
  const ref = useRef<HTMLDivElement>(null);
  const seen = useRef(step);
  const wasInside = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      // Dialogs and menus of the place stand outside it.
      if (!(target instanceof Element) || target.closest('[data-base-ui-portal]')) return;
      wasInside.current = ref.current?.contains(target) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    // A frame later, when the new contents stand and a closed dialog has tried to give the focus back.
    const frame = requestAnimationFrame(() => {
      if (!wasInside.current || document.activeElement !== document.body) return;
      // A panel or dialog that is still open keeps its own focus.
      if (document.querySelector('[data-modal-dialog], [role=dialog][data-side]')) return;
      const goal = inside ? ref.current?.querySelector<HTMLElement>(inside) : ref.current;
      goal?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [step, inside]);
  return { ref, tabIndex: -1 } as const;
}
