import { useState } from 'react';
import type { ListKey } from '#src/domain/import-cells.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type LocalText, useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import type { FileSetup } from './file-setup.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { rowNumbers } from './row-words.ts';
import type { Stage } from './use-import.ts';
import { WordMeaningsForm } from './word-meanings.tsx';

/** What the file leaves open: unknown names and words, dates without a year, months for days. Nothing is decided silently. */
export function FileDoubts({
  ledger,
  stage,
  onAddNames,
  onCheck,
}: {
  ledger: Ledger;
  stage: Extract<Stage, { step: 'check' }>;
  onAddNames: () => void;
  onCheck: (setup: FileSetup) => void;
}) {
  const t = useT();
  const { setup, outcome } = stage;
  const { missing, words: unknown, yearless, monthOnly } = outcome.notes;
  const [year, setYear] = useState(String(setup.year));
  const isYear = /^(19|20|21)\d\d$/.test(year);
  const n = (count: number) => ({ n: formatNumber(count, { table: true }) });
  return (
    <>
      {missing.size > 0 && (
        <Notice
          tone="warn"
          actions={
            <Button small onClick={onAddNames}>
              {t(words.addNames)}
            </Button>
          }
        >
          {t(words.missingNames)}
          {[...missing].map(([list, names]) => (
            <span key={list} className={styles.names}>
              {t(listName(list))}
              {t(colon)}
              {[...names].map(([name, count]) => `${name}（${count}）`).join('、')}
            </span>
          ))}
        </Notice>
      )}
      {unknown.size > 0 && (
        <WordMeaningsForm
          ledger={ledger}
          found={unknown}
          meanings={setup.meanings}
          onApply={(meanings) => onCheck({ ...setup, meanings })}
        />
      )}
      {outcome.personal.length > 0 && (
        <Notice tone="warn">
          {t(words.personal, {
            ...n(outcome.personal.length),
            rows: rowNumbers(outcome.personal, t),
          })}
        </Notice>
      )}
      {yearless > 0 && (
        <Notice>
          <form
            className={styles.doubt}
            onSubmit={(event) => {
              event.preventDefault();
              if (isYear) onCheck({ ...setup, year: Number(year) });
            }}
          >
            <span>{t(words.yearless, n(yearless))}</span>
            <TextInput
              numeric
              aria-label={t(words.yearLabel)}
              aria-invalid={!isYear}
              className={styles.short}
              value={year}
              onChange={(event) => setYear(event.target.value)}
            />
            <Button small type="submit" disabled={!isYear || Number(year) === setup.year}>
              {t(words.apply)}
            </Button>
          </form>
        </Notice>
      )}
      {monthOnly > 0 && (
        <Notice tone={setup.monthAsLastDay ? 'info' : 'warn'}>
          <span className={styles.doubt}>
            {t(words.monthOnly, n(monthOnly))}
            <Checkbox
              label={t(words.monthAsLast)}
              checked={setup.monthAsLastDay}
              onChange={(event) => onCheck({ ...setup, monthAsLastDay: event.target.checked })}
            />
          </span>
        </Notice>
      )}
    </>
  );
}

function listName(list: ListKey): LocalText {
  if (list === 'villages') return words.villages;
  return list === 'departments' ? words.departments : words.scaleNames;
}

const colon = { zh: '：', en: ': ' };
