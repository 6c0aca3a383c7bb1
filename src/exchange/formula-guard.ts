/** Beginnings that a spreadsheet program takes for a formula when it opens a text file, full-width ones too. */
const FORMULA_START = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** A plain signed number is no formula, and an amount must stay one. */
const SIGNED_NUMBER = /^[+-]\d+(\.\d+)?%?$/;

/** Puts an apostrophe before a text that would be run as a formula. `unguardFormula` gives the text back exactly. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe of `guardFormula`; other texts stay as they are. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}
