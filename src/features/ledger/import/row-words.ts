import type { JudgedRow } from '#src/domain/import-rows.ts';
import type { LocalText, Translate } from '#src/i18n/locale.ts';
import type { Tone } from '#src/ui/badge.tsx';
import { importWords as words } from './import-words.ts';

/** What becomes of a row, in a word with its shape. */
export function rowState(row: JudgedRow): { word: LocalText; tone: Tone } {
  switch (row.state) {
    case 'new':
      return { word: words.stateNew, tone: 'ok' };
    case 'duplicate':
      return row.of.identical
        ? { word: words.stateSame, tone: 'neutral' }
        : { word: words.stateAlike, tone: 'info' };
    case 'wrong':
      return { word: words.stateWrong, tone: 'bad' };
  }
}

/** Why, in one line: what it repeats, then every complaint. */
export function rowReasons(row: JudgedRow, t: Translate): string {
  const said = row.issues.map((issue) => t(issue.message));
  return row.state === 'duplicate' ? [repeats(row, t), ...said].join(' ') : said.join(' ');
}

function repeats({ of }: Extract<JudgedRow, { state: 'duplicate' }>, t: Translate): string {
  if (of.row === null) return t(of.identical ? words.sameStored : words.alikeStored);
  return t(of.identical ? words.sameRow : words.alikeRow, { row: of.row });
}
