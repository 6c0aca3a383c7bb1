import { fieldLabel } from '#src/domain/export-table.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { CompareTable } from '#src/features/ledger/compare-table.tsx';
import type { LikelyDuplicate } from '#src/features/ledger/likely-duplicates.ts';
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
  found: readonly LikelyDuplicate[];
  onSaveAnyway: () => void;
  onClose: () => void;
}) {
  const t = useT();
  const first = found[0]?.record;
  const keys = [...new Set([ledger.title, ledger.date, ...ledger.alike.flat(), ...ledger.columns])];
  return (
    <Dialog
      open={found.length > 0}
      onClose={onClose}
      width="wide"
      title={t(words.title)}
      description={[t(words.about), ...found.map(same)].join(' ')}
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
          ...found.map(({ record }, index) => ({
            id: record.id,
            title: `${t(words.existing, { n: index + 1 })}${record.status === 'draft' ? `（${t(shared.draft)}）` : ''}`,
            data: record.data as RecordData,
          })),
        ]}
      />
    </Dialog>
  );

  function same({ fields }: LikelyDuplicate, index: number): string {
    const names = fields.map((key) => t(fieldLabel(ledger, key))).join(t(words.comma));
    return t(words.same, { n: index + 1, fields: names });
  }
}

const words = {
  title: { zh: '可能已经登记过', en: 'This may already be registered' },
  about: {
    zh: '台账里有相像的记录，还没有保存这一条。请对照一下。',
    en: 'The ledger holds similar records. This one is not saved yet; please compare.',
  },
  same: { zh: '和“已有的 {n}”相同：{fields}。', en: 'Same as “Existing {n}”: {fields}.' },
  comma: { zh: '、', en: ', ' },
  goOn: { zh: '回去修改', en: 'Back to the form' },
  openThat: { zh: '打开已有的', en: 'Open the existing one' },
  saveAnyway: { zh: '不是同一件，照样保存', en: 'Not the same, save anyway' },
  mine: { zh: '正在填的', en: 'Being entered' },
  existing: { zh: '已有的 {n}', en: 'Existing {n}' },
};
