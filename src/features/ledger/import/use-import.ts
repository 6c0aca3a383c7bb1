import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CellNotes, CellRules } from '#src/domain/import-cells.ts';
import { addMissingNames } from '#src/domain/import-references.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { Settings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import type { Words } from '#src/domain/words.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import { forgetOwnChange, noteOwnChange } from '#src/features/ledger/own-changes.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useToast } from '#src/ui/toast.tsx';
import {
  bodyOf,
  type FileSetup,
  guessSetup,
  headersOf,
  type LoadedFile,
  setupFor,
} from './file-setup.ts';
import { halfWayOf, keepHalfWay } from './half-way.ts';
import { importWords as words } from './import-words.ts';
import { judgeFile, type Outcome, type RowChoice, rowsToWrite } from './judge-file.ts';
import { rememberMapping } from './mapping-memory.ts';
import { rememberMeanings } from './word-memory.ts';

/** Work under way: what, and how far. */
export interface Work {
  label: Words;
  done: number;
  total: number | null;
}

/** What the import shows. */
export type Stage =
  | { step: 'file'; failure: Words | null }
  | { step: 'columns'; file: LoadedFile; setup: FileSetup; failure: Words | null }
  | { step: 'check'; file: LoadedFile; setup: FileSetup; outcome: Outcome; failure: Words | null }
  | {
      step: 'done';
      file: LoadedFile;
      setup: FileSetup;
      outcome: Outcome;
      seq: number;
      count: number;
    };

export type ImportControl = ReturnType<typeof useImport>;

