import { useState } from 'react';
import type { JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { FileDoubts } from './file-doubts.tsx';
import { bodyOf } from './file-setup.ts';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { kindOfRow, type RowChoice, rowsToWrite } from './judge-file.ts';
import { PreviewTable } from './preview-table.tsx';
import { RowDetail } from './row-detail.tsx';
import type { ImportControl, Stage } from './use-import.ts';
import { useSaveWrong } from './wrong-rows.ts';

type Shown = 'all' | 'new' | 'likely' | 'repeated' | 'wrong';

/** The third step: every row with what becomes of it; what is shown here is what is written. */
export function CheckStep({
  ledger,
  stage,
  control,
}: {
  ledger: Ledger;
  stage: Extract<Stage, { step: 'check' }>;
  control: ImportControl;
}) {
  const t = useT();
  const { file, setup, outcome, failure } = stage;
  const { counts } = outcome;
  const [shown, setShown] = useState<Shown>('all');
  // A row that only may be the same is written unless the clerk says no: leaving it out could lose a matter.
  const [choice, setChoice] = useState<RowChoice>({ likely: true, alike: false });
  const [picked, setPicked] = useState<JudgedRow | null>(null);
  const saveWrong = useSaveWrong(ledger);
  const rows =
    shown === 'all' ? outcome.rows : outcome.rows.filter((row) => shownUnder(row) === shown);
  const amount = rowsToWrite(outcome, choice).length;
  const n = (count: number) => ({ n: formatNumber(count, { table: true }) });
  const { rows: cells, firstRow } = bodyOf(ledger, file, setup);
  return (
    <div className={styles.stack}>
      {failure && (
        <Notice tone="error" announce>
          {t(failure)}
        </Notice>
      )}
      <FileDoubts
        ledger={ledger}
        stage={stage}
        onAddNames={() => void control.addNames(file, setup, outcome.notes.missing)}
        onCheck={(next) => void control.check(file, next)}
      />
      <div className={styles.bar}>
        <strong>{file.name}</strong>
        <Segmented<Shown>
          label={t(words.show)}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t(words.all, n(outcome.rows.length)) },
            { value: 'new', label: t(words.new, n(counts.new)) },
            ...(counts.likely > 0
              ? [{ value: 'likely' as const, label: t(words.likely, n(counts.likely)) }]
              : []),
            { value: 'repeated', label: t(words.duplicate, n(counts.same + counts.alike)) },
            { value: 'wrong', label: t(words.wrong, n(counts.wrong)) },
          ]}
        />
        {counts.wrong > 0 && (
          <Button icon="download" onClick={() => void saveWrong(stage)}>
            {t(words.saveWrong)}
          </Button>
        )}
        <div className={styles.barEnd}>
          <Button onClick={control.restart}>{t(words.otherFile)}</Button>
          <Button onClick={() => control.toColumns(file, setup)}>{t(words.toColumns)}</Button>
          <Button
            variant="primary"
            disabled={amount === 0}
            onClick={() => void control.write(stage, choice)}
          >
            {amount === 0 ? t(words.nothing) : t(words.write, n(amount))}
          </Button>
        </div>
      </div>
      {counts.likely > 0 && (
        <Checkbox
          label={t(words.withLikely, n(counts.likely))}
          checked={choice.likely}
          onChange={(event) => setChoice({ ...choice, likely: event.target.checked })}
        />
      )}
      {counts.alike > 0 && (
        <Checkbox
          label={t(words.withAlike, n(counts.alike))}
          checked={choice.alike}
          onChange={(event) => setChoice({ ...choice, alike: event.target.checked })}
        />
      )}
      <PreviewTable
        key={shown}
        ledger={ledger}
        rows={rows}
        columns={setup.columns}
        meanings={setup.meanings}
        cellsOf={(row) => cells[row - firstRow] ?? []}
        picked={picked}
        onPick={setPicked}
      />
      {picked && (
        <RowDetail
          ledger={ledger}
          row={picked}
          columns={setup.columns}
          cells={cells[picked.row - firstRow] ?? []}
        />
      )}
    </div>
  );
}

function shownUnder(row: JudgedRow): Shown {
  const kind = kindOfRow(row);
  return kind === 'same' || kind === 'alike' ? 'repeated' : kind;
}
