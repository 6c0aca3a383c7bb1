import { lexer, type Token, type Tokens } from 'marked';

/** A handbook as tokens, with the chapters (headings of level 2) that the table of contents lists. */
export interface Handbook {
  tokens: Token[];
  chapters: { id: string; title: string }[];
  /** Heading -> its id on the page. */
  ids: ReadonlyMap<Token, string>;
}

/** Reads markdown; the text's own title is left to the page. */
export function readHandbook(text: string): Handbook {
  const tokens = lexer(text).filter((token) => !isHeading(token, 1));
  const headings = tokens.filter((token) => isHeading(token, 2));
  const ids = new Map(headings.map((token, index) => [token, `chapter-${index + 1}`]));
  const chapters = headings.map((token) => ({
    id: ids.get(token) ?? '',
    title: (token as Tokens.Heading).text,
  }));
  return { tokens, chapters, ids };
}

function isHeading(token: Token, depth: number): boolean {
  return token.type === 'heading' && token.depth === depth;
}
