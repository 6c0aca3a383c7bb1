/** What is known of a workspace's last good backup. */
interface BackedUp {
  /** When it was saved (ISO instant), and the newest change set that it holds. */
  backup: { at: string; seq: number } | null;
}

export interface BackupState {
  /** `never` only while there is nothing to lose yet. */
  state: 'never' | 'fresh' | 'amber' | 'red';
  /** Whole days since the last good backup; null when there is none. */
  days: number | null;
  /** Change sets since then. */
  changesSince: number;
}

export const amberAfterDays = 7;
export const amberAfterChanges = 50;
export const redAfterDays = 30;

const day = 86_400_000;

/**
 * How worried to be about the last backup at `now` (milliseconds since 1970). `newestSeq` is the number of the newest
 * change set, 0 in an empty workspace. A backup that already holds everything stays fresh however old it is.
 */
export function backupState(workspace: BackedUp, newestSeq: number, now: number): BackupState {
  const { backup } = workspace;
  if (!backup) {
    return { state: newestSeq === 0 ? 'never' : 'red', days: null, changesSince: newestSeq };
  }
  const days = Math.max(0, Math.floor((now - Date.parse(backup.at)) / day));
  const changesSince = Math.max(0, newestSeq - backup.seq);
  if (changesSince === 0) return { state: 'fresh', days, changesSince };
  if (days >= redAfterDays) return { state: 'red', days, changesSince };
  const amber = days >= amberAfterDays || changesSince >= amberAfterChanges;
  return { state: amber ? 'amber' : 'fresh', days, changesSince };
}
