import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { RecordState } from '#src/features/ledger/record-state.tsx';
import { recordTitle } from '#src/features/ledger/record-title.ts';
import type { RecordActs } from '#src/features/ledger/use-record-acts.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Name, state and acts of the opened record. */
export function RecordHead({
  ledger,
  tools,
  record,
  acts,
}: {
  ledger: Ledger;
  tools: FormTools;
  record: StoredRecord | undefined;
  acts: RecordActs;
}) {
  const t = useT();
  const { kind } = useWorkspace();
  const name = t(ledger.text.name);
  const title = record
    ? recordTitle(ledger, (record.data ?? {}) as RecordData, tools)
    : t(words.newOf, { name });
  return (
    <div className="no-print">
      <PageHeader
        title={title}
        facts={
          <>
            {record && <span>{name}</span>}
            {record && <RecordState ledger={ledger} record={record} today={tools.today} />}
            {kind === 'sample' && <Badge tone="info">{t(ledgerWords.practice)}</Badge>}
          </>
        }
        actions={
          <>
            <ButtonLink variant="bare" icon="chevronLeft" href={hrefTo(`/ledgers/${ledger.id}`)}>
              {t(ledgerWords.backToList)}
            </ButtonLink>
            {record && (
              <Button variant="bare" icon="print" onClick={() => window.print()}>
                {t(shared.print)}
              </Button>
            )}
            {record && record.shelf === ledger.id && (
              <Button variant="bare" icon="trash" onClick={() => void acts.trash()}>
                {t(shared.delete)}
              </Button>
            )}
          </>
        }
      >
        {!record && <p>{t(ledger.text.about)}</p>}
      </PageHeader>
    </div>
  );
}

const words = { newOf: { zh: '{name}：新增', en: '{name}: new record' } };
