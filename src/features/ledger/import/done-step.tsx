import type { Ledger } from '#src/domain/ledger.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import type { ImportControl, Stage } from './use-import.ts';
import { useSaveWrong } from './wrong-rows.ts';

/** What the import did, and every way on from here. */
export function DoneStep({
  ledger,
  stage,
  control,
}: {
  ledger: Ledger;
  stage: Extract<Stage, { step: 'done' }>;
  control: ImportControl;
}) {
  const t = useT();
  const saveWrong = useSaveWrong(ledger);
  const { file, seq, count, outcome } = stage;
  const { wrong } = outcome.counts;
  const rest = outcome.rows.length - count;
  const number = (value: number) => formatNumber(value, { table: true });
  return (
    <div className={styles.stack}>
      <Notice tone="ok" announce title={t(words.imported, { n: number(count) })}>
        {t(words.importedFrom, { file: file.name })}
        {rest > 0 &&
          t(words.leftOut, {
            same: number(rest - wrong),
            wrong: number(wrong),
          })}
      </Notice>
      <div className={styles.bar}>
        <ButtonLink variant="primary" href={hrefTo(`/ledgers/${ledger.id}`)}>
          {t(words.toList)}
        </ButtonLink>
        <Button onClick={control.restart}>{t(words.again)}</Button>
        {wrong > 0 && (
          <Button icon="download" onClick={() => void saveWrong(stage)}>
            {t(words.saveWrong)}
          </Button>
        )}
        <Button icon="undo" onClick={() => void control.undo(seq, count)}>
          {t(words.undoWhole)}
        </Button>
      </div>
    </div>
  );
}
