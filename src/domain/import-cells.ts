import { excelSerialToDay, parseMonthText } from './date-text.ts';
import type { FieldDef, FieldKind, FieldValue } from './field.ts';
import type { WordMeanings } from './import-meanings.ts';
import { choiceParts, plainWord } from './kinds/choice-kinds.ts';
import { textToValue } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import { lastDayOfMonth } from './period.ts';
import type { KindContext, References } from './references.ts';
import { err, ok, type Result } from './result.ts';
import { type Words, w } from './words.ts';

/** How the cells of a file are to be understood; what is in doubt is decided by the user, never guessed. */
export interface CellRules {
  locale: 'zh' | 'en';
  /** `YYYY-MM-DD`. */
  today: string;
  /** The year of dates written without one. */
  year: number;
  /** What a month means where a day belongs: nothing (the row is wrong), or its last day. */
  monthAsLastDay: boolean;
  /** What the user said that words mean which are none of a field's choices. */
  meanings?: WordMeanings;
  references: References;
}

/** A list of the township's own that a cell may name an entry of: `villages`, `departments` or `scale:<name>`. */
export type ListKey = 'villages' | 'departments' | `scale:${string}`;

/** What the cells had in common that the user should know. */
export interface CellNotes {
  /** Dates written without a year. */
  yearless: number;
  /** Cells with a month where a day belongs. */
  monthOnly: number;
  /** Names that the township's lists do not have: list -> name -> cells. */
  missing: Map<ListKey, Map<string, number>>;
  /** Words that are none of a field's choices, with a meaning or without: field key -> plain word -> as written, cells. */
  words: Map<string, Map<string, { word: string; cells: number }>>;
}

interface CellReading {
  result: Result<FieldValue, Words>;
  yearless: boolean;
  monthOnly: boolean;
  missing: { list: ListKey; name: string } | null;
  words: string[];
}

export interface CellReader {
  /** The value of a cell's text, or what is wrong with it. */
  read(key: string, text: string): Result<FieldValue, Words>;
  notes: CellNotes;
}

/** Distinct texts of one column that are remembered: columns of choices and dates repeat themselves. */
const remembered = 20_000;

/** Reads cells of a ledger's columns. Readings depend on nothing but the text, so each text is read once. */
export function createCellReader(ledger: Ledger, rules: CellRules): CellReader {
  const notes: CellNotes = { yearless: 0, monthOnly: 0, missing: new Map(), words: new Map() };
  const caches = new Map<string, Map<string, CellReading>>();
  const contexts = new Map<string, KindContext>();
  for (const key of ledger.fieldKeys) {
    caches.set(key, new Map());
    contexts.set(key, {
      locale: rules.locale,
      today: dayInYear(rules.today, rules.year),
      options: ledger.text.options[key] ?? {},
      references: rules.references,
    });
  }
  return {
    notes,
    read(key, text) {
      const field = ledger.fields[key];
      const context = contexts.get(key);
      const cache = caches.get(key);
      if (!field || !context || !cache) throw new Error(`${ledger.id} has no field ${key}`);
      const fault = formulaFault(text);
      if (fault) return err(fault);
      if (field.kind === 'text' || field.kind === 'note') return textToValue(text, field, context);
      let reading = cache.get(text);
      if (!reading) {
        reading = readCell(key, text, field, context, rules);
        if (cache.size >= remembered) cache.clear();
        cache.set(text, reading);
      }
      if (reading.yearless) notes.yearless += 1;
      if (reading.monthOnly) notes.monthOnly += 1;
      if (reading.missing) count(notes.missing, reading.missing);
      if (reading.words.length > 0) countWords(notes.words, key, reading.words);
      return reading.result;
    },
  };
}

/** What a spreadsheet shows where a formula went wrong: nothing that anybody meant to write. */
const faultSign =
  /^\s*#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)\s*$/i;

function formulaFault(text: string): Words | null {
  if (!faultSign.test(text)) return null;
  const sign = text.trim();
  return w(
    `这一格是公式算错的标记“${sign}”，不是内容。请在表格里改好公式或直接填上内容。`,
    `The cell shows “${sign}”, the sign of a formula gone wrong, and no content. Mend the formula in the spreadsheet or write the content itself.`,
  );
}

function readCell(
  key: string,
  text: string,
  field: FieldDef,
  context: KindContext,
  rules: CellRules,
): CellReading {
  const result = textToValue(text, field, context);
  const reading = { result, yearless: false, monthOnly: false, missing: null, words: [] };
  return special[field.kind](text, field, context, { reading, rules, key });
}

type Special = (
  text: string,
  field: FieldDef,
  context: KindContext,
  now: { reading: CellReading; rules: CellRules; key: string },
) => CellReading;

