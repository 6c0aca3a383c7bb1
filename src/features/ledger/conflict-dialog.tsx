import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { CompareTable, differingFields } from '#src/features/ledger/compare-table.tsx';
import { formatTime } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Two states of one record: what is typed here and what another window saved. Nothing is lost until one is chosen. */
export function ConflictDialog({
  ledger,
  tools,
  mine,
  theirs,
  onMine,
  onTheirs,
  onClose,
}: {
  ledger: Ledger;
  tools: FormTools;
  mine: RecordData;
  theirs: StoredRecord | null;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const data = (theirs?.data ?? {}) as RecordData;
  const keys = differingFields(ledger, mine, data);
  const time = theirs ? formatTime(Date.parse(theirs.updatedAt.slice(0, 24))) : '';
  return (
    <Dialog
      open={theirs !== null}
      onClose={onClose}
      width="wide"
      title={t(words.title)}
      description={t(words.about, { time })}
      footer={
        <>
          <Button onClick={onClose}>{t(words.goOn)}</Button>
          <Button onClick={onTheirs}>{t(words.theirs)}</Button>
          <Button variant="primary" onClick={onMine}>
            {t(words.mine)}
          </Button>
        </>
      }
    >
      {keys.length === 0 ? (
        <p>{t(words.same)}</p>
      ) : (
        <CompareTable
          ledger={ledger}
          tools={tools}
          keys={keys}
          caption={t(words.title)}
          sides={[
            { id: 'mine', title: t(words.here), data: mine },
            { id: 'theirs', title: t(words.there, { time }), data },
          ]}
        />
      )}
    </Dialog>
  );
}

const words = {
  title: { zh: '另一个窗口也改了这条记录', en: 'Another window changed this record too' },
  about: {
    zh: '那边在 {time} 保存过，这里填的还没有保存，两边都留着。下面是不同之处，请选用一份。',
    en: 'It was saved there at {time}; what is typed here is not saved yet. Both are kept. Choose one.',
  },
  goOn: { zh: '继续修改', en: 'Go on editing' },
  theirs: { zh: '用那边保存的', en: 'Take the saved one' },
  mine: { zh: '用这里填的保存', en: 'Save what is typed here' },
  here: { zh: '这里填的', en: 'Typed here' },
  there: { zh: '那边 {time} 保存的', en: 'Saved at {time}' },
  same: { zh: '两边内容一样。', en: 'Both hold the same.' },
};
