import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import type { useRecordEditing } from '#src/features/ledger/use-record-editing.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';

/** Everything to be said about the opened record before its fields. */
export function RecordNotices({
  ledger,
  record,
  needsRepair,
  editing,
  onCompare,
  onUntrash,
}: {
  ledger: Ledger;
  record: StoredRecord | undefined;
  needsRepair: boolean;
  editing: ReturnType<typeof useRecordEditing>;
  onCompare: () => void;
  onUntrash: () => Promise<void>;
}) {
  const t = useT();
  const { scratch, failure, changedElsewhere } = editing;
  return (
    <>
      {record && record.shelf !== ledger.id && (
        <Notice
          tone="warn"
          actions={
            <Button small onClick={() => void onUntrash()}>
              {t(words.untrash)}
            </Button>
          }
        >
          {t(words.inTrash)}
        </Notice>
      )}
      {needsRepair && <Notice tone="warn">{t(words.repair)}</Notice>}
      {scratch?.isNewer && (
        <Notice
          tone="info"
          announce
          actions={
            <Button small onClick={() => void editing.discardScratch()}>
              {t(words.discard)}
            </Button>
          }
        >
          {t(words.restored)}
        </Notice>
      )}
      {scratch && !scratch.isNewer && (
        <Notice
          tone="info"
          actions={
            <>
              <Button small onClick={() => editing.fill(scratch.values)}>
                {t(words.fillIn)}
              </Button>
              <Button small onClick={() => void editing.discardScratch()}>
                {t(words.discard)}
              </Button>
            </>
          }
        >
          {t(words.older)}
        </Notice>
      )}
      {changedElsewhere && !failure && (
        <Notice
          tone="warn"
          announce
          actions={
            <Button small onClick={onCompare}>
              {t(words.compare)}
            </Button>
          }
        >
          {t(words.changed)}
        </Notice>
      )}
      {failure && (
        <Notice tone="error" announce>
          {t(failure)}
        </Notice>
      )}
    </>
  );
}

/** A record that only a later version of the program can read. */
export function NewerNotice() {
  const t = useT();
  return <Notice tone="warn">{t(words.newer)}</Notice>;
}

const words = {
  inTrash: {
    zh: '这条记录在回收站里，不计入数字。',
    en: 'This record is in the trash and not counted.',
  },
  untrash: { zh: '恢复到台账', en: 'Put it back' },
  repair: {
    zh: '这条记录有内容读不懂，已原样保留，暂不计入。请按红字改好后保存。',
    en: 'Some of this record cannot be read. It is kept as it is; correct the marked fields and save.',
  },
  restored: {
    zh: '已恢复未保存的内容。核对后请点“保存”。',
    en: 'Unsaved text was restored. Check it, then save.',
  },
  older: {
    zh: '上次还有没保存的内容，但这条记录后来又保存过。',
    en: 'There is unsaved text of an earlier visit, but the record was saved again since then.',
  },
  fillIn: { zh: '填入看看', en: 'Fill it in' },
  discard: { zh: '不要了', en: 'Discard it' },
  changed: {
    zh: '另一个窗口刚保存过这条记录；这里填的还没有保存，两边都留着。',
    en: 'Another window has just saved this record. What is typed here is not saved; both are kept.',
  },
  compare: { zh: '对照', en: 'Compare' },
  newer: {
    zh: '这条记录由更新版本的程序写成，本版本不改动它。请先更新程序。',
    en: 'A later version of the program wrote this record; this one leaves it alone. Please update the program.',
  },
};
