import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { checkData, emptyData } from '#src/domain/record.ts';
import { createSampleTools } from '#src/domain/sample-tools.ts';

/** A new form's content of the ledger with some fields filled in. */
export function filled(ledger: Ledger, over: RecordData): RecordData {
  return { ...emptyData(ledger, '2022-01-05'), ...over };
}

/** Ids of the checks that complain about a record. */
export function complaints(ledger: Ledger, data: RecordData): string[] {
  return ledger.checks.filter((check) => !check.holds(data)).map((check) => check.id);
}

/** What one measure counts of a record, with the date field that decides its month. */
export function counted(ledger: Ledger, measure: string, data: RecordData) {
  const found = ledger.measures[measure];
  if (!found) throw new Error(`${ledger.id} has no measure ${measure}`);
  return { value: found.value(data), day: data[found.date ?? ledger.date] };
}

/** The ledger's practice records of a year, in a small world of nine villages. */
export function practiceRecords(ledger: Ledger, seed = 7, year = 2022): RecordData[] {
  const villages = Array.from({ length: 9 }, (_, i) => `v${i + 1}`);
  const tools = createSampleTools(seed, {
    villages,
    departments: ['d1', 'd2', 'd3'],
    scales: { 'three-colour': ['green', 'amber', 'red'], tags: ['tag1', 'tag2'] },
  });
  return ledger.sample(tools, year);
}

/** Complaints of the error level about the practice records, as `<row>: <sentence>`. */
export function practiceErrors(ledger: Ledger): string[] {
  return practiceRecords(ledger).flatMap((data, row) =>
    checkData(ledger, data)
      .filter((issue) => issue.level === 'error')
      .map((issue) => `${row}: ${issue.field} ${issue.message.zh}`),
  );
}
