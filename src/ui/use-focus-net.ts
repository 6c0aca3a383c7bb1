import { type RefObject, useEffect } from 'react';

/** Where a control that went away stood: inside `parent`, after `before`. */
interface Gap {
  parent: Node;
  before: Node | null;
}

const controls =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])';
/** Shown while the contents of a place are read: what takes the focus best may still be to come. */
const waiting = '[aria-busy=true], [data-waiting]';

/**
 * Inside this place the focus never falls through: when the control that has it goes away or is switched off, the next
 * one of the same name takes it (a list's next 删除, the same link of a new view), without such a one the next of any
 * name. What knows better (dialogs, `useKeptFocus`) comes first; a press of the mouse is left alone.
 */
export function useFocusNet(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: frame } = place;
    if (!frame) return;
    let focused: Element | null = null;
    // Dialogs, panels and messages stand outside: from there the focus comes back to where it was.
    let home: Element | null = null;
    let gap: Gap | null = null;
    let asked = 0;

    const note = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      focused = target;
      if (target.closest('[data-base-ui-portal]')) return;
      home = frame.contains(target) ? target : null;
      gap = null;
    };
    const forget = () => {
      focused = null;
    };
    const watch = (records: readonly MutationRecord[]) => {
      if (home && !home.isConnected) gap = gapAfter(records, gap?.parent ?? home) ?? gap;
      if (!focused || isUsable(focused)) return;
      // Two frames after the last change, when the new contents stand and others have had their turn.
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        asked = requestAnimationFrame(rescue);
      });
    };
    const rescue = () => {
      if (!focused || !home || isUsable(focused) || document.activeElement !== document.body)
        return;
      if (document.querySelector('[data-modal-dialog], [role=dialog][data-side]')) return;
      if (frame.querySelector(waiting)) return;
      const goal = isUsable(home) ? home : nextOf(home, gap, frame);
      (goal instanceof HTMLElement ? goal : frame).focus({ preventScroll: goal === frame });
    };

    const observer = new MutationObserver(watch);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'aria-busy'],
    });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, [place]);
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/** Follows a node out of the page through the removals of one moment. */
function gapAfter(records: readonly MutationRecord[], gone: Node): Gap | null {
  let gap: Gap | null = null;
  for (const { target, removedNodes, previousSibling } of records) {
    const lost = gap?.parent ?? gone;
    if ([...removedNodes].some((node) => node.contains(lost))) {
      gap = { parent: target, before: previousSibling };
    }
  }
  return gap;
}

/** The control that follows best on one that is gone or switched off. */
function nextOf(gone: Element, gap: Gap | null, frame: Element): Element {
  const from = gap ? (gap.before?.isConnected ? gap.before : gap.parent) : gone;
  const isAfter = (control: Element) => {
    const place = from.compareDocumentPosition(control);
    const inside = (place & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !(inside && from === gap?.before);
  };
  const all = [...frame.querySelectorAll(controls)].filter(
    (control) => control.checkVisibility?.() ?? true,
  );
  const after = all.filter(isAfter);
  // What stands before the gap is itself the nearest: the row above the last one of a list.
  const before = all.filter((control) => !isAfter(control));
  const isSame = (control: Element) =>
    control.tagName === gone.tagName && nameOf(control) === nameOf(gone);
  return after.find(isSame) ?? before.findLast(isSame) ?? after[0] ?? before.at(-1) ?? frame;
}

/** Every row of a list is as good as the next. */
function nameOf(control: Element): string {
  if (control instanceof HTMLTableRowElement) return '';
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
  return control.getAttribute('aria-label') ?? (label ?? control).textContent ?? '';
}
