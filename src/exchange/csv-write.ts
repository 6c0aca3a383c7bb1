import Papa from 'papaparse';
import { guardFormula } from '#src/exchange/formula-guard.ts';

/**
 * Rows as CSV that WPS and Excel open by a double click: UTF-8 with a byte order mark, CRLF line ends. A text that
 * begins like a formula gets an apostrophe in front; reading the file back with `readSheet` takes it off again.
 */
export function rowsToCsv(rows: readonly (readonly (string | number | null)[])[]): Blob {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)),
  );
  const csv = Papa.unparse(guarded, { newline: '\r\n', skipEmptyLines: false });
  return new Blob(['\ufeff', csv, csv === '' ? '' : '\r\n'], { type: 'text/csv;charset=utf-8' });
}
