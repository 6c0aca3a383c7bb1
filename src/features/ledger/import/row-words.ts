import { fieldLabel } from '#src/domain/export-table.ts';
import type { Resembled } from '#src/domain/import-known.ts';
import type { JudgedRow } from '#src/domain/import-rows.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { LocalText, Translate } from '#src/i18n/locale.ts';
import type { Tone } from '#src/ui/badge.tsx';
import { importWords as words } from './import-words.ts';

/** What becomes of a row, in a word with its shape. */
export function rowState(row: JudgedRow): { word: LocalText; tone: Tone } {
  switch (row.state) {
    case 'new':
      return row.like
        ? { word: words.stateLikely, tone: 'warn' }
        : { word: words.stateNew, tone: 'ok' };
    case 'duplicate':
      return row.of.identical
        ? { word: words.stateSame, tone: 'neutral' }
        : { word: words.stateAlike, tone: 'info' };
    case 'wrong':
      return { word: words.stateWrong, tone: 'bad' };
  }
}

/** Why, in one line: what it repeats or may be the same as, then every complaint. */
export function rowReasons(row: JudgedRow, ledger: Ledger, t: Translate): string {
  const said = row.issues.map((issue) => t(issue.message));
  if (row.state === 'duplicate') said.unshift(repeats(row, t));
  if (row.state === 'new' && row.like) said.unshift(resembles(row.like, ledger, t));
  return said.join(' ');
}

function resembles({ row, title, fields }: Resembled, ledger: Ledger, t: Translate): string {
  const names = fields.map((key) => t(fieldLabel(ledger, key))).join(t(words.comma));
  return t(row === null ? words.likelyStored : words.likelyRow, { row: row ?? '', title, names });
}

function repeats({ of }: Extract<JudgedRow, { state: 'duplicate' }>, t: Translate): string {
  if (of.row === null) return t(of.identical ? words.sameStored : words.alikeStored);
  return t(of.identical ? words.sameRow : words.alikeRow, { row: of.row });
}

/** Row numbers, of many the first ones. */
export function rowNumbers(rows: readonly number[], t: Translate): string {
  const shown = rows.slice(0, 12);
  return `${shown.join(t(comma))}${rows.length > shown.length ? ' …' : ''}`;
}

const comma = { zh: '、', en: ', ' };
