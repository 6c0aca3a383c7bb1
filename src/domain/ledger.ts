import type { Expected } from './expected.ts';
import type { DataOf, FieldDef, Fields, RecordData } from './field.ts';
import type { Filter, IndicatorDef, IndicatorText } from './indicator.ts';
import { type MeasurePart, measureParts, overdueParts } from './parts.ts';
import type { SampleTools } from './sample-tools.ts';
import type { Words } from './words.ts';

/** Families of ledgers in the navigation, in the order an office thinks of them. */
export const ledgerGroups = [
  'dispute',
  'openness',
  'service',
  'education',
  'decision',
  'enforcing',
  'governance',
  'discipline',
  'report',
] as const;
export type LedgerGroup = (typeof ledgerGroups)[number];

/** A rule over a whole record. `holds` answers true when nothing is wrong or a needed field is empty. */
export interface Check<D = RecordData> {
  id: string;
  /** The field that shows the sentence. */
  field: Extract<keyof D, string>;
  /** `error` forbids registering; `warn` is shown and may stay. */
  level: 'error' | 'warn';
  holds: (data: D) => boolean;
}

/** An additive quantity of a record, counted in the month of `date`. */
export interface Measure<D = RecordData> {
  /** Date or month field that decides the month; the ledger's own date when absent. */
  date?: Extract<keyof D, string>;
  /** Date field of the last day in time, where the measure tells in time from late; a record's list says so by it. */
  due?: Extract<keyof D, string>;
  /** A whole number or amount >= 0; 0 means that the record is not in the list. */
  value: (data: D) => number;
}

/** The fields whose value a township's own rule may name: only for matters of this channel, of this category. */
export interface ToldApart<K extends string = string> {
  channel?: K;
  category?: K;
}

/** Stands in the due list for open matters that have no due day: later than any. */
export const noDueDay = '9999-12-31';

/** State of a matter that may have a deadline: while open it stands in the due list under `due`, or `noDueDay`. */
export interface MatterState {
  open: boolean;
  due: string | null;
  /** Which deadline it waits for, where one follows another: notice, then answer. */
  stage?: string;
  /** How much unfinished work it stands for (problems, ratings); its cases when absent. */
  amount?: number;
  /** A deadline that runs beside the first and ends no earlier: counted in its own stage, not in the due list. */
  beside?: { stage: string; due: string | null };
}

export interface FieldText {
  label: Words;
  hint?: Words;
}

/** All words of a ledger. */
export interface LedgerText {
  name: Words;
  /** One sentence: what is entered here and by when. */
  about: Words;
  fields: Record<string, FieldText>;
  /** field key -> option -> words */
  options: Record<string, Record<string, Words>>;
  sections: Record<string, Words>;
  measures: Record<string, Words>;
  /** stage of a matter -> what is overdue in it; only where one deadline follows another */
  stages?: Record<string, Words>;
  /** check id -> the sentence shown */
  checks: Record<string, Words>;
  indicators: Record<string, IndicatorText>;
}

/** Words of a ledger, with every key that its definition needs. */
export interface LedgerTextFor<F extends Fields, M extends string> extends LedgerText {
  fields: { [K in keyof F]: FieldText };
  options: {
    [K in keyof F as F[K] extends { options: readonly string[] } ? K : never]: F[K] extends {
      options: readonly (infer O extends string)[];
    }
      ? Record<O, Words>
      : never;
  } & Record<string, Record<string, Words>>;
  measures: Record<M, Words>;
}

