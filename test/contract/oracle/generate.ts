import type { FieldDef, FieldValue, RecordData } from '#src/domain/field.ts';
import { isEmptyValue } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { addDays } from '#src/domain/period.ts';
import { checkData, completeData } from '#src/domain/record.ts';
import { createSampleTools, type SampleTools } from '#src/domain/sample-tools.ts';

const world = {
  villages: Array.from({ length: 9 }, (_, i) => `v${i + 1}`),
  departments: ['d1', 'd2', 'd3'],
  scales: { 'three-colour': ['green', 'amber', 'red'], tags: ['tag1', 'tag2'] },
};

/**
 * Registered records of some years: practice records, most of them with a few fields changed at random. A change that
 * the ledger's own checks forbid is left out, so every record could have been entered by a clerk.
 */
export function generatedRecords(ledger: Ledger, years: number[], seed: number): RecordData[] {
  const tools = createSampleTools(seed, world);
  return years.flatMap((year) => {
    const records = ledger.sample(tools, year);
    // A ledger of a handful of rows a year would leave whole branches untouched.
    while (records.length < 24) records.push(...ledger.sample(tools, year));
    return records.map((data) => {
      let current = data;
      for (let i = tools.int(0, 16); i > 0; i -= 1) current = changed(ledger, current, tools);
      return current;
    });
  });
}

function changed(ledger: Ledger, data: RecordData, tools: SampleTools): RecordData {
  const around = String(data[ledger.date]);
  const next = { ...data };
  const change = (key: string) => {
    const field = ledger.fields[key];
    if (field) next[key] = randomValue(field, around, tools);
  };
  for (let i = tools.int(1, 3); i > 0; i -= 1) change(tools.pick(ledger.fieldKeys));
  for (const [key, field] of Object.entries(ledger.fields)) {
    const asked = field.required && (field.when?.(next) ?? true);
    if (asked && isEmptyValue(next[key] ?? null)) change(key);
  }
  const full = completeData(ledger, next, {
    today: '2023-06-01',
    due: (_rule, start) => addDays(start, 15),
  });
  return checkData(ledger, full).some((issue) => issue.level === 'error') ? data : full;
}

function randomValue(field: FieldDef, around: string, tools: SampleTools): FieldValue {
  if (!field.required && field.kind !== 'flag' && field.kind !== 'choices' && tools.chance(0.35)) {
    return null;
  }
  switch (field.kind) {
    case 'text':
    case 'note':
      return tools.pick(['甲', '乙', '丙']);
    case 'count':
      return tools.int(field.min ?? 0, Math.min(field.max ?? 12, 12));
    case 'amount':
      return tools.int(0, 2_000_000) / 100;
    case 'date':
      return tools.plus(around.length === 7 ? `${around}-01` : around, tools.int(-5, 150));
    case 'month':
      return tools.day(Number(around.slice(0, 4))).slice(0, 7);
    case 'choice':
      return tools.pick(field.options);
    case 'choices':
      return field.options.filter(() => tools.chance(0.6));
    case 'flag':
      return tools.chance(0.5);
    case 'village':
      return tools.village();
    case 'department':
      return tools.department();
    case 'scale':
      return tools.pick(tools.scaleValues(field.scale));
  }
}
