/** A sheet as texts; a row ends at its last filled cell, and an empty row in between stays, so row n is row n. */
export interface TextSheet {
  name: string;
  rows: string[][];
  /** Row, column: the bare number of a cell that shows it with words or signs around it, or rounded. */
  figures: (string | undefined)[][];
  /** Rows, counted from 0, with a quotation mark that could not be one of the file's own; read as they stand. */
  looseQuotes: number[];
  /** Rows, counted from 0, that such a mark left with too few or too many cells: nobody knows which cell is which. */
  torn: number[];
  /** Rows, counted from 0, that the sheet hides. */
  hidden: number[];
  /** Formulas whose result the file does not hold; their cells are empty. */
  unsolved: number;
}

/** A sheet of which there is nothing to say but its rows. */
export function plainSheet(name: string, rows: string[][]): TextSheet {
  return { name, rows, figures: [], looseQuotes: [], torn: [], hidden: [], unsolved: 0 };
}
