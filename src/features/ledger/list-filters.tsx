import { useRef } from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import { ChoiceChip, chipWidth, chosenWords } from '#src/features/ledger/filter-chip.tsx';
import {
  chosenLabels,
  labelOf,
  optionsOf,
  showsOf,
  showWords,
  spanWords,
} from '#src/features/ledger/filter-options.ts';
import styles from '#src/features/ledger/list-filters.module.css';
import { filterFields, hasDays, type ListQuery } from '#src/features/ledger/list-query.ts';
import { MoreFilters } from '#src/features/ledger/more-filters.tsx';
import { PeriodChip, periodName } from '#src/features/ledger/period-chip.tsx';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { setQuery } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';
import { useWidth } from '#src/ui/use-width.ts';

/** Pixels of 更多筛选 and of 清除筛选, and of the gap between chips. */
const moreWidth = 112;
const clearWidth = 84;
const gap = 6;

/** The filters of a list as chips on one line, those that do not fit behind a button; the address holds what is chosen. */
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
  const box = useRef<HTMLFieldSetElement>(null);
  const width = useWidth(box) || 760;
  const keys = filterFields(ledger);
  const isFiltered =
    keys.some((key) => query.fields[key]) || query.from || query.to || query.show || query.measure;
  const measure = query.measure && ledger.text.measures[query.measure];
  const chips = keys.flatMap((key) => {
    const field = ledger.fields[key];
    if (!field) return [];
    const { today } = tools;
    const days = hasDays(ledger, key) ? { monthly: field.kind === 'month', today } : undefined;
    const options = optionsOf(ledger, key, field, tools, t);
    const values = query.fields[key] ?? [];
    const name = t(labelOf(ledger, key));
    const chosen = chosenWords(chosenLabels(options, values, t, field), t);
    return { key, name, choice: { options, values, days }, chosen, width: chipWidth(name, chosen) };
  });
  const states = showsOf(ledger).map((show) => ({ value: show, label: t(showWords[show]) }));
  const state = { options: states, values: query.show ? [query.show] : [] };
  const stateChosen = query.show ? t(showWords[query.show]) : '';

  // What is chosen is always in sight; the others as far as the line reaches.
  let room =
    width -
    moreWidth -
    (isFiltered ? clearWidth : 0) -
    chipWidth(t(periodName), spanWords(query, t)) -
    chipWidth(t(words.state), stateChosen) -
    chips.reduce(
      (sum, chip) => sum + (chip.choice.values.length > 0 ? chip.width + gap : 0),
      2 * gap,
    );
  const shown = chips.filter((chip) => {
    if (chip.choice.values.length > 0) return true;
    room -= chip.width + gap;
    return room >= 0;
  });
  const rest = chips.filter((chip) => !shown.includes(chip));
  // These buttons go away with what they clear: the focus stays among the filters.
  const focusFirst = () => box.current?.querySelector<HTMLElement>('button')?.focus();
  const choose = (key: string, values: readonly string[]) => setQuery({ [key]: values.join() });

  return (
    <fieldset ref={box} className={styles.filters}>
      <legend className="visually-hidden">{t(shared.filter)}</legend>
      <PeriodChip query={query} today={tools.today} />
      {shown.map(({ key, name, choice, chosen }) => (
        <ChoiceChip
          key={key}
          name={name}
          choice={choice}
          chosen={chosen}
          onChange={(values) => choose(key, values)}
        />
      ))}
      <ChoiceChip
        name={t(words.state)}
        choice={state}
        chosen={stateChosen}
        onChange={(values) => setQuery({ show: values.at(-1) ?? null })}
      />
      <MoreFilters rest={rest} all={chips} onChoose={choose} />
      {measure && (
        <Button
          small
          icon="close"
          onClick={() => {
            focusFirst();
            setQuery({ of: null });
          }}
        >
          {t(words.measure, { name: t(measure) })}
        </Button>
      )}
      {isFiltered && (
        <Button
          small
          variant="bare"
          onClick={() => {
            focusFirst();
            setQuery({
              ...Object.fromEntries(keys.map((key) => [key, null])),
              period: null,
              from: null,
              to: null,
              show: null,
              of: null,
            });
          }}
        >
          {t(words.clearAll)}
        </Button>
      )}
    </fieldset>
  );
}

const words = {
  state: { zh: '状态', en: 'State' },
  measure: { zh: '只看：{name}', en: 'Only: {name}' },
  clearAll: { zh: '清除筛选', en: 'Clear filters' },
};
