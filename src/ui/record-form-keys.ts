import type { KeyboardEvent } from 'react';
import { isComposing } from '#src/ui/keys.ts';

const controls =
  'input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled)';

/**
 * Enter goes to the next field as Tab does; from the last one to the save button. Never while an input method
 * composes, never out of a text of several lines, never as a submit.
 */
export function walkOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget: form, nativeEvent } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (isComposing(nativeEvent)) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const here = fields.findIndex((field) => field.contains(target));
  const step = event.shiftKey ? -1 : 1;
  for (let at = here + step; at >= 0 && at < fields.length; at += step) {
    if (focusIn(fields[at])) return;
  }
  if (step === 1) form.querySelector<HTMLElement>('[data-save]')?.focus();
}

/** Whether a key leaves the present field: Enter or Tab, never while an input method composes. */
export function movesOn({ key, nativeEvent }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === 'Tab') && !isComposing(nativeEvent);
}

/** Puts the focus on a field of the form; false when it has no control. */
export function focusField(form: HTMLElement | null, key: string): boolean {
  return focusIn(form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`));
}

function focusIn(field: HTMLElement | null | undefined): boolean {
  const control =
    field?.querySelector<HTMLElement>('input[type=radio]:checked') ??
    field?.querySelector<HTMLElement>(controls);
  if (!control) return false;
  control.focus();
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  return true;
}
