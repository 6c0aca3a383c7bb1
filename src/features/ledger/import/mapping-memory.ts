import { type ColumnMap, headerSignature } from '#src/domain/import-columns.ts';
import type { Ledger } from '#src/domain/ledger.ts';

/** How the user last matched a file with the same headers. */
export interface RememberedMapping {
  columns: ColumnMap;
  fixed: Record<string, string>;
}

/** Kinds of files remembered per ledger. */
const kept = 20;

/** What was confirmed for these headers, as far as the ledger still has the fields; null when nothing was. */
export function recallMapping(
  ledger: Ledger,
  headers: readonly string[],
): RememberedMapping | null {
  const found = readAll(ledger).find(([signature]) => signature === headerSignature(headers));
  if (!found) return null;
  const { columns, fixed } = found[1];
  const known = <T>(from: Record<string, T>) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => ledger.fields[key] !== undefined));
  return { columns: known(columns), fixed: known(fixed) };
}

/** Remembers what was confirmed, on this machine only. */
export function rememberMapping(
  ledger: Ledger,
  headers: readonly string[],
  mapping: RememberedMapping,
): void {
  const signature = headerSignature(headers);
  const others = readAll(ledger).filter(([other]) => other !== signature);
  const all = [[signature, mapping], ...others].slice(0, kept);
  try {
    localStorage.setItem(storageKey(ledger), JSON.stringify(all));
  } catch {
    // Storage may be blocked or full: the columns are guessed again next time.
  }
}

function storageKey(ledger: Ledger): string {
  return `fazhi.import.${ledger.id}`;
}

function readAll(ledger: Ledger): [string, RememberedMapping][] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(ledger)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, RememberedMapping] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const mapping: unknown = entry[1];
  return (
    typeof mapping === 'object' && mapping !== null && 'columns' in mapping && 'fixed' in mapping
  );
}
