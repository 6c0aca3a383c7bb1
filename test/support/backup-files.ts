import { type Backup, writeBackup } from '#src/storage/backup-write.ts';
import type { Storage } from '#src/storage/storage.ts';
import { aCase, contentOf, saveCases } from './fresh-storage.ts';
import { eventsLedger, moneyLedger } from './test-ledgers.ts';

/** Fills a storage with everything a backup has to carry: drafts, trash, a large change set, settings, an undo. */
export async function fillVaried(storage: Storage, cases = 60): Promise<void> {
  const info = { reason: { kind: 'save' as const }, actor: 'clerk' };
  const settings = await storage.settings();
  await storage.setSetting('township', { ...settings.township, name: '永和镇' }, 'clerk');
  const ids = await saveCases(
    storage,
    Array.from({ length: cases }, (_, i) =>
      aCase({
        title: `第${i}件“界址”\n纠纷 𠮷\u2028`,
        kind: i % 2 ? 'land' : null,
        startedAt: `2023-0${(i % 9) + 1}-11`,
        closedAt: i % 3 ? `2023-1${i % 3}-02` : null,
        dueAt: '2023-12-31',
        parties: i % 5 ? null : '某甲',
      }),
    ),
  );
  await storage.commit(
    [
      {
        op: 'put',
        ledger: moneyLedger.id,
        status: 'registered',
        data: contentOf(moneyLedger, { name: '补助', paidAt: '2023-05-01', yuan: 10.1 }),
      },
      {
        op: 'put',
        ledger: eventsLedger.id,
        status: 'draft',
        data: contentOf(eventsLedger, { name: '宣讲' }),
      },
    ],
    info,
  );
  await storage.commit([{ op: 'trash', id: ids[0] ?? '' }], { ...info, reason: { kind: 'trash' } });
  await storage.commit([{ op: 'trash', id: ids[1] ?? '' }], { ...info, reason: { kind: 'trash' } });
  await storage.undo(5, { actor: 'clerk' });
}

/** A backup that is expected to succeed. */
export async function backupOf(storage: Storage): Promise<Backup> {
  const written = await writeBackup(storage, { kind: 'real' });
  if (!written.ok) throw new Error(written.error.kind);
  return written.value;
}

/** A file whose stream comes in pieces of the given size. */
export function inPieces(text: string, size: number): Blob {
  const bytes = new TextEncoder().encode(text);
  const blob = new Blob([bytes]);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) {
          controller.enqueue(bytes.slice(at, at + size));
        }
        controller.close();
      },
    });
  return Object.assign(blob, { stream });
}

/** Lets a changed text pass its own checksum, to prove the checks behind it. */
export async function withFreshChecksum(text: string): Promise<string> {
  const end = text.lastIndexOf('"sha256":"');
  const body = text.slice(0, end);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return `${body}"sha256":"${hex}"}\n`;
}
