import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { Storage } from '#src/storage/storage.ts';
import { readBare } from './million-tools.ts';

/**
 * The same rows in the official SQLite WASM build, in memory: day, measures and the dimensions that the catalogue asks
 * about, under an index that covers the year's question. `loading` is what every start of the app would pay.
 */
export async function loadSqlite(storage: Storage, ledger: Ledger) {
  const start = performance.now();
  const sqlite3 = await sqlite3InitModule();
  const db = new sqlite3.oo1.DB(':memory:');
  const measures = ledger.measureKeys.map((key) => `m_${key}`);
  const columns = ['day TEXT', ...measures.map((m) => `${m} REAL`)];
  db.exec(`CREATE TABLE record (id TEXT PRIMARY KEY, ${columns.join(', ')})`);
  const marks = Array.from({ length: columns.length + 1 }, () => '?').join(', ');
  const insert = db.prepare(`INSERT INTO record VALUES (${marks})`);
  db.exec('BEGIN');
  await readBare(storage, (records) => {
    for (const { id, date, data } of records) {
      const amounts = ledger.measureKeys.map(
        (key) => ledger.measures[key]?.value(data as RecordData) ?? 0,
      );
      insert.bind([id, date, ...amounts]).stepReset();
    }
  });
  db.exec('COMMIT');
  insert.finalize();
  db.exec(`CREATE INDEX covering ON record (day, ${measures.join(', ')})`);
  const sums = measures.map((m) => `sum(${m})`).join(', ');
  const question = `SELECT substr(day, 1, 7) AS month, count(*), ${sums} FROM record
    WHERE day BETWEEN ? AND ? GROUP BY month`;
  return {
    loading: performance.now() - start,
    /** Months of a year with their counts and sums. */
    yearOf(year: string): number {
      const rows = db.exec(question, {
        bind: [`${year}-01-01`, `${year}-12-31`],
        returnValue: 'resultRows',
      });
      if (rows.length !== 12) throw new Error(`${rows.length} months in SQLite`);
      return rows.length;
    },
    close: () => db.close(),
  };
}
