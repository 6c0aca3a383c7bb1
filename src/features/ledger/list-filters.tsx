import { useState } from 'react';
import type { FieldDef } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { ValuesChip } from '#src/features/ledger/filter-chip.tsx';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import {
  emptyMark,
  filterFields,
  type ListQuery,
  type Show,
} from '#src/features/ledger/list-query.ts';
import { PeriodChip } from '#src/features/ledger/period-chip.tsx';
import { type LocalText, type Translate, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { setQuery } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Filters beyond these stand behind a button until one of them is in use. */
const alwaysShown = 5;

/** Every filter of a list as a chip; what is chosen stands in the address. */
export function ListFilters({
  ledger,
  query,
  tools,
}: {
  ledger: Ledger;
  query: ListQuery;
  tools: FormTools;
}) {
  const t = useT();
  const fields = filterFields(ledger);
  const [showsAll, setShowsAll] = useState(false);
  const rest = fields.slice(alwaysShown).filter((key) => !query.fields[key]);
  const isFiltered =
    fields.some((key) => query.fields[key]) ||
    query.from ||
    query.to ||
    query.show ||
    query.measure;
  const measure = query.measure && ledger.text.measures[query.measure];
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{t(shared.filter)}</legend>
      <PeriodChip query={query} today={tools.today} />
      {fields.map((key) => {
        const field = ledger.fields[key];
        if (!field || (!showsAll && rest.includes(key))) return null;
        return (
          <ValuesChip
            key={key}
            name={t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}
            options={optionsOf(ledger, key, field, tools, t)}
            values={query.fields[key] ?? []}
            onChange={(values) => setQuery({ [key]: values.join() })}
          />
        );
      })}
      <ValuesChip
        name={t(words.state)}
        options={showsOf(ledger).map((show) => ({ value: show, label: t(showWords[show]) }))}
        values={query.show ? [query.show] : []}
        onChange={(values) => setQuery({ show: values.at(-1) ?? null })}
      />
      {rest.length > 0 && (
        <Button
          small
          variant="bare"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {t(showsAll ? words.fewer : words.more, { n: rest.length })}
        </Button>
      )}
      {measure && (
        <Button small icon="close" onClick={() => setQuery({ of: null })}>
          {t(words.measure, { name: t(measure) })}
        </Button>
      )}
      {isFiltered && (
        <Button
          small
          variant="bare"
          onClick={() =>
            setQuery({
              ...Object.fromEntries(fields.map((key) => [key, null])),
              period: null,
              from: null,
              to: null,
              show: null,
              of: null,
            })
          }
        >
          {t(words.clearAll)}
        </Button>
      )}
    </fieldset>
  );
}

function showsOf(ledger: Ledger): Show[] {
  return ledger.matter ? ['draft', 'overdue', 'open', 'repair'] : ['draft', 'repair'];
}

function optionsOf(ledger: Ledger, key: string, field: FieldDef, tools: FormTools, t: Translate) {
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
    case 'date':
    case 'month':
      return [];
  }
}

const showWords = {
  draft: shared.draft,
  overdue: shared.overdue,
  open: { zh: '办理中', en: 'Open' },
  repair: ledgerWords.repair,
} satisfies Record<Show, LocalText>;

const words = {
  more: { zh: '更多筛选（{n}）', en: 'More filters ({n})' },
  fewer: { zh: '收起', en: 'Fewer' },
  state: { zh: '状态', en: 'State' },
  empty: { zh: '（未填）', en: '(empty)' },
  measure: { zh: '只看：{name}', en: 'Only: {name}' },
  clearAll: { zh: '清除筛选', en: 'Clear filters' },
};
