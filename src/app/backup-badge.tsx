import { useMemo } from 'react';
import { backupState } from '#src/domain/backup-state.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { useLive } from '#src/ui/use-live.ts';
import styles from './shell.module.css';
import { text } from './text.ts';

const tones: Record<ReturnType<typeof backupState>['state'], Tone> = {
  never: 'neutral',
  fresh: 'ok',
  amber: 'warn',
  red: 'bad',
};

/** The age of the last good backup, on every screen; opens the backup page. Practice data need none. */
export function BackupBadge() {
  const t = useT();
  const { kind, storage, workspaces } = useWorkspace();
  // Both a saved record and a saved backup file change what the badge says.
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
    const [workspace, newest] = await Promise.all([workspaces.get(kind), storage.changes(1)]);
    return workspace && backupState(workspace, newest[0]?.seq ?? 0, Date.now());
  }, [kind]);
  const state = live.value;
  if (kind === 'sample' || !state) return null;
  const age =
    state.days === null
      ? t(text.backupNever)
      : state.days === 0
        ? t(text.backupToday)
        : t(text.backupDays, { n: state.days });
  return (
    <a href="#/data" className={styles.backup} data-backup={state.state}>
      <Badge tone={tones[state.state]}>
        {age}
        {state.days !== null && state.changesSince > 0 && (
          <span className={styles.since}>{t(text.backupChanges, { n: state.changesSince })}</span>
        )}
      </Badge>
    </a>
  );
}
