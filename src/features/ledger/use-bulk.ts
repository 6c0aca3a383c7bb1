import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { FieldValue } from '#src/domain/field.ts';
import { kindOf } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { ok, type Result } from '#src/domain/result.ts';
import type { Words } from '#src/domain/words.ts';
import { planBulk, planToChanges } from '#src/features/ledger/bulk-plan.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import { useUndo } from '#src/features/ledger/use-undo.ts';
import { type LocalText, useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { type FormValue, formToValue } from '#src/ui/kinds/form-value.ts';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';

const slice = 500;

/** Setting one field of the chosen records: reads them, plans the change, writes it as one change set. */
export function useBulk(
  ledger: Ledger,
  ids: readonly string[],
  tools: FormTools,
  onDone: () => void,
) {
  const t = useT();
  const storage = useStorage();
  const { offer } = useUndo();
  const [records, setRecords] = useState<readonly StoredRecord[] | null>(null);
  const [read, setRead] = useState(0);
  const [key, setKey] = useState('');
  const [raw, setRaw] = useState<FormValue | null>(null);
  const [clears, setClears] = useState(false);
  const [written, setWritten] = useState<number | null>(null);
  const [failure, setFailure] = useState<LocalText | null>(null);
  const abort = useRef<AbortController | null>(null);

  const readAll = useEffectEvent(async (isGone: () => boolean) => {
    const all: StoredRecord[] = [];
    for (let from = 0; from < ids.length && !isGone(); from += slice) {
      all.push(...(await storage.many(ids.slice(from, from + slice))));
      if (!isGone()) setRead(all.length);
    }
    if (!isGone()) setRecords(all);
  });
  useEffect(() => {
    let gone = false;
    void readAll(() => gone);
    return () => {
      gone = true;
    };
  }, []);

  const value = useMemo(
    () => wantedValue(ledger, key, raw, clears, tools),
    [ledger, key, raw, clears, tools],
  );
  const plan = useMemo(
    () => (records && value?.ok ? planBulk(ledger, records, key, value.value, tools) : null),
    [ledger, records, key, value, tools],
  );

  async function write(): Promise<void> {
    if (!plan || plan.changes.length === 0) return;
    const n = plan.changes.length;
    const control = new AbortController();
    abort.current = control;
    setFailure(null);
    setWritten(0);
    try {
      const result = await storage.commit(planToChanges(ledger, plan), {
        reason: { kind: 'bulk' },
        actor: 'clerk',
        watch: { onProgress: setWritten, signal: control.signal },
      });
      if (result.ok) {
        const field = ledger.text.fields[key]?.label ?? { zh: key, en: key };
        const act = {
          zh: `批量修改 ${n} 条的“${field.zh}”`,
          en: `changing “${field.en}” of ${n} records`,
        };
        offer(t(words.done, { n, field: t(field) }), { seq: result.value.seq, act });
        onDone();
      } else {
        setFailure(result.error.kind === 'conflict' ? words.conflict : failureWords(result.error));
      }
    } catch (error) {
      if (error !== control.signal.reason) throw error;
    } finally {
      setWritten(null);
    }
  }

  return {
    /** Records read so far; the plan stands when all are. */
    read,
    isRead: records !== null,
    key,
    clears,
    value,
    plan,
    written,
    failure,
    choose(next: string) {
      setKey(next);
      setRaw(null);
      setClears(false);
      setFailure(null);
    },
    setRaw,
    setClears,
    write,
    cancel: () => abort.current?.abort(),
  };
}

/** Null while nothing was chosen. */
function wantedValue(
  ledger: Ledger,
  key: string,
  raw: FormValue | null,
  clears: boolean,
  tools: FormTools,
): Result<FieldValue, Words> | null {
  const field = ledger.fields[key];
  if (!field) return null;
  if (clears) return ok(kindOf(field).empty);
  return raw === null ? null : formToValue(raw, field, kindContext(ledger, key, tools));
}

const words = {
  done: { zh: '已修改 {n} 条的“{field}”', en: '“{field}” changed in {n} records' },
  conflict: {
    zh: '没有修改：其中有记录刚在另一个窗口改过。请关掉再来一次。',
    en: 'Nothing was changed: another window has just changed one of the records. Close this and try again.',
  },
};
