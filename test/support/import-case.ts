import type { RecordData } from '#src/domain/field.ts';
import { createKnownRecords, type KnownRecords } from '#src/domain/import-known.ts';
import { createRowJudge, type ImportPlan, type JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';

/** Lists of a small township. */
export const townshipLists = {
  villages: Array.from({ length: 9 }, (_, i) => ({ id: `v${i + 1}`, name: `第${i + 1}村` })),
  departments: ['党政办', '司法所', '综治中心'].map((name, i) => ({ id: `d${i + 1}`, name })),
  scales: {
    'three-colour': [
      { id: 'green', name: '绿', tone: 'green' as const },
      { id: 'amber', name: '黄', tone: 'amber' as const },
      { id: 'red', name: '红', tone: 'red' as const },
    ],
    tags: [
      { id: 'tag1', name: '一户六联', tone: 'none' as const },
      { id: 'tag2', name: '红心领航', tone: 'none' as const },
    ],
  },
};

/** The rules of a township that has changed none. */
export const plainRules = createTownshipRules(defaultSettings());

/** A plan whose columns are the ledger's fields in their order. */
export function planFor(ledger: Ledger, over: Partial<ImportPlan> = {}): ImportPlan {
  return {
    ledger,
    columns: Object.fromEntries(ledger.fieldKeys.map((key, i) => [key, i])),
    fixed: {},
    rules: {
      locale: 'zh',
      today: '2024-01-05',
      year: 2024,
      monthAsLastDay: false,
      references: townshipLists,
    },
    derive: plainRules.context('2024-01-05'),
    ...over,
  };
}

/** Judges rows numbered from 2, as below a header; rows without content are left out. */
export function judgeAll(
  plan: ImportPlan,
  rows: readonly (readonly string[])[],
  known: KnownRecords = createKnownRecords(plan.ledger),
): JudgedRow[] {
  const { judge } = createRowJudge(plan, known);
  return rows.flatMap((cells, i) => judge(i + 2, cells) ?? []);
}

/** The sentences about a wrong row, as `<field>: <sentence>`. */
export function faultsOf(row: JudgedRow | undefined): string[] {
  return (row?.issues ?? []).map((issue) => `${issue.field}: ${issue.message.zh}`);
}

/** A row of cells for the ledger's fields in their order. */
export function cellsOf(ledger: Ledger, texts: Record<string, string>): string[] {
  return ledger.fieldKeys.map((key) => texts[key] ?? '');
}

/** The content of a row that will be written or repeats one. */
export function dataOf(row: JudgedRow | undefined): RecordData | undefined {
  return row && row.state !== 'wrong' ? row.data : undefined;
}
