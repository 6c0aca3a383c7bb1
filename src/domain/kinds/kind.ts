import type { z } from 'zod';
import type { FieldDef, FieldKind, FieldValue } from '../field.ts';
import type { KindContext } from '../references.ts';
import type { Result } from '../result.ts';
import type { Words } from '../words.ts';

export type FieldOf<K extends FieldKind> = Extract<FieldDef, { kind: K }>;

/** Everything a field kind knows about its values; inputs and cells live in `ui/kinds`. */
export interface Kind<K extends FieldKind> {
  /** Accepts exactly the stored values, the empty one included. */
  schema: (field: FieldOf<K>) => z.ZodType<FieldValue>;
  empty: FieldValue;
  initial: (field: FieldOf<K>, today: string) => FieldValue;
  /** As people read it; '' when empty. */
  toText: (value: FieldValue, field: FieldOf<K>, context: KindContext) => string;
  /** From what was typed or stands in a spreadsheet cell; '' gives the empty value. */
  fromText: (text: string, field: FieldOf<K>, context: KindContext) => Result<FieldValue, Words>;
  /** Column type of a spreadsheet. */
  sheet: 'text' | 'number' | 'date' | 'amount';
}
