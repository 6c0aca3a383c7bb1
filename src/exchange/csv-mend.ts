/** A line or, with line breaks inside quotes, several lines of a CSV text. */
interface Row {
  cells: string[];
  /** Where the next row begins. */
  next: number;
  /** No quoted cell is left open or goes on behind its closing mark. */
  sound: boolean;
  /** A quotation mark stands inside a cell that is not quoted. */
  stray: boolean;
}

interface Patterns {
  /** A quoted cell, over several lines too. */
  quoted: RegExp;
  /** A quoted cell that ends on its line. */
  inLine: RegExp;
  plain: RegExp;
}

/** A CSV text read line by line where its quotation marks cannot be trusted; rows are counted from 0. */
export interface MendedCsv {
  rows: string[][];
  looseQuotes: number[];
  torn: number[];
}

/**
 * Reads a CSV text so that a stray quotation mark costs no row: cells of several lines stay whole where their marks are
 * right, any other line is a row of its own with its marks as they stand. `delimiter` is null when it is not known.
 */
export async function mendCsv(
  text: string,
  delimiter: string | null,
  breathe: () => Promise<void>,
): Promise<MendedCsv> {
  const plain = text.replace(/\r\n?/g, '\n');
  const patterns = patternsFor(delimiter ?? likelyDelimiter(plain));
  const found: Row[] = [];
  for (let at = 0; at < plain.length; ) {
    const strict = readRow(plain, at, patterns.quoted, patterns.plain);
    const row = strict.sound ? strict : readRow(plain, at, patterns.inLine, patterns.plain);
    found.push(row);
    at = row.next;
    await breathe();
  }
  const width = usualWidth(found);
  let from = 0;
  const rows = found.flatMap((row) => {
    const source = plain.slice(from, row.next);
    from = row.next;
    return apart(row, source, width, patterns);
  });
  return { rows: rows.map(({ cells }) => cells), ...faultsOf(rows, width) };
}

function patternsFor(delimiter: string): Patterns {
  const end = `(?=[${delimiter}\\n]|$)`;
  return {
    quoted: new RegExp(`"([^"]*(?:""[^"]*)*)" *${end}`, 'y'),
    inLine: new RegExp(`"([^"\\n]*(?:""[^"\\n]*)*)" *${end}`, 'y'),
    plain: new RegExp(`[^${delimiter}\\n]*`, 'y'),
  };
}

/** The sign that stands most often at the beginning of the text. */
function likelyDelimiter(text: string): string {
  const head = text.slice(0, 65_536);
  const times = (sign: string) => head.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

function readRow(text: string, from: number, quoted: RegExp, plain: RegExp): Row {
  const row: Row = { cells: [], next: from, sound: true, stray: false };
  for (let at = from; ; at += 1) {
    const marked = text[at] === '"' ? matchAt(quoted, text, at) : null;
    const match = marked ?? matchAt(plain, text, at);
    const cell = marked ? (marked[1] ?? '').replaceAll('""', '"') : (match?.[0] ?? '');
    if (!marked) {
      row.sound &&= text[at] !== '"';
      row.stray ||= cell.includes('"');
    }
    row.cells.push(cell);
    at += match?.[0].length ?? 0;
    row.next = at + 1;
    if (at >= text.length || text[at] === '\n') return row;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many cells most rows have; rows of one cell are titles, blank lines or the rest of a torn cell. */
function usualWidth(rows: readonly Row[]): number {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const whole = wide.filter(({ stray }) => !stray);
  const times = new Map<number, number>();
  for (const { cells } of whole.length > 0 ? whole : wide) {
    times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/**
 * A row over several lines each of which would be a full row: two stray marks hold them together, not a cell. In narrow
 * tables a cell of several lines looks like that by chance.
 */
function apart(row: Row, source: string, width: number, patterns: Patterns): Row[] {
  const lines = source.replace(/\n$/, '').split('\n');
  if (lines.length === 1 || width < 4) return [row];
  const rows = lines.map((line) => readRow(line, 0, patterns.inLine, patterns.plain));
  return rows.every(({ cells }) => cells.length === width) ? rows : [row];
}

function faultsOf(rows: readonly Row[], width: number): Omit<MendedCsv, 'rows'> {
  const looseQuotes: number[] = [];
  const torn: number[] = [];
  let goesOn = false;
  rows.forEach(({ cells, sound, stray }, at) => {
    const fits = cells.length === width;
    const blank = cells.every((cell) => cell.trim() === '');
    goesOn = !fits && (stray || goesOn);
    if (goesOn && !blank) torn.push(at);
    else if (!sound) looseQuotes.push(at);
  });
  return { looseQuotes, torn };
}
