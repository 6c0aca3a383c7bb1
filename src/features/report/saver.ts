import { stampTime } from '#src/domain/hlc.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { type Report, reportSchema } from '#src/domain/report.ts';
import type { Storage } from '#src/storage/storage.ts';
import { isSameReport } from './document.ts';

/** What the clerk is told about saving. */
export type SaveStatus =
  | { kind: 'saved'; at: number }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** Another window saved a different text; nothing of either is lost. `theirs` is null when it was deleted there. */
  | { kind: 'conflict'; theirs: Report | null }
  | { kind: 'failed'; full: boolean };

export interface SaverState {
  report: Report;
  status: SaveStatus;
}

/** Milliseconds of rest after the last change before the report is saved, and before it is kept for a crash. */
const saveDelay = 800;
const keepDelay = 250;

export type ReportSaver = ReturnType<typeof createReportSaver>;

/** What an unsaved report is kept under. */
export function scratchKey(id: string): string {
  return `report/${id}`;
}

/**
 * Keeps a report saved: 800 ms after the last change through the one write path, never while an input method is
 * composing; what is not saved yet is kept for a crash after 250 ms. `read` gives the parts that changed, as late
 * as possible.
 */
export function createReportSaver(storage: Storage, record: StoredRecord, restored?: Report) {
  const { id } = record;
  const key = scratchKey(id);
  let base = record.updatedAt;
  let saved = record.data as Report;
  let state: SaverState = {
    report: restored ?? saved,
    status: { kind: 'saved', at: Date.parse(stampTime(record.updatedAt)) },
  };
  let read: (() => Partial<Report>) | null = null;
  let composing = false;
  let saveTimer: number | undefined;
  let keepTimer: number | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function publish(next: Partial<SaverState>) {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }
  /** Takes over what was changed since the last look. */
  function take() {
    if (!read) return;
    const report = { ...state.report, ...read() };
    read = null;
    publish({ report });
  }
  function schedule() {
    window.clearTimeout(saveTimer);
    window.clearTimeout(keepTimer);
    if (composing || state.status.kind === 'conflict') return;
    keepTimer = window.setTimeout(() => void keep(), keepDelay);
    saveTimer = window.setTimeout(() => void save(), saveDelay);
  }
  async function keep() {
    if (composing) return;
    take();
    if (isSameReport(state.report, saved)) return;
    await storage.scratch.keep({ key, ledger: '@report', values: { report: state.report, base } });
  }
  async function save(force = false): Promise<void> {
    window.clearTimeout(saveTimer);
    if (running) await running;
    if (composing) return;
    take();
    if (state.status.kind === 'conflict' && !force) return;
    if (isSameReport(state.report, saved) && !force) {
      if (state.status.kind === 'waiting')
        publish({ status: { kind: 'saved', at: storage.options.clock() } });
      await storage.scratch.drop(key);
      return;
    }
    running = write(force).finally(() => {
      running = null;
    });
    await running;
  }
  async function write(force: boolean) {
    const sent = state.report;
    publish({ status: { kind: 'saving' } });
    const data = { ...sent, title: sent.title.trim() || '法治政府建设年度报告' };
    const put = { op: 'put', ledger: '@report', id, status: 'draft', data } as const;
    const result = await storage.commit(
      // A report deleted elsewhere comes back out of the trash when its text here shall stand.
      force ? [{ op: 'untrash', id }, put] : [{ ...put, expected: base }],
      { reason: { kind: 'report' }, actor: 'clerk' },
    );
    if (result.ok) {
      base = result.value.at;
      saved = sent;
      window.clearTimeout(keepTimer);
      if (read || state.report !== sent) {
        publish({ status: { kind: 'waiting' } });
        schedule();
      } else {
        publish({ status: { kind: 'saved', at: storage.options.clock() } });
        await storage.scratch.drop(key);
      }
      return;
    }
    if (result.error.kind === 'conflict') {
      publish({ status: { kind: 'conflict', theirs: reportOf(result.error.current) } });
      return;
    }
    const full = result.error.kind === 'storage' && result.error.name === 'QuotaExceededError';
    publish({ status: { kind: 'failed', full } });
  }

  return {
    id,
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Something changed; `reader` is asked for it when it is needed. */
    changed(reader: () => Partial<Report>) {
      const before = read;
      read = before ? () => ({ ...before(), ...reader() }) : reader;
      if (state.status.kind !== 'waiting' && state.status.kind !== 'conflict') {
        publish({ status: { kind: 'waiting' } });
      }
      schedule();
    },
    /** A head field changed: shown at once, saved like the text. */
    changeHead(patch: Partial<Report>) {
      publish({ report: { ...state.report, ...patch } });
      this.changed(() => ({}));
    },
    /** An input method began or ended composing. */
    setComposing(now: boolean) {
      if (composing === now) return;
      composing = now;
      if (!now && (read || state.status.kind === 'waiting')) schedule();
      if (now) {
        window.clearTimeout(saveTimer);
        window.clearTimeout(keepTimer);
      }
    },
    /** Shows now what was changed, without the short rest; it is saved as ever. */
    settle: () => take(),
    /** Saves now what is waiting. */
    flush: () => save(),
    /** In a conflict: what stands here replaces the other text (which stays in history). */
    overwrite: () => save(true),
    /** In a conflict: the other text replaces what stands here. Gives the text to show. */
    async takeTheirs(): Promise<Report | null> {
      const record = await storage.get(id);
      const theirs = reportOf(record ?? null);
      if (!record || !theirs) return null;
      adopt(record, theirs);
      await storage.scratch.drop(key);
      return theirs;
    },
    /** Data changed somewhere: gives the newer text when nothing here is unsaved, or marks the conflict. */
    async lookAround(): Promise<Report | null> {
      if (running || composing) return null;
      const record = await storage.get(id);
      if (!record || running || composing || record.updatedAt === base) return null;
      const theirs = reportOf(record);
      if (!theirs) return null;
      take();
      if (isSameReport(state.report, saved) || isSameReport(state.report, theirs)) {
        adopt(record, theirs);
        return theirs;
      }
      publish({ status: { kind: 'conflict', theirs } });
      return null;
    },
    /** Leaves the report: what is waiting is saved, also what an input method has not finished. */
    async leave() {
      composing = false;
      await save();
    },
  };

  function adopt(record: StoredRecord, theirs: Report) {
    base = record.updatedAt;
    saved = theirs;
    read = null;
    window.clearTimeout(saveTimer);
    window.clearTimeout(keepTimer);
    publish({
      report: theirs,
      status: { kind: 'saved', at: Date.parse(stampTime(record.updatedAt)) },
    });
  }
}

/** A report kept from a crash, when it still belongs to the saved one. */
export async function readKept(storage: Storage, record: StoredRecord): Promise<Report | null> {
  const row = await storage.scratch.read(scratchKey(record.id));
  if (!row || row.values.base !== record.updatedAt) return null;
  const parsed = reportSchema.safeParse(row.values.report);
  if (!parsed.success || isSameReport(parsed.data, record.data as Report)) return null;
  return parsed.data;
}

function reportOf(record: StoredRecord | null): Report | null {
  const parsed = reportSchema.safeParse(record?.data);
  return record && record.shelf === record.ledger && parsed.success ? parsed.data : null;
}
