import type { RecordData } from '#src/domain/field.ts';
import { type Ledger, noDueDay } from '#src/domain/ledger.ts';
import { urgencyOf } from '#src/domain/overdue.ts';
import { daysBetween } from '#src/domain/period.ts';
import { parseRecord, type StoredRecord } from '#src/domain/record.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Badge } from '#src/ui/badge.tsx';

export type RecordCondition = 'repair' | 'draft' | 'overdue' | 'due-soon' | 'open' | 'fine';

/** What to say about a record in one word: the most pressing thing first. */
export function conditionOf(ledger: Ledger, record: StoredRecord, today: string): RecordCondition {
  const parsed = parseRecord(ledger, record);
  if (!parsed.ok) return 'repair';
  if (record.status === 'draft') return 'draft';
  const matter = ledger.matter?.(parsed.value as RecordData);
  if (!matter?.open) return 'fine';
  if (!matter.due) return 'open';
  const urgency = urgencyOf(matter.due, today);
  if (urgency === 'overdue') return 'overdue';
  return urgency === 'soon' ? 'due-soon' : 'open';
}

/** A day that nobody types, to see where a matter takes its due day from. */
const probe = '2199-12-31';

/** Whether a field is where the due day of an open matter would stand that has none. */
export function lacksDue(ledger: Ledger, record: StoredRecord, key: string): boolean {
  const { matter } = ledger;
  if (!matter || record.due !== noDueDay || ledger.fields[key]?.kind !== 'date') return false;
  const parsed = parseRecord(ledger, record);
  return parsed.ok && matter({ ...parsed.value, [key]: probe }).due === probe;
}

/** The condition as a word with its shape; nothing when there is nothing to say. */
export function RecordState({
  ledger,
  record,
  today,
  plain,
}: {
  ledger: Ledger;
  record: StoredRecord;
  today: string;
  plain?: boolean;
}) {
  const t = useT();
  switch (conditionOf(ledger, record, today)) {
    case 'repair':
      return (
        <Badge tone="bad" plain={plain}>
          {t(ledgerWords.repair)}
        </Badge>
      );
    case 'draft':
      return (
        <Badge tone="draft" plain={plain}>
          {t(shared.draft)}
        </Badge>
      );
    case 'overdue':
      return (
        <Badge tone="bad" plain={plain}>
          {t(words.overdueDays, { n: record.due ? daysBetween(record.due, today) : '' })}
        </Badge>
      );
    case 'due-soon':
      return (
        <Badge tone="warn" plain={plain}>
          {t(shared.dueSoon)}
        </Badge>
      );
    case 'open':
      return (
        <Badge tone="neutral" plain={plain}>
          {t(words.open)}
        </Badge>
      );
    case 'fine':
      return null;
  }
}

const words = {
  overdueDays: { zh: '超期 {n} 天', en: 'Overdue {n} d' },
  open: { zh: '办理中', en: 'Open' },
};
