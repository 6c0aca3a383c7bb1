import { formulaSides, type Indicator, isFraction } from '#src/domain/indicator.ts';
import type { Words } from '#src/domain/words.ts';
import type { Translate } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Naming } from './dimension-values.ts';
import { outCount } from './out-cells.ts';
import type { Walk } from './record-walk.ts';
import {
  recordAbout,
  recordName,
  villageField,
  villageOf,
  type Why,
  whyCounted,
} from './record-why.ts';
import type { OutTable } from './save-table.ts';

/** The list of the records behind a figure, as it leaves the machine. */
export function recordTable(
  { records, complete }: Walk,
  indicator: Indicator,
  naming: Naming,
  t: Translate,
): OutTable {
  const [first, second] = sideNames(indicator);
  const byVillage = knowsVillages(indicator);
  const out = (value: number) => (value === 0 ? null : outCount(indicator, value, t));
  return {
    name: `${indicator.text.name.zh}明细`,
    columns: [
      { title: t(recordWords.day), kind: 'date', width: 13 },
      { title: t(recordWords.dayName), kind: 'text', width: 14 },
      { title: t(recordWords.ledger), kind: 'text', width: 16 },
      { title: t(recordWords.record), kind: 'text', width: 24 },
      ...(byVillage ? [{ title: t(recordWords.village), kind: 'text' as const, width: 14 }] : []),
      { title: t(recordWords.about), kind: 'text', width: 36 },
      { title: t(recordWords.timing), kind: 'text', width: 34 },
      { title: t(recordWords.why), kind: 'text', width: 40 },
      { title: t(first), kind: 'number' },
      ...(second ? [{ title: t(second), kind: 'number' as const }] : []),
    ],
    rows: records.map((r) => {
      const why = whyCounted(r, indicator, naming);
      return [
        why.days[0]?.day ?? null,
        why.days.map(({ name, day }, at) => (at === 0 ? name : `${name} ${day}`)).join('；'),
        t(catalogue.ledgers.get(r.ledger)?.text.name ?? { zh: r.ledger, en: r.ledger }),
        recordName(r, naming),
        ...(byVillage ? [villageOf(r, naming)] : []),
        recordAbout(r, naming),
        why.timing?.text ?? null,
        reasonText(why, indicator, t, (value) => String(outCount(indicator, value, t))),
        out(r.numerator),
        ...(second ? [out(r.denominator)] : []),
      ];
    }),
    notes: complete ? [] : [t(recordWords.cut, { n: records.length })],
  };
}

/** What the amounts of either side are called; the second only where the formula has one. */
export function sideNames({ formula }: Indicator): [Words, Words | null] {
  const isDivided = isFraction(formula) || formula.kind === 'latestRate';
  const isTwo = isDivided || formulaSides(formula)[1].length > 0;
  const [first, second] = isDivided
    ? [recordWords.numerator, recordWords.denominator]
    : [recordWords.plus, recordWords.minus];
  return [first, isTwo ? second : null];
}

/** Whether any ledger of a figure tells the village. */
export function knowsVillages(indicator: Indicator): boolean {
  return indicator.ledgers.some((id) => {
    const ledger = catalogue.ledgers.get(id);
    return ledger !== undefined && villageField(ledger) !== undefined;
  });
}

/** 分子：按期回复件数 1；分母：回复件数 1. */
export function reasonText(
  why: Why,
  indicator: Indicator,
  t: Translate,
  amount: (value: number) => string,
): string {
  const [first, second] = sideNames(indicator);
  return why.reasons
    .filter((reason) => reason.amount !== 0)
    .map(({ side, name, amount: value }) => {
      const part = side === 'numerator' ? first : second;
      const text = `${name} ${amount(value)}`;
      return part && second ? t(recordWords.of, { part: t(part), text }) : text;
    })
    .join(t(recordWords.stop));
}

/** Words of the list, on the screen and in its file. */
export const recordWords = {
  day: { zh: '计入日期', en: 'Counted on' },
  dayName: { zh: '什么日期', en: 'Which date' },
  ledger: { zh: '台账', en: 'Ledger' },
  record: { zh: '记录', en: 'Record' },
  village: { zh: '村（社区）', en: 'Village' },
  about: { zh: '内容', en: 'About' },
  timing: { zh: '是否按期', en: 'In time' },
  why: { zh: '计入原因', en: 'Why it counts' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  plus: { zh: '计入', en: 'Counted' },
  minus: { zh: '减去', en: 'Taken off' },
  of: { zh: '{part}：{text}', en: '{part}: {text}' },
  stop: { zh: '；', en: '; ' },
  cut: {
    zh: '只列出最近 {n} 条，其余请从台账导出。',
    en: 'Only the newest {n} records; export the rest from the ledger.',
  },
} satisfies Record<string, Words>;
