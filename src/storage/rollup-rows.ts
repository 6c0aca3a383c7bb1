import type { RollupRow } from '#src/domain/rollup.ts';
import type { LedgerDatabase } from './database.ts';

/**
 * A rollup row as it is stored: all sums in one typed array, because a save rewrites one or two rows and copying
 * an array of bytes costs a sixth of copying an object of lists.
 */
export interface PackedRollup {
  key: string;
  month: string;
  ledger: string;
  /** The keys of `sums`, joined by line breaks. */
  names: string;
  /** Sums of one key after the other; whole numbers are kept in four bytes each. */
  cells: Int32Array | Float64Array;
}

/** Packs a row for storing. */
export function packRow(row: RollupRow): PackedRollup {
  const names = Object.keys(row.sums);
  const width = row.sums[names[0] ?? '']?.length ?? 0;
  const cells = new Float64Array(names.length * width);
  names.forEach((name, i) => {
    cells.set(row.sums[name] ?? [], i * width);
  });
  const { key, month, ledger } = row;
  const whole = cells.every((v) => (v | 0) === v);
  return {
    key,
    month,
    ledger,
    names: names.join('\n'),
    cells: whole ? Int32Array.from(cells) : cells,
  };
}

/** The row as formulas read it. */
export function unpackRow(packed: PackedRollup): RollupRow {
  const names = packed.names.split('\n');
  const width = packed.cells.length / names.length;
  const sums: Record<string, ArrayLike<number>> = {};
  names.forEach((name, i) => {
    sums[name] = packed.cells.subarray(i * width, (i + 1) * width);
  });
  return { key: packed.key, month: packed.month, ledger: packed.ledger, sums };
}

/** Rows by key, in the order of the keys. */
export async function readRows(
  db: LedgerDatabase,
  keys: readonly string[],
): Promise<(RollupRow | undefined)[]> {
  const rows = await db.rollups.bulkGet([...keys]);
  return rows.map((row) => row && unpackRow(row));
}

/** All rows of the months from `fromMonth` to `toMonth`, both included. */
export async function readSpan(
  db: LedgerDatabase,
  fromMonth: string,
  toMonth: string,
): Promise<RollupRow[]> {
  const rows = await db.rollups
    .where('key')
    .between(fromMonth, `${toMonth}|\uffff`, true, true)
    .toArray();
  return rows.map(unpackRow);
}
