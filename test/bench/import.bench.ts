import { createRowMaker, tableColumns } from '#src/domain/export-table.ts';
import type { RecordData } from '#src/domain/field.ts';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { createRowJudge } from '#src/domain/import-rows.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import type { Change } from '#src/storage/prepare.ts';
import { BareDatabase, ledgerOf, manyRecords, openBench, type Row, timed } from './bench-tools.ts';

export const name =
  'Importing 100,000 rows: read, judged, written with history and rollups, against a bare bulk add of the same rows';

const rows = 100_000;

/** Target: at most 3. */
export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const settings = { ...defaultSettings(), ...sampleSettings() };
  const { villages, departments } = settings;
  const scales = {
    ...settings.scales,
    tags: [{ id: 'tag1', name: '一户六联', tone: 'none' as const }],
  };
  const options = {
    locale: 'zh' as const,
    references: { villages, departments, scales },
    personal: true,
  };
  const columns = tableColumns(ledger, options);
  const rowOf = createRowMaker(ledger, columns, options);
  const file: string[][] = [];
  for (const data of manyRecords(ledger, rows)) {
    const cells = rowOf({ status: 'registered', data: { ...data, caseNo: `TJ${file.length}` } });
    file.push(cells.map((cell) => String(cell ?? '')));
  }

  const storage = await openBench('import');
  await storage.ensureRollups();
  const found: RecordData[] = [];
  const judging = await timed(async () => {
    const { judge } = createRowJudge(
      {
        ledger,
        columns: Object.fromEntries(columns.map(({ key }, i) => [key, i])),
        fixed: {},
        rules: {
          locale: 'zh',
          today: storage.today(),
          year: 2023,
          monthAsLastDay: false,
          references: options.references,
        },
        derive: createTownshipRules(settings).context(storage.today()),
      },
      createKnownRecords(ledger),
    );
    file.forEach((cells, i) => {
      const row = judge(i + 2, cells);
      if (row?.state === 'new') found.push(row.data);
    });
  });
  if (found.length !== rows) throw new Error(`only ${found.length} rows are new`);

  let longest = 0;
  const writing = await timed(async () => {
    const changes: Change[] = found.map((data) => ({
      op: 'put',
      ledger: ledger.id,
      status: 'registered',
      data,
    }));
    let last = performance.now();
    const onProgress = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const reason = { kind: 'import', note: '台账.xlsx' } as const;
    const done = await storage.commit(changes, { reason, actor: 'bench', watch: { onProgress } });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  });

  const stored: StoredRecord[] = [];
  await storage.eachPage({ ledger: ledger.id }, (records) => stored.push(...records));
  const check = await storage.selfCheck();
  if (check.different.length > 0) throw new Error(`rollups differ: ${check.different.join()}`);
  storage.close();
  const bare = new BareDatabase('import');
  await bare.open();
  const adding = await timed(() => bare.records.bulkAdd(stored));
  bare.close();
  return [
    { label: 'reading and judging the rows', value: judging, unit: 'ms' },
    { label: 'one commit of all rows', value: writing, unit: 'ms' },
    { label: 'longest time between two turns of the commit', value: longest, unit: 'ms' },
    { label: 'bare bulk add of the same rows', value: adding, unit: 'ms' },
    {
      label: 'RATIO of engine and commit, target 3 or less',
      value: (judging + writing) / adding,
      unit: 'x',
    },
  ];
}
