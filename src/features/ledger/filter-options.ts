import type { FieldDef } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { parsePeriod, periodLabel } from '#src/domain/period.ts';
import { periodOfSpan, readSpan } from '#src/features/ledger/day-span.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { emptyMark, type ListQuery, type Show } from '#src/features/ledger/list-query.ts';
import type { LocalText, Translate } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

export interface FilterOption {
  value: string;
  label: string;
}

/** A field's name. */
export function labelOf(ledger: Ledger, key: string): LocalText {
  return ledger.text.fields[key]?.label ?? { zh: key, en: key };
}

/** The states by which a ledger's records can be filtered. */
export function showsOf(ledger: Ledger): Show[] {
  return ledger.matter ? ['draft', 'overdue', 'open', 'repair'] : ['draft', 'repair'];
}

/** What a field can be filtered by, "not filled in" last. */
export function optionsOf(
  ledger: Ledger,
  key: string,
  field: FieldDef,
  tools: FormTools,
  t: Translate,
): FilterOption[] {
  const empty = { value: emptyMark, label: t(words.empty) };
  const named = (list: readonly { id: string; name: string }[]) => [
    ...list.map(({ id, name }) => ({ value: id, label: name })),
    empty,
  ];
  const { villages, departments, scales } = tools.references;
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return [
        ...field.options.map((value) => {
          const words = ledger.text.options[key]?.[value];
          return { value, label: words ? t(words) : value };
        }),
        empty,
      ];
    case 'flag':
      return [
        { value: 'true', label: t(shared.yes) },
        { value: 'false', label: t(shared.no) },
      ];
    case 'village':
      return named(villages);
    case 'department':
      return named(departments);
    case 'scale':
      return named(scales[field.scale] ?? []);
    case 'text':
    case 'note':
    case 'count':
    case 'amount':
      return [];
    case 'date':
    case 'month':
      return [empty];
  }
}

/** What is chosen of a field, in words: days first, then the options in their order. */
export function chosenLabels(
  options: readonly FilterOption[],
  values: readonly string[],
  t: Translate,
  field?: FieldDef,
): string[] {
  const shown = (day: string) => (field?.kind === 'month' ? day.slice(0, 7) : day);
  const hasDays = field?.kind === 'date' || field?.kind === 'month';
  const spans = hasDays ? values.flatMap((value) => readSpan(value) ?? []) : [];
  return [
    ...spans.map((span) => {
      const period = periodOfSpan(span) ?? undefined;
      return spanWords({ period, from: shown(span.from), to: shown(span.to) }, t);
    }),
    ...options.filter(({ value }) => values.includes(value)).map(({ label }) => label),
  ];
}

/** The time that a list covers, in words; '' when all of it. */
export function spanWords(
  { period, from, to }: Pick<ListQuery, 'period' | 'from' | 'to'>,
  t: Translate,
): string {
  if (period && parsePeriod(period).ok) return t(periodLabel(period));
  if (from && from === to) return from;
  if (from && to) return `${from} – ${to}`;
  if (from) return t(words.since, { day: from });
  return to ? t(words.until, { day: to }) : '';
}

/** Everything that narrows a list, as one line: what a file made from it says about its scope. */
export function filterWords(
  ledger: Ledger,
  query: ListQuery,
  tools: FormTools,
  t: Translate,
): string {
  const parts = [spanWords(query, t)];
  for (const [key, values] of Object.entries(query.fields)) {
    const field = ledger.fields[key];
    if (!field) continue;
    const labels = chosenLabels(optionsOf(ledger, key, field, tools, t), values, t, field);
    parts.push(t(words.is, { name: t(labelOf(ledger, key)), values: labels.join(t(words.comma)) }));
  }
  if (query.show) parts.push(t(showWords[query.show]));
  const measure = query.measure && ledger.text.measures[query.measure];
  if (measure) parts.push(t(measure));
  if (query.search.trim()) parts.push(t(words.search, { text: query.search.trim() }));
  return parts.filter(Boolean).join(t(words.semicolon));
}

/** The states in words. */
export const showWords = {
  draft: shared.draft,
  overdue: shared.overdue,
  open: { zh: '办理中', en: 'Open' },
  repair: ledgerWords.repair,
} satisfies Record<Show, LocalText>;

const words = {
  empty: { zh: '（未填）', en: '(empty)' },
  since: { zh: '{day} 起', en: 'since {day}' },
  until: { zh: '到 {day}', en: 'until {day}' },
  is: { zh: '{name}：{values}', en: '{name}: {values}' },
  comma: { zh: '、', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  search: { zh: '搜索“{text}”', en: 'search “{text}”' },
};