const asRead: Special = (_text, _field, _context, { reading }) => reading;

/** A number with its unit behind it (`3 人次`) or a currency sign before it (`¥12.50`) is still that number. */
const number: Special = (text, field, context, { reading }) => {
  if (reading.result.ok || (field.kind !== 'count' && field.kind !== 'amount')) return reading;
  const typed = text.trim().replace(field.kind === 'amount' ? currency : '', '');
  for (const unit of ['', field.unit.zh, field.unit.en]) {
    if (!typed.endsWith(unit)) continue;
    const bare = textToValue(typed.slice(0, typed.length - unit.length), field, context);
    if (bare.ok && bare.value !== null) return { ...reading, result: bare };
  }
  return reading;
};

const currency = /^(?:[¥￥]|人民币|RMB|CNY)\s*/i;

const day: Special = (text, field, context, { reading, rules }) => {
  if (reading.result.ok) return { ...reading, yearless: isYearless(text, field, context, rules) };
  const serial = /^\s*(\d{5})(\.\d+)?\s*$/.exec(text);
  if (serial && Number(serial[1]) >= firstSerial) {
    const result = excelSerialToDay(Number(text));
    if (result.ok) return { ...reading, result };
  }
  const month = parseMonthText(text, { today: context.today });
  if (!month.ok) return reading;
  return {
    ...reading,
    monthOnly: true,
    result: rules.monthAsLastDay ? ok(lastDayOfMonth(month.value)) : reading.result,
  };
};

/** 1 January 1980 as a spreadsheet counts days: smaller numbers are hardly dates of a ledger. */
const firstSerial = 29_221;

const month: Special = (text, field, context, { reading, rules }) => ({
  ...reading,
  yearless: reading.result.ok && isYearless(text, field, context, rules),
});

const listed: Special = (text, field, _context, { reading }) => {
  const name = text.trim();
  const list = listOf(field);
  if (reading.result.ok || list === null || name.length > longestName(list)) return reading;
  return { ...reading, missing: { list, name } };
};

/** Words that are none of the choices stand for what the user said; they are told with or without a meaning. */
const chosen: Special = (text, field, context, { reading, rules, key }) => {
  if (reading.result.ok) return reading;
  const parts = field.kind === 'choices' ? choiceParts(text) : [text];
  const isKnown = (part: string) => textToValue(part, field, context).ok;
  const meaningOf = (part: string) => rules.meanings?.get(key)?.get(plainWord(part)) || part;
  const meant = parts.map((part) => (isKnown(part) ? part : meaningOf(part))).join('、');
  const words = parts.filter((part) => !isKnown(part) && part.trim().length <= longestWord);
  return { ...reading, words, result: textToValue(meant, field, context) };
};

/** What is longer is a sentence and no choice. */
const longestWord = 30;

const special = {
  text: asRead,
  note: asRead,
  choice: chosen,
  choices: chosen,
  flag: asRead,
  count: number,
  amount: number,
  date: day,
  month,
  village: listed,
  department: listed,
  scale: listed,
} satisfies Record<FieldKind, Special>;

/** Longest name that the settings accept. */
function longestName(list: ListKey): number {
  return list.startsWith('scale:') ? 20 : 60;
}

function listOf(field: FieldDef): ListKey | null {
  if (field.kind === 'village') return 'villages';
  if (field.kind === 'department') return 'departments';
  return field.kind === 'scale' ? `scale:${field.scale}` : null;
}

function isYearless(text: string, field: FieldDef, context: KindContext, rules: CellRules) {
  const there = { ...context, today: dayInYear(rules.today, rules.year + 1) };
  const here = { ...context, today: dayInYear(rules.today, rules.year) };
  const [a, b] = [textToValue(text, field, here), textToValue(text, field, there)];
  return a.ok !== b.ok || (a.ok && b.ok && a.value !== b.value);
}

function dayInYear(today: string, year: number): string {
  return today.startsWith(`${year}-`) ? today : `${year}-12-31`;
}

function count(missing: CellNotes['missing'], { list, name }: { list: ListKey; name: string }) {
  const names = missing.get(list) ?? new Map<string, number>();
  names.set(name, (names.get(name) ?? 0) + 1);
  missing.set(list, names);
}

function countWords(all: CellNotes['words'], key: string, words: readonly string[]) {
  const known = all.get(key) ?? new Map<string, { word: string; cells: number }>();
  for (const plain of new Set(words.map(plainWord))) {
    const word = words.find((one) => plainWord(one) === plain) ?? plain;
    const seen = known.get(plain) ?? { word: word.trim(), cells: 0 };
    known.set(plain, { ...seen, cells: seen.cells + 1 });
  }
  all.set(key, known);
}
