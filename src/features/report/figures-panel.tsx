import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { periodLabel } from '#src/domain/period.ts';
import { figureKey, figureNeeds } from '#src/domain/report-print.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { classNames } from '#src/ui/class-names.ts';
import { Figure } from '#src/ui/figure.tsx';
import { isComposing } from '#src/ui/keys.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { insertFigure } from './editor-actions.ts';
import styles from './panels.module.css';
import { composerText as words } from './text.ts';
import type { ComposerParts } from './use-composer.ts';
import { useIndicatorSearch } from './use-indicator-search.ts';
import { UsedFigures } from './used-figures.tsx';

interface PanelProps {
  composer: ComposerParts;
  searchRef: RefObject<HTMLInputElement | null>;
}

/** Figures to insert at the cursor, and the figures that stand in the text. */
export function FiguresPanel({ composer, searchRef }: PanelProps) {
  const t = useT();
  const [side, setSide] = useState<'pick' | 'used'>('pick');
  return (
    <div className={styles.figures}>
      <Segmented
        label={t(words.pick)}
        value={side}
        options={[
          { value: 'pick', label: t(words.pick) },
          { value: 'used', label: t(words.inText) },
        ]}
        onChange={setSide}
      />
      {side === 'pick' ? (
        <FigurePicker composer={composer} searchRef={searchRef} />
      ) : (
        <UsedFigures composer={composer} />
      )}
    </div>
  );
}

/** Rows listed at once; more only with a narrower search. */
const listed = 80;

function FigurePicker({ composer, searchRef }: PanelProps) {
  const t = useT();
  const locale = useLocale();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { editor, report, results, period, setPeriod } = composer;
  const search = useIndicatorSearch();
  const known = (id: string) => results.get(figureKey(id, period))?.state === 'ok';
  const ordered = search(query);
  // Without a search the figures that exist come first.
  const matching =
    query.trim() === ''
      ? [...ordered.filter((i) => known(i.id)), ...ordered.filter((i) => !known(i.id))]
      : ordered;
  const found = matching.slice(0, listed);
  const used = figureNeeds(report).counts;

  function insert(id: string | undefined) {
    if (id) insertFigure(editor, { indicator: id, period, style: 'auto' });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    else if (found.length === 0) return;
    else if (step) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter') insert(found[active]?.id);
    else return;
    event.preventDefault();
  }
  return (
    <>
      <div className={styles.search}>
        <TextInput
          ref={searchRef}
          role="combobox"
          aria-label={t(words.searchFigures)}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={t(words.searchFigures)}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Select
          aria-label={t(words.period)}
          className={styles.period}
          value={period}
          onChange={(event) => setPeriod(event.target.value)}
          options={periodsOf(report.year).map((p) => ({ value: p, label: periodLabel(p)[locale] }))}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0
          ? t(words.nothing)
          : t(matching.length > listed ? words.tooMany : words.found, { n: found.length })}
      </p>
      <div id={listId} role="listbox" aria-label={t(words.pick)} className={styles.list}>
        {found.map((indicator, index) => {
          const result = results.get(figureKey(indicator.id, period));
          return (
            <div
              key={indicator.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              ref={index === active && query !== '' ? intoSight : undefined}
              className={classNames(styles.option, index === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(indicator.id)}
              onKeyDown={onKeyDown}
            >
              <span className={styles.optionName}>
                {t(indicator.text.name)}
                {used.has(figureKey(indicator.id, period)) && (
                  <span className={styles.used}>{t(words.used)}</span>
                )}
              </span>
              <Figure
                indicator={indicator.id}
                period={period}
                value={result?.value ?? null}
                state={result?.state ?? 'no-data'}
                approx={result?.approx}
                unit={t(indicator.text.unit)}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}

function intoSight(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}

/** The report's year, its halves, quarters and months, and the year before. */
function periodsOf(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  const quarters = [1, 2, 3, 4].map((q) => `${year}-Q${q}`);
  return [String(year), `${year}-H1`, `${year}-H2`, ...quarters, ...months, String(year - 1)];
}
