import type { FieldValue, RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { personalIssues } from '#src/domain/personal-data.ts';
import { checkData, completeData, parseRecord, type StoredRecord } from '#src/domain/record.ts';
import { differingFields } from '#src/features/ledger/compare-table.tsx';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import type { LocalText } from '#src/i18n/locale.ts';
import type { Change } from '#src/storage/prepare.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** What setting one field of many records to a value would do. */
export interface BulkPlan {
  changes: BulkChange[];
  /** Records that hold the value already. */
  same: number;
  leftOut: { record: StoredRecord; reason: LocalText }[];
  /** How many of the changes would write an identity or mobile number into the field. */
  personal: number;
}

export interface BulkChange {
  record: StoredRecord;
  before: RecordData;
  after: RecordData;
  /** Other fields that change with it: those that no longer apply are emptied, empty derived ones are filled. */
  also: string[];
}

/** Fields that can be set for many records at once: all but the one that names a record. */
export function bulkFields(ledger: Ledger): string[] {
  return ledger.fieldKeys.filter((key) => key !== ledger.title);
}

/** Works out the change for each record; those that would break a rule are left out with the reason. */
export function planBulk(
  ledger: Ledger,
  records: readonly StoredRecord[],
  key: string,
  value: FieldValue,
  tools: FormTools,
): BulkPlan {
  const plan: BulkPlan = { changes: [], same: 0, leftOut: [], personal: 0 };
  const context = tools.rules.context(tools.today);
  const field = ledger.fields[key];
  for (const record of records) {
    const parsed = parseRecord(ledger, record);
    if (!parsed.ok) {
      const reason = parsed.error.kind === 'newer' ? words.newer : ledgerWords.repair;
      plan.leftOut.push({ record, reason });
      continue;
    }
    const before = parsed.value;
    if (field?.when && !field.when({ ...before, [key]: value })) {
      plan.leftOut.push({ record, reason: words.notAsked });
      continue;
    }
    const waits = value !== null && field?.waits?.({ ...before, [key]: value }, context);
    if (waits) {
      plan.leftOut.push({ record, reason: waits });
      continue;
    }
    const after = completeData(ledger, { ...before, [key]: value }, context);
    if (isSame(before[key], after[key])) {
      plan.same += 1;
      continue;
    }
    const also = differingFields(ledger, before, after).filter((other) => other !== key);
    const broken =
      record.status === 'registered' &&
      checkData(ledger, after).find((issue) => issue.level === 'error');
    if (broken) plan.leftOut.push({ record, reason: broken.message });
    else {
      plan.changes.push({ record, before, after, also });
      if (personalIssues(ledger, { [key]: after[key] ?? null }).length > 0) plan.personal += 1;
    }
  }
  return plan;
}

/** The change set of a plan; a record that somebody changes meanwhile stops it. */
export function planToChanges(ledger: Ledger, plan: BulkPlan): Change[] {
  return plan.changes.map(({ record, after }) => ({
    op: 'put',
    ledger: ledger.id,
    id: record.id,
    status: record.status,
    data: after,
    expected: record.updatedAt,
  }));
}

function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

const words = {
  newer: { zh: '由更新版本的程序写成', en: 'Written by a later version of the program' },
  notAsked: { zh: '这条记录不用填这一项', en: 'This record does not have this field' },
};
