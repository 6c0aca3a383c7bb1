import type { ReactNode } from 'react';
import { w } from '#src/domain/words.ts';
import { formatBytes, formatDateTime, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import type { BackupComparison, LedgerDifference } from '#src/storage/backup-compare.ts';
import type { Storage } from '#src/storage/storage.ts';
import { Notice } from '#src/ui/notice.tsx';
import styles from './data.module.css';
import { ownerWords } from './owner-words.ts';
import { useWorkspaceTownship } from './use-township.ts';

/** What a backup file holds and, per ledger, what restoring it would change. */
export function RestorePreview({
  file,
  comparison,
  storage,
  actions,
}: {
  file: File;
  comparison: BackupComparison;
  storage: Storage | null;
  /** Buttons; they stand above the table, which may be long. */
  actions: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  const { header, repair } = comparison.summary;
  const township = useWorkspaceTownship();
  const known = storage?.options.ledgers ?? ledgers;
  const order = (row: LedgerDifference) => {
    const at = known.findIndex((l) => l.id === row.ledger);
    return at < 0 ? known.length : at;
  };
  const rows = [...comparison.ledgers].sort((a, b) => order(a) - order(b));
  const total = (key: (typeof columns)[number]) => rows.reduce((sum, row) => sum + row[key], 0);
  const numbers = {
    gone: total('onlyHere'),
    come: total('onlyThere'),
    changed: total('different'),
  };
  const isSame = numbers.gone + numbers.come + numbers.changed === 0;
  const sums = Object.fromEntries(
    Object.entries(numbers).map(([key, n]) => [key, formatNumber(n, { table: true })]),
  );
  return (
    <>
      <dl className={styles.fileFacts}>
        <dt>{t(words.file)}</dt>
        <dd>
          {file.name} <span className={styles.quiet}>{formatBytes(file.size)}</span>
        </dd>
        <dt>{t(words.township)}</dt>
        <dd>{header.township || t(words.unnamed)}</dd>
        <dt>{t(words.made)}</dt>
        <dd>{formatDateTime(Date.parse(header.createdAt), locale)}</dd>
        <dt>{t(words.history)}</dt>
        <dd>{formatNumber(header.history, { table: true })}</dd>
        <dt>{t(words.checked)}</dt>
        <dd>{t(words.whole)}</dd>
      </dl>
      {township && header.township && township !== header.township && (
        <Notice tone="warn">
          {t(words.otherTownship, { here: township, there: header.township })}
        </Notice>
      )}
      {repair > 0 && <Notice tone="warn">{t(words.repair, { n: repair })}</Notice>}
      <p className={styles.outcome}>{t(isSame ? words.same : words.outcome, sums)}</p>
      <div className={styles.actions}>{actions}</div>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.compared}`}>
          <caption className={styles.caption}>{t(words.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.ledger)}</th>
              {columns.map((key) => (
                <th key={key} scope="col" className={styles.number}>
                  {t(words[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.ledger}>
                <th scope="row">{t(ownerWords(row.ledger, known))}</th>
                {columns.map((key) => (
                  <td key={key} className={styles.number} data-zero={row[key] === 0 || undefined}>
                    {formatNumber(row[key], { table: true })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const columns = ['now', 'inFile', 'onlyHere', 'onlyThere', 'different'] as const;

const words = {
  file: w('文件', 'File'),
  township: w('乡镇', 'Township'),
  unnamed: w('未填写', 'not named'),
  made: w('备份时间', 'Made'),
  history: w('修改历史', 'History entries'),
  checked: w('核对', 'Check'),
  whole: w('校验码相符，每一行都读得通', 'The checksum fits and every row is readable'),
  same: w(
    '备份里的记录和现有的完全相同，恢复后不会有变化。',
    'The records in the backup equal those here; restoring would change nothing.',
  ),
  outcome: w(
    '恢复后：新增 {come} 条，{changed} 条改成备份里的内容，移走只在本机的 {gone} 条。',
    'Restoring adds {come} records, changes {changed} to what the backup says and takes away {gone} that are only here.',
  ),
  caption: w('恢复后会有什么变化（含回收站）', 'What restoring would change (trash included)'),
  ledger: w('台账', 'Ledger'),
  now: w('现有', 'Here now'),
  inFile: w('备份里', 'In the file'),
  onlyHere: w('只在本机（将移走）', 'Only here (would go)'),
  onlyThere: w('只在备份（将新增）', 'Only in the file (would come)'),
  different: w('两边不同（以备份为准）', 'Different (file wins)'),
  otherTownship: w(
    '注意：这是“{there}”的备份，本机现在是“{here}”。',
    'Mind: this is a backup of “{there}”; this workspace is “{here}”.',
  ),
  repair: w(
    '其中 {n} 条记录不合现行格式，会原样保留，并标为“待修正”。',
    '{n} records do not fit the present form; they are kept as they are and marked “needs repair”.',
  ),
};