/** The import of one ledger, step by step. Nothing is written before `write`, and `write` writes what was shown. */
export function useImport(ledger: Ledger) {
  const t = useT();
  const locale = useLocale();
  const toast = useToast();
  const { storage, settings } = useWorkspace();
  const [stage, setStage] = useState<Stage>(() => {
    const left = halfWayOf(storage, ledger.id);
    if (!left) return { step: 'file', failure: null };
    return { step: 'columns', file: left.file, setup: left.setup, failure: null };
  });
  const [work, setWork] = useState<Work | null>(null);
  const abort = useRef<AbortController | null>(null);

  const rulesOf = (from: Settings, over: Partial<CellRules> = {}): CellRules => ({
    locale,
    today: storage.today(),
    year: from.township.year ?? Number(storage.today().slice(0, 4)),
    monthAsLastDay: false,
    references: { villages: from.villages, departments: from.departments, scales: from.scales },
    ...over,
  });

  /** Runs cancellable work; cancelled work answers undefined and changes nothing. */
  async function run<T>(
    label: Words,
    task: (signal: AbortSignal, tell: (next: Work) => void) => Promise<T>,
  ): Promise<T | undefined> {
    const control = new AbortController();
    abort.current = control;
    setWork({ label, done: 0, total: null });
    try {
      return await task(control.signal, setWork);
    } catch (error) {
      if (error !== control.signal.reason) throw error;
      toast.show({ text: t(words.cancelled), tone: 'info' });
      return undefined;
    } finally {
      setWork(null);
    }
  }

  async function open(picked: File) {
    const { readSheet } = await import('#src/exchange/sheet-read.ts');
    const read = await run(words.reading, (signal, tell) =>
      readSheet(picked, picked.name, (part) => {
        signal.throwIfAborted();
        tell({ label: words.reading, done: Math.round(part * 100), total: 100 });
      }),
    );
    if (!read) return;
    if (!read.ok) return refuse(read.error);
    const file = { name: picked.name, sheets: read.value.sheets };
    if (file.sheets.every(({ rows }) => rows.length < 2)) {
      return refuse(words.noRows);
    }
    const setup = guessSetup(ledger, file, rulesOf(settings));
    setStage({ step: 'columns', file, setup, failure: null });
  }

  /** A file that cannot be taken changes nothing about the one that is being imported. */
  function refuse(failure: Words) {
    const isUnderWay = stage.step === 'columns' || stage.step === 'check';
    setStage(isUnderWay ? { ...stage, failure } : { step: 'file', failure });
  }

  async function check(file: LoadedFile, setup: FileSetup, from: Settings = settings) {
    rememberMapping(ledger, headersOf(file, setup), setup);
    const { year, monthAsLastDay, columns, fixed, meanings } = setup;
    rememberMeanings(ledger, meanings);
    const plan = {
      ledger,
      columns,
      fixed,
      rules: rulesOf(from, { year, monthAsLastDay, meanings }),
      derive: createTownshipRules(from).context(storage.today()),
    };
    const outcome = await run(words.judging, (signal, tell) =>
      judgeFile(storage, plan, bodyOf(ledger, file, setup), {
        signal,
        onProgress: (phase, done, total) =>
          tell({ label: phase === 'known' ? words.knownRead : words.judging, done, total }),
      }),
    );
    if (!outcome) return;
    if (outcome.rows.length === 0) {
      return setStage({ step: 'columns', file, setup, failure: words.noRows });
    }
    setStage({ step: 'check', file, setup, outcome, failure: null });
  }

  async function addNames(file: LoadedFile, setup: FileSetup, missing: CellNotes['missing']) {
    const next = addMissingNames(settings, missing, storage.newId);
    for (const key of ['villages', 'departments', 'scales'] as const) {
      if (JSON.stringify(next[key]) === JSON.stringify(settings[key])) continue;
      const saved = await storage.setSetting(key, next[key], 'clerk');
      if (!saved.ok) return toast.show({ text: t(failureWords(saved.error)), tone: 'error' });
    }
    const n = [...missing.values()].reduce((sum, names) => sum + names.size, 0);
    toast.show({ text: t(words.namesAdded, { n }) });
    return check(file, setup, { ...settings, ...next });
  }

  async function write(shown: Extract<Stage, { step: 'check' }>, choice: RowChoice) {
    const found = rowsToWrite(shown.outcome, choice);
    const changes = found.map((data) => ({
      op: 'put' as const,
      ledger: ledger.id,
      status: 'registered' as const,
      data,
    }));
    const written = await run(words.writing, (signal, tell) =>
      storage.commit(changes, {
        reason: { kind: 'import', note: shown.file.name },
        actor: 'clerk',
        watch: {
          signal,
          onProgress: (done, total) => tell({ label: words.writing, done, total }),
        },
      }),
    );
    if (!written) return;
    if (!written.ok) {
      setStage({ ...shown, failure: failureWords(written.error) });
      return;
    }
    const { file, setup, outcome } = shown;
    // Also when the page was left while this was being written.
    keepHalfWay(storage, ledger.id, null);
    const { seq } = written.value;
    const act = {
      zh: `导入 ${found.length} 条`,
      en: `importing ${found.length} records`,
    };
    noteOwnChange(storage, { seq, act });
    setStage({ step: 'done', file, setup, outcome, seq, count: found.length });
    toast.show({
      text: t(words.imported, { n: found.length }),
      action: { label: t(words.undoWhole), onAct: () => void undo(seq, found.length) },
    });
  }

  async function undo(seq: number, n: number) {
    const undone = await run(words.undoing, (signal, tell) =>
      storage.undo(seq, {
        actor: 'clerk',
        watch: { signal, onProgress: (done, total) => tell({ label: words.undoing, done, total }) },
      }),
    );
    if (!undone) return;
    forgetOwnChange(storage, seq);
    if (!undone.ok) {
      toast.show({ text: t(words.undoRefused), tone: 'error' });
      return;
    }
    setStage({ step: 'file', failure: null });
    toast.show({ text: t(words.undone, { n }) });
  }

  useEffect(() => {
    const isUnderWay = stage.step === 'columns' || stage.step === 'check';
    const checked = stage.step === 'check';
    const now = isUnderWay ? { file: stage.file, setup: stage.setup, checked } : null;
    keepHalfWay(storage, ledger.id, now);
  }, [storage, ledger, stage]);
  const goOn = useEffectEvent(() => {
    const left = halfWayOf(storage, ledger.id);
    if (left?.checked) void check(left.file, left.setup);
  });
  // Before the effect above says that its columns are being matched.
  useLayoutEffect(() => goOn(), []);

  return {
    stage,
    work,
    open,
    check,
    addNames,
    write,
    undo,
    cancel: () => abort.current?.abort(),
    edit: (setup: FileSetup) =>
      setStage((now) => (now.step === 'columns' ? { ...now, setup } : now)),
    restart: () => setStage({ step: 'file', failure: null }),
    toColumns: (file: LoadedFile, setup: FileSetup) =>
      setStage({ step: 'columns', file, setup, failure: null }),
    /** Another sheet or header row: its columns are guessed anew. */
    place: (file: LoadedFile, place: { sheet: number; headerRow?: number }) =>
      setStage({
        step: 'columns',
        file,
        setup: setupFor(ledger, file, place, rulesOf(settings)),
        failure: null,
      }),
  };
}
