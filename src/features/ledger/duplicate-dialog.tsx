import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { CompareTable } from '#src/features/ledger/compare-table.tsx';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Shows records that look like the one being saved, before it is saved. */
export function DuplicateDialog({
  ledger,
  tools,
  mine,
  found,
  onSaveAnyway,
  onClose,
}: {
  ledger: Ledger;
  tools: FormTools;
  mine: RecordData;
  found: readonly StoredRecord[];
  onSaveAnyway: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const first = found[0];
  const keys = [...new Set([ledger.title, ledger.date, ...ledger.alike, ...ledger.columns])];
  return (
    <Dialog
      open={found.length > 0}
      onClose={onClose}
      width="wide"
      title={t(words.title)}
      description={t(words.about)}
      footer={
        <>
          <Button onClick={onClose}>{t(words.goOn)}</Button>
          {first && (
            <ButtonLink href={hrefTo(`/ledgers/${ledger.id}/${first.id}`)}>
              {t(words.openThat)}
            </ButtonLink>
          )}
          <Button variant="primary" onClick={onSaveAnyway}>
            {t(words.saveAnyway)}
          </Button>
        </>
      }
    >
      <CompareTable
        ledger={ledger}
        tools={tools}
        keys={keys}
        caption={t(words.title)}
        sides={[
          { id: 'mine', title: t(words.mine), data: mine },
          ...found.map((record, index) => ({
            id: record.id,
            title: `${t(words.existing, { n: index + 1 })}${record.status === 'draft' ? `（${t(shared.draft)}）` : ''}`,
            data: record.data as RecordData,
          })),
        ]}
      />
    </Dialog>
  );
}

const words = {
  title: { zh: '可能已经登记过', en: 'This may already be registered' },
  about: {
    zh: '台账里有相像的记录，还没有保存这一条。请对照一下。',
    en: 'The ledger holds similar records. This one is not saved yet; please compare.',
  },
  goOn: { zh: '回去修改', en: 'Back to the form' },
  openThat: { zh: '打开已有的', en: 'Open the existing one' },
  saveAnyway: { zh: '不是同一件，照样保存', en: 'Not the same, save anyway' },
  mine: { zh: '正在填的', en: 'Being entered' },
  existing: { zh: '已有的 {n}', en: 'Existing {n}' },
};