export interface LedgerSpec<F extends Fields, M extends string> {
  id: string;
  /** Raised with every change of stored shape; each raise needs a migration. */
  version: number;
  group: LedgerGroup;
  text: LedgerTextFor<F, M>;
  fields: F;
  /** The date or month field that decides which period the record belongs to. */
  date: Extract<keyof F, string>;
  /** The field that names a record in lists and messages. */
  title: Extract<keyof F, string>;
  columns: readonly Extract<keyof F, string>[];
  checks: readonly Check<DataOf<F>>[];
  measures: Record<M, Measure<DataOf<F>>>;
  indicators: readonly IndicatorDef[];
  /** For ledgers of matters with deadlines. */
  matter?: (data: DataOf<F>) => MatterState;
  /** Deadline rule -> how its matters are told apart; the values are handed to `due` with the same names. */
  deadlines?: Record<string, ToldApart<Extract<keyof F, string>>>;
  /** What is to be entered every day, month or quarter. */
  expected?: Expected;
  /**
   * Records alike in all fields of a key are shown as likely duplicates: one key, or several of which the first is what
   * a record is known by, its number. Personal fields belong in the later ones.
   */
  alike: readonly Extract<keyof F, string>[] | readonly (readonly Extract<keyof F, string>[])[];
  /** Fictional, deterministic practice records of a year; no names of persons. */
  sample: (tools: SampleTools, year: number) => DataOf<F>[];
  /** version -> step from the version before it */
  migrations?: Record<number, (data: RecordData) => RecordData>;
}

/** A ledger as generic code sees it. */
export interface Ledger {
  id: string;
  version: number;
  group: LedgerGroup;
  text: LedgerText;
  fields: Fields;
  fieldKeys: readonly string[];
  date: string;
  title: string;
  columns: readonly string[];
  checks: readonly Check[];
  measures: Record<string, Measure>;
  /** Measure ids in the order of the rollup arrays. */
  measureKeys: readonly string[];
  /** Fields that are axes of the rollups. */
  dimensions: readonly string[];
  /** Summed behind the measures, for formulas alone; derived from the ledger's own indicators. */
  parts: readonly MeasurePart[];
  /** Filters under which overdue matters are counted, derived likewise. */
  dueParts: readonly Filter[];
  indicators: readonly IndicatorDef[];
  matter: ((data: RecordData) => MatterState) | null;
  deadlines: Record<string, ToldApart>;
  expected: Expected | null;
  /** Keys by which two records may be the same, the one that a record is known by first. */
  alike: readonly (readonly string[])[];
  sample: (tools: SampleTools, year: number) => RecordData[];
  migrations: Record<number, (data: RecordData) => RecordData>;
}

/**
 * Declares a ledger: everything generic (form, list, import, rollups, dashboard, backup) is derived from it.
 * Throws when the definition contradicts itself, so that a mistake shows at start and in the contract tests.
 */
export function defineLedger<const F extends Fields, const M extends string>(
  spec: LedgerSpec<F, M>,
): Ledger {
  const dateKind = spec.fields[spec.date]?.kind;
  if (dateKind !== 'date' && dateKind !== 'month') {
    throw new Error(`${spec.id}: "${spec.date}" decides the period, so it must be a date or month`);
  }
  const fieldKeys = Object.keys(spec.fields);
  const ledger = {
    ...spec,
    fieldKeys,
    measureKeys: Object.keys(spec.measures),
    dimensions: fieldKeys.filter((key) => isDimension(spec.fields[key])),
    parts: measureParts(spec.id, spec.indicators),
    dueParts: overdueParts(spec.id, spec.indicators),
    matter: spec.matter ?? null,
    deadlines: spec.deadlines ?? {},
    expected: spec.expected ?? null,
    alike: keysOf(spec.alike),
    migrations: spec.migrations ?? {},
  };
  // The typed functions of the spec only ever receive records parsed by this ledger's own schema.
  return ledger as unknown as Ledger;
}

function keysOf(alike: readonly string[] | readonly (readonly string[])[]) {
  const isOne = (keys: typeof alike): keys is readonly string[] =>
    keys.every((key) => typeof key === 'string');
  return isOne(alike) ? [alike] : alike;
}

function isDimension(field: FieldDef | undefined): boolean {
  if (!field || field.noDimension) return false;
  return ['choice', 'flag', 'village', 'department', 'scale'].includes(field.kind);
}
