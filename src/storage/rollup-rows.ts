import { addTo, type RollupDelta, type RollupRow } from '#src/domain/rollup.ts';

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
  return { key, month, ledger, names: names.join('\n'), cells: narrow(cells) };
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

/** The row after a change, or null when nothing is left in it. A save mostly adds to sums that are there already. */
export function changePacked(
  row: PackedRollup | undefined,
  change: ReturnType<RollupDelta['rows']>[number],
): PackedRollup | null {
  const { key, month, ledger, sums } = change;
  const names = row ? row.names.split('\n') : [];
  const before = names.length;
  const places = new Map(names.map((name, i) => [name, i]));
  for (const name of sums.keys()) {
    if (places.has(name)) continue;
    places.set(name, names.length);
    names.push(name);
  }
  const [first] = sums.values();
  const width = row ? row.cells.length / before : (first?.length ?? 0);
  const cells = new Float64Array(names.length * width);
  if (row) cells.set(row.cells);
  let isGone = false;
  for (const [name, slots] of sums) {
    const start = (places.get(name) ?? 0) * width;
    let rest = 0;
    for (let i = 0; i < width; i += 1) {
      addTo(cells, start + i, slots[i] ?? 0);
      if (cells[start + i] !== 0) rest += 1;
    }
    if (rest === 0) isGone = true;
  }
  const packed = { key, month, ledger, names: names.join('\n'), cells: narrow(cells) };
  return isGone ? packWithout(packed, new Set(sums.keys())) : packed;
}

/** Leaves out those of the named sums that came to nothing. */
function packWithout(packed: PackedRollup, named: ReadonlySet<string>): PackedRollup | null {
  const { sums, ...row } = unpackRow(packed);
  const left = Object.entries(sums).filter(
    ([name, slots]) => !named.has(name) || Array.from(slots).some((v) => v !== 0),
  );
  return left.length === 0 ? null : packRow({ ...row, sums: Object.fromEntries(left) });
}

function narrow(cells: Float64Array): Int32Array | Float64Array {
  for (let i = 0; i < cells.length; i += 1) {
    const v = cells[i] as number;
    if ((v | 0) !== v) return cells;
  }
  return Int32Array.from(cells);
}
