import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Tabs } from '#src/ui/tabs.tsx';
import { BackupSection } from './backup-section.tsx';
import { CopiesSection } from './copies-section.tsx';
import styles from './data.module.css';
import { HealthSection } from './health-section.tsx';
import { HistorySection } from './history-section.tsx';
import { RestorePanel } from './restore-panel.tsx';
import { TrashSection } from './trash-section.tsx';
import type { RestoreTools } from './use-restore.ts';
import { WipeSection } from './wipe-section.tsx';

const places = ['backup', 'restore', 'history', 'trash', 'health'] as const;
type Place = (typeof places)[number];

/** Everything about the safety of the data; `?tab=` picks the part. */
export function DataPage({
  tools,
  onReopen,
}: {
  tools: RestoreTools;
  /** Opens everything anew after the workspace was switched or wiped. */
  onReopen: () => void;
}) {
  const t = useT();
  const { kind, storage, workspaces } = useWorkspace();
  const { query } = useAddress();
  const place = places.find((p) => p === query.get('tab')) ?? 'backup';
  const panels = {
    backup: <BackupSection />,
    restore: (
      <div className={styles.stack}>
        <RestorePanel
          workspaces={workspaces}
          tools={tools}
          storage={storage}
          kind={kind}
          onDone={onReopen}
        />
        <CopiesSection onReopen={onReopen} />
      </div>
    ),
    history: <HistorySection />,
    trash: <TrashSection />,
    health: (
      <div className={styles.stack}>
        <HealthSection />
        <WipeSection onWiped={onReopen} />
      </div>
    ),
  } satisfies Record<Place, React.ReactNode>;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(words.title)}
        facts={kind === 'sample' ? <Badge tone="draft">{t(words.sample)}</Badge> : t(words.about)}
      />
      <Tabs
        label={t(words.title)}
        value={place}
        onChange={(tab) => setQuery({ tab: tab === 'backup' ? null : tab })}
        tabs={places.map((value) => ({ value, label: t(words[value]), panel: panels[value] }))}
      />
    </div>
  );
}

const words = {
  title: w('数据', 'Data'),
  about: w('数据只存在本机，不上传', 'Kept on this machine only, never uploaded'),
  sample: w('练习数据', 'Practice data'),
  backup: w('备份', 'Backup'),
  restore: w('恢复', 'Restore'),
  history: w('历史', 'History'),
  trash: w('回收站', 'Trash'),
  health: w('存储健康', 'Storage health'),
};
