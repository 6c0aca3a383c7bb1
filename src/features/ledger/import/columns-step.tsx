import { useId, useState } from 'react';
import { fieldLabel } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { Words } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { isComposing } from '#src/ui/keys.ts';
import { Notice } from '#src/ui/notice.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { FileRemarks } from './file-remarks.tsx';
import { type FileSetup, type LoadedFile, missingFields } from './file-setup.ts';
import { FixedContents } from './fixed-contents.tsx';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';

/** The second step: which column holds which field. Guessed or remembered, but always confirmed here. */
export function ColumnsStep({
  ledger,
  file,
  setup,
  failure,
  onChange,
  onPlace,
  onConfirm,
  onRestart,
}: {
  ledger: Ledger;
  file: LoadedFile;
  setup: FileSetup;
  failure: Words | null;
  onChange: (setup: FileSetup) => void;
  onPlace: (place: { sheet: number; headerRow?: number }) => void;
  onConfirm: (setup: FileSetup) => void;
  onRestart: () => void;
}) {
  const t = useT();
  const id = useId();
  const [headerRow, setHeaderRow] = useState(String(setup.headerRow + 1));
  const place = `${setup.sheet} ${setup.headerRow}`;
  const [placed, setPlaced] = useState(place);
  if (placed !== place) {
    setPlaced(place);
    setHeaderRow(String(setup.headerRow + 1));
  }
  const missing = missingFields(ledger, setup);
  const empty = ledger.fieldKeys.filter(
    (key) => setup.columns[key] === undefined && !missing.includes(key),
  );
  const goToRow = () => {
    const row = Number(headerRow) - 1;
    const rows = file.sheets[setup.sheet]?.rows.length ?? 0;
    if (Number.isInteger(row) && row >= 0 && row < rows && row !== setup.headerRow) {
      onPlace({ sheet: setup.sheet, headerRow: row });
    } else setHeaderRow(String(setup.headerRow + 1));
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm(setup);
      }}
    >
      {failure && (
        <Notice tone="error" announce>
          {t(failure)}
        </Notice>
      )}
      <div className={styles.bar}>
        <strong>{file.name}</strong>
        {file.sheets.length > 1 && (
          <label className={styles.inline} htmlFor={`${id}-sheet`}>
            {t(words.sheet)}
            <Select
              id={`${id}-sheet`}
              options={file.sheets.map(({ name }, i) => ({ value: String(i), label: name }))}
              value={String(setup.sheet)}
              onChange={(event) => onPlace({ sheet: Number(event.target.value) })}
            />
          </label>
        )}
        <label className={styles.inline} htmlFor={`${id}-row`}>
          {t(words.headerRow)}
          <TextInput
            id={`${id}-row`}
            numeric
            className={styles.short}
            value={headerRow}
            onChange={(event) => setHeaderRow(event.target.value)}
            onBlur={goToRow}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
              // Enter takes the row over; it does not confirm the columns of another row.
              event.preventDefault();
              goToRow();
            }}
          />
        </label>
        <div className={styles.barEnd}>
          <Button onClick={onRestart}>{t(words.otherFile)}</Button>
          <Button variant="primary" type="submit">
            {t(words.confirm)}
          </Button>
        </div>
      </div>
      <FileRemarks file={file} setup={setup} onChange={onChange} />
      {setup.remembered && <Notice>{t(words.remembered)}</Notice>}
      <div className={styles.sideBySide}>
        <ColumnsTable ledger={ledger} file={file} setup={setup} onChange={onChange} />
        <div className={styles.stack}>
          {missing.length > 0 && (
            <FixedContents
              ledger={ledger}
              keys={missing}
              fixed={setup.fixed}
              onChange={(fixed) => onChange({ ...setup, fixed })}
            />
          )}
          {empty.length > 0 && (
            <section>
              <h2 className={styles.sideTitle}>{t(words.emptyFields)}</h2>
              <p className={styles.hint}>
                {empty.map((key) => t(fieldLabel(ledger, key))).join(t(comma))}
              </p>
            </section>
          )}
        </div>
      </div>
    </form>
  );
}

const comma = { zh: '、', en: ', ' };
