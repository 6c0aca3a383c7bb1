import { useRef, useState } from 'react';
import { backupNameParts } from '#src/domain/backup-format.ts';
import { type Words, w } from '#src/domain/words.ts';
import { officeFileName } from '#src/exchange/file-name.ts';
import { inspectBackup } from '#src/storage/backup-read.ts';
import { type Backup, writeBackup } from '#src/storage/backup-write.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { choosePlace, saveFile } from './save-file.ts';

export type BackupWork =
  | { kind: 'idle' }
  | { kind: 'working'; done: number; total: number | null }
  /** `readBack`: the file was read again from its place and every byte fits. */
  | { kind: 'saved'; fileName: string; bytes: number; readBack: boolean }
  | { kind: 'failed'; words: Words };

/** Makes and saves backups; notes each that succeeded. `choose` asks where to put the file first. */
export function useBackup() {
  const { kind, storage, workspaces, settings } = useWorkspace();
  const [work, setWork] = useState<BackupWork>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);

  async function run(choose: boolean) {
    const now = storage.options.clock();
    const parts = backupNameParts(settings.township.name, now, kind === 'sample');
    const fileName = officeFileName(parts, 'json');
    const place = choose ? await choosePlace(fileName, '法治年报备份') : null;
    if (choose && !place) return;
    const control = new AbortController();
    stop.current = control;
    setWork({ kind: 'working', done: 0, total: null });
    const made = await writeBackup(storage, {
      kind,
      signal: control.signal,
      onProgress: (done, total) => setWork({ kind: 'working', done, total }),
    });
    if (!made.ok) {
      setWork(
        made.error.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', words: made.error },
      );
      return;
    }
    const kept = await keep(made.value, fileName, place);
    if (kept.kind === 'saved') {
      const { createdAt, newestChange } = made.value.header;
      await workspaces.noteBackup(kind, createdAt, newestChange);
    }
    setWork(kept);
  }

  async function keep(
    backup: Backup,
    fileName: string,
    place: FileSystemFileHandle | null,
  ): Promise<BackupWork> {
    try {
      const file = await saveFile(backup.blob, fileName, place);
      const read = file && (await inspectBackup(file, { ledgers: storage.options.ledgers }));
      if (read && !(read.ok && read.value.sha256 === backup.sha256)) {
        return { kind: 'failed', words: words.unreadable };
      }
      const bytes = backup.blob.size;
      return { kind: 'saved', fileName: file?.name ?? fileName, bytes, readBack: file !== null };
    } catch (error) {
      if (error instanceof DOMException) return { kind: 'failed', words: words.unwritable };
      throw error;
    }
  }

  return { work, run, cancel: () => stop.current?.abort() };
}

const words = {
  unreadable: w(
    '文件已写入，但读回来核对时内容不一致，这份备份不可靠，本机数据没有受影响，请换一个位置再备份一次。',
    'The file was written but does not read back the same, so it cannot be relied on. Your data are untouched; please back up again to another place.',
  ),
  unwritable: w(
    '文件没有写成，可能是 U 盘被拔出或磁盘已满，本机数据没有受影响，请换一个位置再备份一次。',
    'The file could not be written; the stick may have been pulled out or the disk be full. Your data are untouched; please back up again to another place.',
  ),
};
