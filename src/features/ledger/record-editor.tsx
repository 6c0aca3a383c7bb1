import { useState } from 'react';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { ConflictDialog } from '#src/features/ledger/conflict-dialog.tsx';
import { DuplicateDialog } from '#src/features/ledger/duplicate-dialog.tsx';
import { noteOwnChange } from '#src/features/ledger/own-changes.ts';
import { RecordHead } from '#src/features/ledger/record-head.tsx';
import { RecordHistory } from '#src/features/ledger/record-history.tsx';
import { NewerNotice, RecordNotices } from '#src/features/ledger/record-notices.tsx';
import styles from '#src/features/ledger/record-page.module.css';
import { RecordPrint } from '#src/features/ledger/record-print.tsx';
import type { RecordStart } from '#src/features/ledger/record-start.ts';
import { recordTitle } from '#src/features/ledger/record-title.ts';
import { useFormTools } from '#src/features/ledger/use-form-tools.ts';
import { useRecordActs } from '#src/features/ledger/use-record-acts.ts';
import { type OnSaved, useRecordEditing } from '#src/features/ledger/use-record-editing.ts';
import { useUndoKey } from '#src/features/ledger/use-undo.ts';
import { formatTime } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { RecordForm } from '#src/ui/record-form.tsx';
import { readForm } from '#src/ui/record-form-reading.ts';
import { useToast } from '#src/ui/toast.tsx';

/** The form of a record with its notices, questions, history and printed sheet. */
export function RecordEditor({ ledger, start }: { ledger: Ledger; start: RecordStart }) {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const tools = useFormTools();
  const [opened] = useState(start);
  const { record } = start;
  const list = hrefTo(`/ledgers/${ledger.id}`);
  const onSaved: OnSaved = ({ id, mode, values, seq }) => {
    const name = recordTitle(ledger, readForm(ledger, values, tools).data, tools);
    noteOwnChange(storage, { seq, act: actOf(name) });
    const self = hrefTo(`/ledgers/${ledger.id}/${id}`);
    if (mode === 'next') {
      const action = { label: t(shared.open), onAct: () => goTo(self) };
      toast.show({ text: t(words.savedName, { name }), action });
      goTo(hrefTo(`/ledgers/${ledger.id}/new`, { after: id }));
    } else if (!record) {
      toast.show({ text: t(mode === 'draft' ? words.draftedName : words.savedName, { name }) });
      goTo(self, { replace: true });
    }
  };
  const editing = useRecordEditing(ledger, opened, record, onSaved);
  const acts = useRecordActs(ledger, record);
  useUndoKey(editing.dirty);
  const dataNow = () => readForm(ledger, editing.typedNow(), tools).data;

  async function cancel() {
    const here = window.location.hash;
    const bringBack = await editing.abandon();
    goTo(list);
    if (!editing.dirty) return;
    const back = () => void bringBack().then(() => goTo(here));
    toast.show({
      text: t(words.abandoned),
      tone: 'info',
      action: { label: t(words.bringBack), onAct: back },
    });
  }
  async function takeTheirs() {
    const mine = await editing.takeTheirs();
    const action = { label: t(words.bringBack), onAct: () => editing.fill(mine) };
    toast.show({ text: t(words.tookTheirs), tone: 'info', action });
  }

  return (
    <div className={styles.page}>
      <RecordHead ledger={ledger} tools={tools} record={record} acts={acts} />
      {start.state === 'newer' ? (
        <NewerNotice />
      ) : (
        <div className={record ? styles.columns : styles.alone}>
          <RecordForm
            ledger={ledger}
            tools={tools}
            initial={editing.initial}
            settingsHref={hrefTo('/settings')}
            canDraft={record?.status !== 'registered'}
            busy={editing.busy}
            isNew={!record}
            saved={savedText()}
            notices={
              <RecordNotices
                ledger={ledger}
                record={record}
                needsRepair={start.state === 'repair'}
                editing={editing}
                onCompare={() => editing.compare(dataNow())}
                onUntrash={acts.untrash}
              />
            }
            onValues={editing.onValues}
            onSave={(mode, reading, values) =>
              void editing.save({ mode, data: reading.data, values })
            }
            onCancel={() => void cancel()}
          />
          {record && (
            <RecordHistory
              ledger={ledger}
              tools={tools}
              recordId={record.id}
              onRestore={acts.restore}
            />
          )}
        </div>
      )}
      {record && (
        <RecordPrint
          ledger={ledger}
          tools={tools}
          data={record.data as RecordData}
          isDraft={record.status === 'draft'}
        />
      )}
      {editing.pending && (
        <>
          <DuplicateDialog
            ledger={ledger}
            tools={tools}
            mine={editing.pending.data}
            found={editing.alike}
            onSaveAnyway={() =>
              editing.pending && void editing.save(editing.pending, { sure: true })
            }
            onClose={editing.closeQuestions}
          />
          <ConflictDialog
            ledger={ledger}
            tools={tools}
            mine={editing.pending.data}
            theirs={editing.theirs}
            onMine={() =>
              editing.pending &&
              editing.theirs &&
              void editing.save(editing.pending, { over: editing.theirs.updatedAt })
            }
            onTheirs={() => void takeTheirs()}
            onClose={editing.closeQuestions}
          />
        </>
      )}
    </div>
  );

  function savedText() {
    if (editing.dirty) return t(words.unsaved);
    if (!editing.stamp) return null;
    return t(shared.savedAt, { time: formatTime(Date.parse(editing.stamp.slice(0, 24))) });
  }
}

function actOf(name: string) {
  return { zh: `保存「${name}」`, en: `saving “${name}”` };
}

const words = {
  savedName: { zh: '已保存「{name}」', en: 'Saved “{name}”' },
  draftedName: { zh: '已暂存「{name}」，不计入数字', en: '“{name}” kept as a draft, not counted' },
  unsaved: { zh: '有未保存的修改，已随时留底', en: 'Unsaved changes, kept safe meanwhile' },
  abandoned: { zh: '没有保存刚才填的内容', en: 'What was typed was not saved' },
  tookTheirs: { zh: '已换成那边保存的内容', en: 'Now showing what was saved there' },
  bringBack: { zh: '找回刚才填的', en: 'Bring back what I typed' },
};
