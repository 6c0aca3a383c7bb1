import { useId, useState } from 'react';
import { fieldLabel } from '#src/domain/export-table.ts';
import type { CellNotes } from '#src/domain/import-cells.ts';
import { likelyChoice, type WordMeanings } from '#src/domain/import-meanings.ts';
import { choiceParts, plainWord } from '#src/domain/kinds/choice-kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type Locale, useLocale, useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Select } from '#src/ui/select.tsx';
import { importWords as words } from './import-words.ts';
import styles from './word-meanings.module.css';

/** Words asked about at once; the most frequent come first. */
const most = 60;

interface Asked {
  key: string;
  plain: string;
  word: string;
  cells: number;
  /** What was said about it; undefined while nothing was. */
  said: string | undefined;
  guess: string | null;
}

/** 这些词是什么意思: each word that is none of a field's choices once, answered for all rows at once. */
export function WordMeaningsForm({
  ledger,
  found,
  meanings,
  onApply,
}: {
  ledger: Ledger;
  found: CellNotes['words'];
  meanings: WordMeanings;
  onApply: (meanings: WordMeanings) => void;
}) {
  const t = useT();
  const locale = useLocale();
  const id = useId();
  const all = askedOf(ledger, found, meanings);
  const asked = all.slice(0, most);
  const [answers, setAnswers] = useState<ReadonlyMap<Asked['plain'], string>>(new Map());
  const placeOf = ({ key, plain }: Asked) => `${key} ${plain}`;
  const answerOf = (one: Asked) => answers.get(placeOf(one)) ?? one.said ?? one.guess ?? '';
  const isOpen = asked.some((one) => answerOf(one) !== one.said);
  const apply = () => {
    const next = new Map([...meanings].map(([key, known]) => [key, new Map(known)]));
    for (const one of asked) {
      next.set(one.key, (next.get(one.key) ?? new Map()).set(one.plain, answerOf(one)));
    }
    onApply(next);
  };
  return (
    <Notice tone={isOpen ? 'warn' : 'info'} title={t(words.meaningsTitle)}>
      <form
        className={styles.form}
        aria-label={t(words.meaningsTitle)}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <p>{t(isOpen ? words.meaningsOpen : words.meaningsApplied)}</p>
        <ul className={styles.list}>
          {asked.map((one, i) => (
            <li key={placeOf(one)}>
              <label htmlFor={`${id}-${i}`}>
                {t(words.wordOf, {
                  field: t(fieldLabel(ledger, one.key)),
                  word: one.word,
                  n: formatNumber(one.cells, { table: true }),
                })}
              </label>
              <Select
                id={`${id}-${i}`}
                emptyLabel={t(words.keepWrong)}
                options={choicesOf(ledger, one.key, locale)}
                value={answerOf(one)}
                onChange={(event) =>
                  setAnswers(new Map(answers).set(placeOf(one), event.target.value))
                }
              />
              {one.said === undefined && one.guess !== null && answerOf(one) === one.guess && (
                <span className={styles.hint}>{t(words.guessed)}</span>
              )}
            </li>
          ))}
        </ul>
        {all.length > most && (
          <p>{t(words.moreWords, { n: formatNumber(all.length - most, { table: true }) })}</p>
        )}
        {isOpen && (
          <div>
            <Button small type="submit">
              {t(words.applyMeanings)}
            </Button>
          </div>
        )}
      </form>
    </Notice>
  );
}

/** How a cell is understood by what was said about its words; null when it has none of them. */
export function meantAs(
  ledger: Ledger,
  meanings: WordMeanings,
  key: string,
  text: string,
  locale: Locale,
): string | null {
  const known = meanings.get(key);
  if (!known) return null;
  const parts = ledger.fields[key]?.kind === 'choices' ? choiceParts(text) : [text];
  if (!parts.some((part) => known.get(plainWord(part)))) return null;
  return parts
    .map((part) => {
      const choice = known.get(plainWord(part));
      return choice ? nameOf(ledger, key, choice, locale) : part.trim();
    })
    .join('、');
}

function askedOf(ledger: Ledger, found: CellNotes['words'], meanings: WordMeanings): Asked[] {
  return [...found]
    .flatMap(([key, list]) =>
      [...list].map(([plain, { word, cells }]) => ({
        key,
        plain,
        word,
        cells,
        said: meanings.get(key)?.get(plain),
        guess: likelyChoice(word, optionsOf(ledger, key), ledger.text.options[key] ?? {}),
      })),
    )
    .sort((a, b) => b.cells - a.cells);
}

function optionsOf(ledger: Ledger, key: string): readonly string[] {
  const field = ledger.fields[key];
  return field?.kind === 'choice' || field?.kind === 'choices' ? field.options : [];
}

function choicesOf(ledger: Ledger, key: string, locale: Locale) {
  return optionsOf(ledger, key).map((choice) => ({
    value: choice,
    label: nameOf(ledger, key, choice, locale),
  }));
}

function nameOf(ledger: Ledger, key: string, choice: string, locale: Locale): string {
  return ledger.text.options[key]?.[choice]?.[locale] ?? choice;
}
