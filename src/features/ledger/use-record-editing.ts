import { useCallback, useRef, useState } from 'react';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import {
  findLikelyDuplicates,
  type LikelyDuplicate,
} from '#src/features/ledger/likely-duplicates.ts';
import { type RecordStart, storedToForm } from '#src/features/ledger/record-start.ts';
import { useScratchKeeper } from '#src/features/ledger/scratch-keeper.ts';
import type { LocalText } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { type FormValues, isSameForm, isSameValue } from '#src/ui/kinds/form-value.ts';
import type { SaveMode } from '#src/ui/record-form.tsx';
import { dataToForm } from '#src/ui/record-form-reading.ts';

/** A wish to save that waits for the clerk's answer. */
interface Pending {
  mode: SaveMode;
  data: RecordData;
  values: FormValues;
}

/** After saving: what is stored, how it was saved, and the number of the change set. */
export type OnSaved = (saved: {
  id: string;
  mode: SaveMode;
  values: FormValues;
  seq: number;
}) => void;

/**
 * Editing of one record: what is stored, what is typed, what is unsaved, and every question that saving may raise.
 * `start` is what the form was opened with, `record` the stored record as it is now.
 */
export function useRecordEditing(
  ledger: Ledger,
  start: RecordStart,
  record: StoredRecord | undefined,
  onSaved: OnSaved,
) {
  const storage = useStorage();
  const restored = start.scratch?.isNewer ? start.scratch.values : null;
  const [base, setBase] = useState({ stamp: start.record?.updatedAt ?? '', values: start.values });
  const [initial, setInitial] = useState(restored ?? start.values);
  const [scratch, setScratch] = useState(start.scratch);
  const [dirty, setDirty] = useState(restored !== null && !isSameForm(restored, start.values));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LocalText | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [theirs, setTheirs] = useState<StoredRecord | null>(null);
  const [alike, setAlike] = useState<LikelyDuplicate[]>([]);
  const typed = useRef(initial);
  const noteUnkept = useCallback(() => setFailure(unkept), []);
  const keeper = useScratchKeeper(storage, start.key, ledger.id, noteUnkept);

  const changedElsewhere = record !== undefined && record.updatedAt > base.stamp && !busy;
  if (changedElsewhere && !dirty) take(record);

  /** Shows a stored state in the form. */
  function take(stored: StoredRecord) {
    const { values } = storedToForm(ledger, stored);
    setBase({ stamp: stored.updatedAt, values });
    setInitial(values);
    setDirty(false);
  }

  function onValues(values: FormValues) {
    typed.current = values;
    keeper.take(values, base.values);
    setDirty(!isSameForm(values, base.values));
  }

  async function save(wish: Pending, answer: { sure?: boolean; over?: string } = {}) {
    setBusy(true);
    setFailure(null);
    setAlike([]);
    setTheirs(null);
    try {
      if (!record && !answer.sure && wish.mode !== 'draft') {
        const found = await findLikelyDuplicates(storage, ledger, wish.data);
        if (found.length > 0) {
          setPending(wish);
          setAlike(found);
          return;
        }
      }
      await write(wish, answer.over ?? (record ? base.stamp : undefined));
    } finally {
      setBusy(false);
    }
  }

  async function write(wish: Pending, expected: string | undefined) {
    const status = wish.mode === 'draft' ? 'draft' : 'registered';
    const put = { op: 'put', ledger: ledger.id, id: record?.id, status, data: wish.data } as const;
    const result = await storage.commit([{ ...put, expected }], {
      reason: { kind: 'save' },
      actor: 'clerk',
    });
    if (!result.ok) {
      setPending(wish);
      if (result.error.kind === 'conflict') setTheirs(result.error.current);
      setFailure(failureWords(result.error));
      return;
    }
    const saved = dataToForm(ledger, wish.data);
    const now: FormValues = {};
    // What was typed while the disk was writing stays.
    for (const [key, value] of Object.entries(saved)) {
      const present = typed.current[key];
      now[key] = present === undefined || isSameValue(present, wish.values[key]) ? value : present;
    }
    setBase({ stamp: result.value.at, values: saved });
    setInitial(now);
    setDirty(!isSameForm(now, saved));
    setScratch(null);
    setPending(null);
    await keeper.drop();
    const { ids, seq } = result.value;
    onSaved({ id: ids[0] ?? '', mode: wish.mode, values: saved, seq });
  }

  return {
    initial,
    dirty,
    busy,
    failure,
    scratch,
    /** Stamp of what is stored; '' for a new record. */
    stamp: base.stamp,
    changedElsewhere: changedElsewhere && dirty,
    pending,
    theirs,
    alike,
    onValues,
    save,
    typedNow: () => typed.current,
    /** Opens the comparison of what is typed and what another window saved. */
    compare(data: RecordData) {
      setPending({ mode: 'save', data, values: typed.current });
      setTheirs(record ?? null);
    },
    /** Takes the state another window saved; answers what was typed here. */
    async takeTheirs(): Promise<FormValues> {
      const mine = typed.current;
      await keeper.drop();
      if (theirs) take(theirs);
      setTheirs(null);
      setFailure(null);
      return mine;
    },
    /** Puts text into the form, as unsaved. */
    fill(values: FormValues) {
      setScratch(null);
      setInitial({ ...values });
    },
    /** Throws the unsaved text of an earlier visit away. */
    async discardScratch() {
      setScratch(null);
      setInitial({ ...base.values });
      await keeper.drop();
    },
    /** Gives up what is typed; answers how to bring it back. */
    async abandon(): Promise<() => Promise<void>> {
      const values = typed.current;
      await keeper.drop();
      return () =>
        storage.scratch.keep({
          key: start.key,
          ledger: ledger.id,
          values,
        });
    },
    closeQuestions() {
      setAlike([]);
      setTheirs(null);
      setPending(null);
    },
  };
}

const unkept: LocalText = {
  zh: '浏览器没能把正在填的内容留底。内容还在这一页，请马上点“保存”或“暂存”。',
  en: 'The browser could not keep a copy of what you are typing. It is still on this page; please save it now.',
};
