import type { Approx } from './chinese-figure.ts';
import { type Words, w } from './words.ts';

/** What stands before and behind a rounded number in either language: 40余, 约40; 40+, about 40. */
export function approxMarks(approx: Approx): { before: Words; behind: Words } {
  return marks[approx];
}

const none = w('', '');
const marks = {
  '': { before: none, behind: none },
  余: { before: none, behind: w('余', '+') },
  多: { before: none, behind: w('多', '+') },
  近: { before: w('近', 'nearly '), behind: none },
  约: { before: w('约', 'about '), behind: none },
  超: { before: w('超', 'over '), behind: none },
  超过: { before: w('超过', 'over '), behind: none },
  逾: { before: w('逾', 'over '), behind: none },
} satisfies Record<Approx, { before: Words; behind: Words }>;
