import { useEffect, useEffectEvent } from 'react';

/** Whether a key belongs to an input method that is composing: such keys must never act. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export interface ShortcutOptions {
  enabled?: boolean;
  /** Acts although a modal dialog is open (for shortcuts of the dialog itself). */
  insideDialogs?: boolean;
}

/**
 * Calls `handler` for a key or combination (`Ctrl+S`, `Ctrl+Enter`, `/`, `?`, `Alt+ArrowUp`) anywhere on the page;
 * `Ctrl` also stands for the Mac's command key. Never while an input method composes; plain keys and the editing
 * keys (Ctrl+Z and the like) never inside inputs; nothing behind an open modal dialog.
 */
export function useShortcut(
  combo: string,
  handler: (event: KeyboardEvent) => void,
  { enabled = true, insideDialogs = false }: ShortcutOptions = {},
): void {
  const act = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || !matchesCombo(event, combo)) return;
      if (belongsToInput(combo) && isEditable(event.target)) return;
      if (!insideDialogs && document.querySelector('[data-modal-dialog]')) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [combo, enabled, insideDialogs]);
}

/** Whether a key press is this combination. */
export function matchesCombo(event: KeyboardEvent, combo: string): boolean {
  const parts = combo.split('+');
  const key = parts[parts.length - 1] ?? '';
  const sameKey = event.key.toLowerCase() === key.toLowerCase();
  // A sign such as `?` already needs Shift on the keyboard.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    sameKey &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  );
}

function belongsToInput(combo: string): boolean {
  return !/Ctrl|Alt/.test(combo) || /^Ctrl\+(Shift\+)?[ZYACVX]$/i.test(combo);
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches(
    'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=file])',
  );
}
