import type { FieldDef, FieldKind, FieldValue } from '../field.ts';
import type { KindContext } from '../references.ts';
import type { Result } from '../result.ts';
import type { Words } from '../words.ts';
import {
  choiceBehaviour,
  choicesBehaviour,
  departmentBehaviour,
  flagBehaviour,
  scaleBehaviour,
  villageBehaviour,
} from './choice-kinds.ts';
import { dateBehaviour, monthBehaviour } from './date-kinds.ts';
import type { Kind } from './kind.ts';
import { amountBehaviour, countBehaviour } from './number-kinds.ts';
import { noteBehaviour, textBehaviour } from './text-kinds.ts';

const kinds = {
  text: textBehaviour,
  note: noteBehaviour,
  count: countBehaviour,
  amount: amountBehaviour,
  date: dateBehaviour,
  month: monthBehaviour,
  choice: choiceBehaviour,
  choices: choicesBehaviour,
  flag: flagBehaviour,
  village: villageBehaviour,
  department: departmentBehaviour,
  scale: scaleBehaviour,
} satisfies { [K in FieldKind]: Kind<K> };

/** The behaviour of a field's kind. */
export function kindOf(field: FieldDef): Kind<FieldKind> {
  // Each behaviour only ever receives fields of its own kind: the map above pairs them.
  return kinds[field.kind] as unknown as Kind<FieldKind>;
}

/** Text of a value as people read it; '' when empty. */
export function valueToText(value: FieldValue, field: FieldDef, context: KindContext): string {
  return kindOf(field).toText(value, field, context);
}

/** Value from typed or imported text; a clear sentence when it cannot be read. */
export function textToValue(
  text: string,
  field: FieldDef,
  context: KindContext,
): Result<FieldValue, Words> {
  return kindOf(field).fromText(text, field, context);
}

/** Whether a value counts as not filled in. */
export function isEmptyValue(value: FieldValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
