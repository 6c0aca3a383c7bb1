import { expect, test } from 'vitest';
import { colourColumns, colourLedgers } from '#src/domain/colour-board.ts';
import { scale } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { emptyData } from '#src/domain/record.ts';
import type { ScaleValue } from '#src/domain/references.ts';
import { RollupDelta } from '#src/domain/rollup.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const coloured: Ledger = {
  ...casesLedger,
  fields: { ...casesLedger.fields, colour: scale('three-colour') },
  dimensions: [...casesLedger.dimensions, 'colour'],
};
const values: ScaleValue[] = [
  { id: 'r', name: '红', tone: 'red' },
  { id: 'b', name: '蓝', tone: 'none', retired: true },
  { id: 'g', name: '绿', tone: 'green' },
];
const open = (id: string, colour: string | null) => ({ id, data: { colour } }) as StoredRecord;

function columnsOf(records: StoredRecord[], sums: Record<string, number[]> = { '': [0] }) {
  const [board] = colourLedgers([coloured]);
  if (!board) throw new Error('no board');
  const rows = new Map([
    ['2023-03', sums],
    // The records read are due in another month than they came in.
    ['2023-05', dueSums(records)],
  ]);
  const facts = {
    monthsOf: () => [...rows.keys()],
    row: (ledger: string, month: string) => {
      const found = rows.get(month);
      return found && { key: '', month, ledger, sums: found };
    },
  };
  return colourColumns(board, values, records, ['2023-03'], facts).map((c) => {
    expect(c.openCount).toBe(c.open.length);
    return [c.value?.name ?? null, c.open.map((r) => r.id).join(' '), c.registered];
  });
}

function dueSums(records: StoredRecord[]): Record<string, number[]> {
  const delta = new RollupDelta();
  for (const record of records) {
    const data = {
      ...emptyData(coloured, '2023-03-01'),
      ...(record.data as object),
      dueAt: '2023-05-06',
    };
    delta.add(
      coloured,
      {
        ...record,
        status: 'registered',
        shelf: coloured.id,
        date: '2023-03-01',
        ledger: coloured.id,
        data,
      },
      1,
    );
  }
  const row = delta.apply(`2023-05|${coloured.id}`, undefined);
  return Object.fromEntries(Object.entries(row?.sums ?? {}).map(([k, v]) => [k, Array.from(v)]));
}

test('every ledger with a three-colour field has a board, and mediation counts red to green', () => {
  const boards = colourLedgers(ledgers).map((b) => [b.ledger.id, b.field, b.history]);
  expect(boards).toContainEqual(['mediation', 'colour', 'mediation.redToGreen']);
  expect(colourLedgers([casesLedger])).toEqual([]);
});

test('columns follow the settings; a retired colour goes when nothing stands in it', () => {
  expect(columnsOf([open('1', 'g')])).toEqual([
    ['红', '', 0],
    ['绿', '1', 0],
  ]);
  expect(columnsOf([open('1', 'b')]).map(([name]) => name)).toEqual(['红', '蓝', '绿']);
});

test('matters without a colour, or with one that is unknown, stand in a column of their own', () => {
  const sums = { '': [5], 'colour=r': [2], 'colour=': [3] };
  expect(columnsOf([open('1', null), open('2', 'gone'), open('3', 'r')], sums)).toEqual([
    ['红', '3', 2],
    ['绿', '', 0],
    [null, '1 2', 3],
  ]);
});

test('matters that were not read are counted all the same', () => {
  const sums = { '': [5], '#due': [7, 7], '#due colour=r': [4, 4], '#due colour=': [3, 3] };
  const [board] = colourLedgers([coloured]);
  const facts = {
    monthsOf: () => ['2023-03'],
    row: (ledger: string, month: string) => ({ key: '', month, ledger, sums }),
  };
  const columns = board ? colourColumns(board, values, [open('1', 'r')], [], facts) : [];
  expect(columns.map((c) => [c.value?.name ?? null, c.openCount])).toEqual([
    ['红', 4],
    ['绿', 0],
    [null, 3],
  ]);
});
