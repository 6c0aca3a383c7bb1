import type { Words } from './words.ts';

/** A stored value of a field. `null` is "not filled in" for every kind but flag (false) and choices ([]). */
export type FieldValue = string | number | boolean | string[] | null;

/** A record's content: field key -> value. */
export type RecordData = Record<string, FieldValue>;

interface FieldBase {
  /** Must be filled before the record can be registered (a draft may leave it empty). */
  required?: boolean;
  /** Only asked for, and only kept, while this holds. */
  when?: (data: RecordData) => boolean;
  /** Names or the like: masked on screen, left out of exports, not covered by the history hash. */
  personal?: boolean;
  /** Carried over into the next form by "save and next". */
  carry?: boolean;
  /** Starts a new titled block of the form; the key of `text.sections`. */
  section?: string;
  /** Filled in on save when left empty; a pure function of the other fields and the rules in force. */
  derive?: (data: RecordData, context: DeriveContext) => FieldValue;
  /** While this tells why, there is no value yet: the field is kept empty and the form tells the reason. */
  waits?: (data: RecordData, context: DeriveContext) => Words | null;
  /** Whether the value that stands there is only what the rule gave at first; it is then derived anew. */
  renews?: (data: RecordData, context: DeriveContext) => boolean;
  /** Not an axis of the rollups although its kind would allow it. */
  noDimension?: boolean;
}

/** What derived fields may ask for: due dates of the deadline rules in force. */
export interface DeriveContext {
  today: string;
  /** Due day of a matter that starts on `start`, by rule id; null when the rule is switched off. */
  due: (ruleId: string, start: string, options?: DueOptions) => string | null;
  /** Length of a rule's period in days of this kind; null when the rule is off or counts otherwise. */
  days?: (ruleId: string, start: string, dayType: 'working' | 'natural') => number | null;
  /** Colour of a value of a configurable scale; null when the township has no such value. */
  toneOf?: (scale: string, value: string) => 'green' | 'amber' | 'red' | 'none' | null;
}

/**
 * What moves a due day: an approved extension, a new start, stretches that do not count (from asking to the answer),
 * and the values by which a township's own rules tell matters apart (`deadlines` of the ledger).
 */
export interface DueOptions {
  channel?: FieldValue | undefined;
  category?: FieldValue | undefined;
  extended?: boolean;
  restartedAt?: string;
  suspensions?: { from: string; to: string }[];
}

export interface TextField extends FieldBase {
  kind: 'text';
  max?: number;
}
export interface NoteField extends FieldBase {
  kind: 'note';
  max?: number;
}
export interface CountField extends FieldBase {
  kind: 'count';
  unit: Words;
  min?: number;
  max?: number;
  initial?: number;
  /** A head-count of people who could be recognised: 1 to 4 leaves the machine as 不足5 only. */
  sensitive?: true;
}
/** A decimal number with at most two places: yuan, hours. */
export interface AmountField extends FieldBase {
  kind: 'amount';
  unit: Words;
}
export interface DateField extends FieldBase {
  kind: 'date';
  /** Starts as today in a new form. */
  initialToday?: boolean;
  /** Says what has happened: a day later than today is warned about. */
  past?: true;
}
export interface MonthField extends FieldBase {
  kind: 'month';
  /** Says what has happened: a month later than this one is warned about. */
  past?: true;
}
export interface ChoiceField<O extends string = string> extends FieldBase {
  kind: 'choice';
  options: readonly O[];
  initial?: O;
}
export interface ChoicesField<O extends string = string> extends FieldBase {
  kind: 'choices';
  options: readonly O[];
}
export interface FlagField extends FieldBase {
  kind: 'flag';
}
/** Refers to a village (or community) of the township's own list. */
export interface VillageField extends FieldBase {
  kind: 'village';
}
/** Refers to a department of the township's own list. */
export interface DepartmentField extends FieldBase {
  kind: 'department';
}
/** A value of a scale that the township defines itself (three colours, tags). */
export interface ScaleField extends FieldBase {
  kind: 'scale';
  scale: string;
}

export type FieldDef =
  | TextField
  | NoteField
  | CountField
  | AmountField
  | DateField
  | MonthField
  | ChoiceField
  | ChoicesField
  | FlagField
  | VillageField
  | DepartmentField
  | ScaleField;

export type FieldKind = FieldDef['kind'];

type Options<D> = D extends { options: readonly (infer O)[] } ? O : never;

/** The stored type of a field, from its definition. */
export type ValueOf<D extends FieldDef> = D extends { kind: 'count' | 'amount' }
  ? number | null
  : D extends { kind: 'flag' }
    ? boolean
    : D extends { kind: 'choices' }
      ? Options<D>[]
      : D extends { kind: 'choice' }
        ? Options<D> | null
        : string | null;

export type Fields = Record<string, FieldDef>;

/** A record's content, typed from the ledger's fields. */
export type DataOf<F extends Fields> = { [K in keyof F]: ValueOf<F[K]> };

type Of<D> = Omit<D, 'kind'>;

/** Makers of fields, so that a ledger reads like its paper form. */
export const text = (o: Of<TextField> = {}): TextField => ({ kind: 'text', ...o });
export const note = (o: Of<NoteField> = {}): NoteField => ({ kind: 'note', ...o });
export const count = (o: Of<CountField>): CountField => ({ kind: 'count', ...o });
export const amount = (o: Of<AmountField>): AmountField => ({ kind: 'amount', ...o });
export const date = (o: Of<DateField> = {}): DateField => ({ kind: 'date', ...o });
export const month = (o: Of<MonthField> = {}): MonthField => ({ kind: 'month', ...o });
export const flag = (o: Of<FlagField> = {}): FlagField => ({ kind: 'flag', ...o });
export const village = (o: Of<VillageField> = {}): VillageField => ({ kind: 'village', ...o });
export const department = (o: Of<DepartmentField> = {}): DepartmentField => ({
  kind: 'department',
  ...o,
});
export const scale = (name: string, o: FieldBase = {}): ScaleField => ({
  kind: 'scale',
  scale: name,
  ...o,
});
export function choice<const O extends string>(
  options: readonly O[],
  o: FieldBase & { initial?: O } = {},
): ChoiceField<O> {
  return { kind: 'choice', options, ...o };
}
export function choices<const O extends string>(
  options: readonly O[],
  o: FieldBase = {},
): ChoicesField<O> {
  return { kind: 'choices', options, ...o };
}
