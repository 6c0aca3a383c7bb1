import { useMemo } from 'react';
import { type BackupState, backupState } from '#src/domain/backup-state.ts';
import { w } from '#src/domain/words.ts';
import { formatBytes, formatDateTime, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { readHeld } from '#src/storage/health.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import styles from './data.module.css';
import { canChoosePlace } from './save-file.ts';
import { type BackupWork, useBackup } from './use-backup.ts';

/** One big button, the age of the last good backup, and what a backup holds. */
export function BackupSection() {
  const t = useT();
  const { kind, storage, workspaces } = useWorkspace();
  const { work, run, cancel } = useBackup();
  const source = useMemo(
    () => ({
      subscribe(listener: () => void) {
        const stops = [storage.subscribe(listener), workspaces.subscribe(listener)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    }),
    [storage, workspaces],
  );
  const live = useLive(source, async () => {
    const [workspace, newest, held] = await Promise.all([
      workspaces.get(kind),
      storage.changes(1),
      readHeld(storage),
    ]);
    const backup = workspace?.backup ?? null;
    const state = backupState({ backup }, newest[0]?.seq ?? 0, storage.options.clock());
    return { backup, state, held };
  }, [kind, storage]);
  if (live.state === 'failed' && !live.value) throw live.error;
  return (
    <div className={styles.columns}>
      <section className={styles.main}>
        {kind === 'sample' && <Notice tone="info">{t(words.sample)}</Notice>}
        {live.value ? <Age {...live.value} /> : <Skeleton height={62} />}
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon="shield"
            busy={work.kind === 'working'}
            onClick={() => void run(false)}
          >
            {t(words.backUp)}
          </Button>
          {canChoosePlace() && (
            <Button busy={work.kind === 'working'} onClick={() => void run(true)}>
              {t(words.choose)}
            </Button>
          )}
        </div>
        <Outcome work={work} onCancel={cancel} />
      </section>
      <aside className={styles.aside}>
        <h2 className={styles.heading}>{t(words.holds)}</h2>
        {live.value && (
          <dl className={styles.facts}>
            <dt>{t(words.records)}</dt>
            <dd data-held="records">{formatNumber(live.value.held.records, { table: true })}</dd>
            <dt>{t(words.trash)}</dt>
            <dd>{formatNumber(live.value.held.trash, { table: true })}</dd>
            <dt>{t(words.changes)}</dt>
            <dd>{formatNumber(live.value.held.changes, { table: true })}</dd>
          </dl>
        )}
        <p className={styles.quiet}>{t(words.also)}</p>
        <p className={styles.quiet}>{t(words.advice)}</p>
      </aside>
    </div>
  );
}

function Age({
  state,
  backup,
}: {
  state: BackupState;
  backup: { at: string; seq: number } | null;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className={styles.age} data-backup={state.state}>
      <p className={styles.ageLine}>
        <Badge tone={tones[state.state]}>{t(stateWords[state.state])}</Badge>
        <span>
          {backup
            ? t(words.last, { at: formatDateTime(Date.parse(backup.at), locale) })
            : t(words.never)}
        </span>
      </p>
      <p className={styles.quiet}>
        {t(!backup ? words.neverWhy : state.changesSince === 0 ? words.sinceNone : words.since, {
          n: state.changesSince,
        })}
      </p>
    </div>
  );
}

function Outcome({ work, onCancel }: { work: BackupWork; onCancel: () => void }) {
  const t = useT();
  switch (work.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <Progress
          label={t(words.working)}
          done={work.done}
          total={work.total}
          onCancel={onCancel}
        />
      );
    case 'saved':
      return (
        <Notice tone="ok" announce title={t(words.saved)}>
          {t(work.readBack ? words.readBack : words.downloaded, {
            file: work.fileName,
            size: formatBytes(work.bytes),
          })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="error" announce>
          {t(work.words)}
        </Notice>
      );
  }
}

const tones = { never: 'neutral', fresh: 'ok', amber: 'warn', red: 'bad' } satisfies Record<
  BackupState['state'],
  Tone
>;

const stateWords = {
  never: w('还没有数据', 'No data yet'),
  fresh: w('备份够新', 'Backup is fresh'),
  amber: w('该备份了', 'Time for a backup'),
  red: w('必须备份', 'Back up now'),
};

const words = {
  sample: w(
    '这里是练习数据，备份文件会标明“练习数据”，只能恢复到练习数据里。',
    'This is practice data: its backup is marked so and can only be restored into the practice workspace.',
  ),
  backUp: w('立即备份', 'Back up now'),
  choose: w('选择位置保存（如 U 盘）', 'Choose where to save (e.g. a stick)'),
  working: w('正在生成备份', 'Making the backup'),
  saved: w('备份完成。', 'Backed up.'),
  downloaded: w(
    '“{file}”（{size}）已交给浏览器下载，请把它拷到 U 盘或另一台电脑上。',
    '“{file}” ({size}) went to the browser’s downloads. Please copy it to a stick or another computer.',
  ),
  readBack: w(
    '“{file}”（{size}）已保存，并从所选位置读回核对，内容一致。',
    '“{file}” ({size}) was saved and read back from its place: every byte fits.',
  ),
  last: w('最近一次备份：{at}', 'Last backup: {at}'),
  since: w('其后又有 {n} 次改动', '{n} changes since then'),
  sinceNone: w('其后没有改动', 'No changes since then'),
  never: w('还没有做过备份', 'No backup has been made yet'),
  neverWhy: w(
    '数据只在这台电脑的这个浏览器里，备份是唯一的第二份。',
    'The data live only in this browser on this computer; a backup is the only second copy.',
  ),
  holds: w('备份里有什么', 'What a backup holds'),
  records: w('台账记录', 'Ledger records'),
  trash: w('回收站里的记录', 'Records in the trash'),
  changes: w('修改历史', 'History entries'),
  also: w(
    '还包括填报数字、年度报告和全部设置。当事人等个人信息也在其中，请妥善保管。',
    'Reported figures, annual reports and all settings too. It contains personal fields such as the parties: keep it safe.',
  ),
  advice: w(
    '建议每周备份一次，放在电脑以外的地方；旧的备份先不要删。',
    'Back up every week, to a place outside this computer, and keep the older files.',
  ),
};
