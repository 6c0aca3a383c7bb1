import type { RecordData } from '#src/domain/field.ts';
import {
  formulaSides,
  type Indicator,
  isLess,
  isOverdueTerm,
  type Term,
} from '#src/domain/indicator.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { filtersOf, filterValue } from '#src/domain/parts.ts';
import { daysBetween } from '#src/domain/period.ts';
import type { Words } from '#src/domain/words.ts';
import { formatDate, formatPeriod } from '#src/i18n/format.ts';
import { type Locale, translate } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { kindContext, type Naming, referencesOf } from './dimension-values.ts';
import { fieldSaid, sayTerm } from './formula-words.ts';
import type { CountedRecord, Hit, Side } from './record-walk.ts';

/** Why a record stands in the list of a figure. */
export interface Why {
  /** The days that it counts by, each with its name; nearly always one. */
  days: { day: string; name: string }[];
  /** What it adds to which side, named by the measure and the value that passed the measure's filter. */
  reasons: { side: Side; name: string; amount: number }[];
  /** In time, late or overdue and still open, where the figure tells them apart. */
  timing: { isLate: boolean; text: string } | null;
}

/** Says why a record counts, in the language of `naming`. */
export function whyCounted(counted: CountedRecord, indicator: Indicator, naming: Naming): Why {
  const { locale } = naming;
  const days = counted.hits.map(({ day, dayField }) => ({
    day,
    name: (dayField === null ? words.due : fieldSaid(counted.ledger, dayField))[locale],
  }));
  return {
    days: days.filter(
      (d, at) => days.findIndex((o) => o.day === d.day && o.name === d.name) === at,
    ),
    reasons: counted.hits.map((hit) => ({
      side: hit.side,
      name: reasonOf(hit, counted, naming)[locale],
      amount: hit.amount,
    })),
    timing: timingOf(counted, indicator, naming),
  };
}

/** A record's title; where that is empty, a mere date or personal, what tells it from others: day, kind and village. */
export function recordName(counted: CountedRecord, naming: Naming): string {
  const ledger = catalogue.ledgers.get(counted.ledger);
  if (!ledger) return counted.ledger;
  const title = titleOf(counted, ledger, naming);
  if (title) return title;
  const kind = textOf(counted, ledger, choiceColumn(ledger), naming);
  const day = (counted.record.data as RecordData)[ledger.date];
  return [
    dayText(typeof day === 'string' ? day : counted.record.date, naming.locale),
    kind || ledger.text.name[naming.locale],
    villageOf(counted, naming),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What a record is about: its kind, where its name does not tell it, and its first column in words besides the title. */
export function recordAbout(counted: CountedRecord, naming: Naming): string {
  const ledger = catalogue.ledgers.get(counted.ledger);
  if (!ledger) return '';
  const told = ledger.columns.find((column) => column !== ledger.title && isProse(ledger, column));
  const kind = titleOf(counted, ledger, naming) ? choiceColumn(ledger) : undefined;
  return [kind, told]
    .map((key) => textOf(counted, ledger, key, naming))
    .filter((text) => text !== '')
    .join(' · ');
}

/** A day or a month in words. */
export function dayText(day: string, locale: Locale): string {
  return day.length === 7 ? formatPeriod(day, locale) : formatDate(day, locale);
}

/** The village of a record; empty where none is given or its ledger knows none. */
export function villageOf(counted: CountedRecord, naming: Naming): string {
  const ledger = catalogue.ledgers.get(counted.ledger);
  return ledger ? textOf(counted, ledger, villageField(ledger), naming) : '';
}

/** The field that names a record's village. */
export function villageField(ledger: Ledger): string | undefined {
  return ledger.fieldKeys.find((key) => ledger.fields[key]?.kind === 'village');
}

function titleOf(counted: CountedRecord, ledger: Ledger, naming: Naming): string {
  return isProse(ledger, ledger.title) ? textOf(counted, ledger, ledger.title, naming) : '';
}

/** Whether a field holds plain words that may be shown. */
function isProse(ledger: Ledger, key: string): boolean {
  const field = ledger.fields[key];
  return (field?.kind === 'note' || field?.kind === 'text') && !field.personal;
}

function choiceColumn(ledger: Ledger): string | undefined {
  return ledger.columns.find((column) => ledger.fields[column]?.kind === 'choice');
}

function textOf(
  counted: CountedRecord,
  ledger: Ledger,
  key: string | undefined,
  naming: Naming,
): string {
  const field = key === undefined ? undefined : ledger.fields[key];
  if (key === undefined || !field) return '';
  const value = (counted.record.data as RecordData)[key] ?? null;
  return valueToText(value, field, kindContext(ledger, key, naming));
}

/** The measure in words; of its filters only the values that this record has. */
function reasonOf({ by }: Hit, { ledger, record }: CountedRecord, { settings }: Naming): Words {
  if ('field' in by) return fieldSaid(ledger, by.field);
  const data = record.data as RecordData;
  const [where, ...and] = filtersOf(by).map(({ dimension }) => ({
    dimension,
    values: [filterValue(data[dimension])],
  }));
  const own: Term = where ? { ...by, where, and } : by;
  const { name } = sayTerm(own, referencesOf(settings));
  return isLess(by) ? { zh: `减：${name.zh}`, en: `less ${name.en}` } : name;
}

function timingOf(counted: CountedRecord, indicator: Indicator, naming: Naming): Why['timing'] {
  const { locale, today } = naming;
  const open = counted.hits.find(({ by }) => 'ledger' in by && isOverdueTerm(by));
  if (open) {
    const days = daysSaid(daysBetween(open.day, today), locale);
    return { isLate: true, text: translate(words.open, locale, { days }) };
  }
  const limit = limitOf(indicator, counted.ledger);
  const data = counted.record.data as RecordData;
  const day = limit && data[limit.date];
  if (typeof day !== 'string' || !limit) return null;
  const due = data[limit.due];
  if (typeof due !== 'string') return { isLate: false, text: words.noDue[locale] };
  const name = fieldSaid(counted.ledger, limit.due)[locale];
  const days = daysSaid(daysBetween(due, day), locale);
  const said = { name, due: formatDate(due, locale), days };
  const isLate = day > due;
  return { isLate, text: translate(isLate ? words.late : words.inTime, locale, said) };
}

/** The day that decides and its limit, of the figure's measure that tells in time from late. */
function limitOf(indicator: Indicator, ledgerId: string) {
  const ledger = catalogue.ledgers.get(ledgerId);
  for (const term of formulaSides(indicator.formula).flat()) {
    if (isOverdueTerm(term) || term.ledger !== ledgerId) continue;
    const measure = ledger?.measures[term.measure];
    if (ledger && measure?.due) return { date: measure.date ?? ledger.date, due: measure.due };
  }
  return undefined;
}

function daysSaid(days: number, locale: Locale): string {
  return locale === 'zh' ? `${days} 天` : `${days} ${days === 1 ? 'day' : 'days'}`;
}

const words = {
  due: { zh: '应办日期', en: 'Due day' },
  open: { zh: '超期未办，已超 {days}', en: 'Still open, {days} overdue' },
  inTime: { zh: '按期（{name} {due}）', en: 'In time ({name} {due})' },
  late: { zh: '逾期 {days}（{name} {due}）', en: '{days} late ({name} {due})' },
  noDue: { zh: '未定期限，算按期', en: 'No due day set: counts as in time' },
} satisfies Record<string, Words>;
