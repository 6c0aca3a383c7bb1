import type { FieldDef, FieldKind, FieldValue } from '#src/domain/field.ts';
import { kindOf, textToValue } from '#src/domain/kinds/kinds.ts';
import type { KindContext } from '#src/domain/references.ts';
import { ok, type Result } from '#src/domain/result.ts';
import type { Words } from '#src/domain/words.ts';

/** What stands in a form's control: typed text or the id of an option, a tick, or the ids of several options. */
export type FormValue = string | boolean | string[];

/** field key -> what stands in its control */
export type FormValues = Record<string, FormValue>;

type Reader = (raw: FormValue, field: FieldDef, context: KindContext) => Result<FieldValue, Words>;

const readText: Reader = (raw, field, context) => textToValue(asText(raw), field, context);
/** Ids come from the control itself and stay valid when the township's list no longer holds them. */
const readId: Reader = (raw) => ok(asText(raw) === '' ? null : asText(raw));

const readers = {
  text: readText,
  note: readText,
  count: readText,
  amount: readText,
  date: readText,
  month: readText,
  choice: readId,
  choices: (raw) => ok(Array.isArray(raw) ? raw : []),
  flag: (raw) => ok(raw === true),
  village: readId,
  department: readId,
  scale: readId,
} satisfies Record<FieldKind, Reader>;

/** The stored value of what stands in a control; a clear sentence when the text cannot be read. */
export function formToValue(
  raw: FormValue,
  field: FieldDef,
  context: KindContext,
): Result<FieldValue, Words> {
  return readers[field.kind](raw, field, context);
}

/** What a control shows of a stored value. A value of the wrong shape is shown as text, so that it can be mended. */
export function valueToForm(value: unknown, field: FieldDef): FormValue {
  const empty = kindOf(field).empty;
  if (typeof empty === 'boolean') return value === true;
  if (Array.isArray(empty)) return Array.isArray(value) ? value.map(String) : [];
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether two forms hold the same. */
export function isSameForm(a: FormValues, b: FormValues): boolean {
  return Object.keys({ ...a, ...b }).every((key) => isSameValue(a[key], b[key]));
}

/** Whether two controls show the same. */
export function isSameValue(a: FormValue | undefined, b: FormValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asText(raw: FormValue): string {
  return typeof raw === 'string' ? raw : '';
}
