import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { checkHealth, type HealthReport } from '#src/storage/health.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Progress } from '#src/ui/progress.tsx';
import styles from './data.module.css';
import { PersistenceFacts } from './persistence-facts.tsx';

type Work =
  | { kind: 'idle' }
  | { kind: 'working'; label: keyof typeof labels; done: number; total: number | null }
  | { kind: 'checked'; report: HealthReport }
  | { kind: 'rebuilt' };

/** Where the data live, whether they are kept, and the self-check that recounts everything. */
export function HealthSection() {
  const t = useT();
  const { storage } = useWorkspace();
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const working = work.kind === 'working';

  async function check() {
    setWork({ kind: 'working', label: 'rollups', done: 0, total: null });
    const report = await checkHealth(storage, (label, done, total) =>
      setWork({ kind: 'working', label, done, total }),
    );
    setWork({ kind: 'checked', report });
  }
  async function rebuild() {
    setWork({ kind: 'working', label: 'rebuild', done: 0, total: null });
    await storage.rebuildRollups((done, total) =>
      setWork({ kind: 'working', label: 'rebuild', done, total }),
    );
    setWork({ kind: 'rebuilt' });
  }
  return (
    <div className={styles.columns}>
      <section className={styles.main}>
        <h2 className={styles.heading}>{t(words.check)}</h2>
        <p className={styles.quiet}>{t(words.checkAbout)}</p>
        <div className={styles.actions}>
          <Button icon="shield" variant="primary" busy={working} onClick={() => void check()}>
            {t(words.run)}
          </Button>
          <Button busy={working} onClick={() => void rebuild()}>
            {t(words.rebuild)}
          </Button>
        </div>
        {work.kind === 'working' && (
          <Progress label={t(labels[work.label])} done={work.done} total={work.total} />
        )}
        {work.kind === 'rebuilt' && (
          <Notice tone="ok" announce>
            {t(words.rebuilt)}
          </Notice>
        )}
        {work.kind === 'checked' && (
          <Report report={work.report} onRebuild={() => void rebuild()} />
        )}
      </section>
      <aside className={styles.aside}>
        <PersistenceFacts />
      </aside>
    </div>
  );
}

function Report({ report, onRebuild }: { report: HealthReport; onRebuild: () => void }) {
  const t = useT();
  const { rollups, history } = report;
  const n = (value: number) => formatNumber(value, { table: true });
  return (
    <>
      {rollups.different.length === 0 ? (
        <Notice tone="ok" announce>
          {t(words.equal, { records: n(rollups.records), rows: n(rollups.rows) })}
        </Notice>
      ) : (
        <Notice
          tone="error"
          announce
          actions={
            <Button small onClick={onRebuild}>
              {t(words.rebuild)}
            </Button>
          }
        >
          {t(words.unequal, { n: n(rollups.different.length), rows: n(rollups.rows) })}
        </Notice>
      )}
      {history.brokenAt === null ? (
        <Notice tone="ok" announce>
          {t(words.chain, { n: n(history.checked) })}
        </Notice>
      ) : (
        <Notice tone="error" announce>
          {t(words.broken, { n: history.brokenAt })}
        </Notice>
      )}
    </>
  );
}

const labels = {
  rollups: w('正在重新汇总并比对', 'Recounting and comparing'),
  history: w('正在核对修改历史', 'Proving the history'),
  rebuild: w('正在重建汇总', 'Rebuilding the totals'),
};

const words = {
  check: w('自检', 'Self-check'),
  checkAbout: w(
    '从每一条记录重新汇总一遍，和屏幕上用的汇总数逐个比对；再核对修改历史前后是否相接。只读，不改任何数据。',
    'Recounts every record and compares with the totals the screens use, then proves that the history holds together. It only reads.',
  ),
  run: w('开始自检', 'Run the self-check'),
  rebuild: w('重建汇总', 'Rebuild the totals'),
  rebuilt: w('汇总已从全部记录重建。', 'The totals were made anew from all records.'),
  equal: w(
    '汇总数正确：重新汇总 {records} 条记录，{rows} 行汇总全部相同。',
    'The totals are right: {records} records recounted, all {rows} rows of totals agree.',
  ),
  unequal: w(
    '{rows} 行汇总里有 {n} 行对不上，记录本身没有问题，请点“重建汇总”。',
    '{n} of {rows} rows of totals do not agree. The records themselves are fine; please rebuild the totals.',
  ),
  chain: w(
    '修改历史完整：{n} 次修改前后相接。',
    'The history is whole: {n} changes hold together.',
  ),
  broken: w(
    '修改历史从第 {n} 号起对不上，可能被本程序以外的工具改动过。记录没有受影响，请先备份，再用较早的备份核对。',
    'The history does not hold from change {n} on; something other than this app may have altered it. The records are not affected; back up now and compare with an older backup.',
  ),
};
