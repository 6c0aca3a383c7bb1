import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { fieldLabel } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import styles from './blank-form.module.css';
import { exportWords as words } from './export-words.ts';

/** Empty rows that fill an A4 page lying down. */
const emptyRows = 13;

/** Prints a blank form of the ledger: `print()` opens the browser's print window; `form` belongs into the page. */
export function useBlankForm(ledger: Ledger) {
  const [isPrinting, setPrinting] = useState(false);
  const print = () => {
    // The form must stand in the page before the browser looks, and nothing else may be printed.
    flushSync(() => setPrinting(true));
    document.body.dataset.blankForm = '';
    window.print();
    delete document.body.dataset.blankForm;
    setPrinting(false);
  };
  return {
    print,
    form: isPrinting && createPortal(<BlankForm ledger={ledger} />, document.body),
  };
}

/** The ledger's columns as a table of empty rows, with the lines that an office signs. */
function BlankForm({ ledger }: { ledger: Ledger }) {
  const t = useT();
  const { settings, kind } = useWorkspace();
  return (
    <div className={styles.form} data-blank-form-page="" aria-hidden="true">
      <p className={styles.title}>
        {settings.township.name}
        {t(ledger.text.name)}
      </p>
      <p className={styles.line}>
        <span>
          {t(words.unit)}
          {settings.township.governmentName}
        </span>
        {kind === 'sample' && <span>{t(words.practice)}</span>}
        <span>{t(words.fillDate)}</span>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t(words.number)}
            </th>
            {ledger.columns.map((key) => (
              <th key={key} scope="col" className={styles[ledger.fields[key]?.kind ?? 'text']}>
                {t(fieldLabel(ledger, key))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: emptyRows }, (_, i) => (
            // Empty rows have nothing but their place.
            <tr key={String(i)}>
              <td className={styles.number}>{i + 1}</td>
              {ledger.columns.map((key) => (
                <td key={key} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.line}>
        <span>{t(words.filledBy)}</span>
        <span>{t(words.checkedBy)}</span>
        <span className={styles.last}>{t(words.head)}</span>
      </p>
    </div>
  );
}
