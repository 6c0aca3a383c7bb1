import type { MarkedToken, Token } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import styles from './handbook-page.module.css';

/** Markdown tokens as elements. Raw HTML is shown as text: nothing from a file ever becomes markup of its own. */
export function HandbookTokens({
  tokens,
  ids,
}: {
  tokens: readonly Token[];
  ids: ReadonlyMap<Token, string>;
}): ReactNode {
  // Spread children need no keys: a text never changes its order.
  return createElement(Fragment, null, ...tokens.map((token) => block(token as MarkedToken, ids)));
}

function block(token: MarkedToken, ids: ReadonlyMap<Token, string>): ReactNode {
  const inside = (tokens: readonly Token[] | undefined) => (
    <HandbookTokens tokens={tokens ?? []} ids={ids} />
  );
  switch (token.type) {
    case 'heading':
      return token.depth === 2 ? (
        <h2 id={ids.get(token)} tabIndex={-1}>
          {inside(token.tokens)}
        </h2>
      ) : (
        <h3>{inside(token.tokens)}</h3>
      );
    case 'paragraph':
      return <p>{inside(token.tokens)}</p>;
    case 'list': {
      const items = token.items.map((item) => createElement('li', null, inside(item.tokens)));
      return createElement(token.ordered ? 'ol' : 'ul', null, ...items);
    }
    case 'table':
      return (
        <div className={styles.tableFrame}>
          <table>
            <thead>
              <tr>
                {token.header.map((cell) => (
                  <th key={cell.text} scope="col">
                    {inside(cell.tokens)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {token.rows.map((row) => (
                <tr key={row.map((cell) => cell.text).join('|')}>
                  {row.map((cell, place) => (
                    <td key={token.header[place]?.text}>{inside(cell.tokens)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'blockquote':
      return <blockquote>{inside(token.tokens)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{inside(token.tokens)}</strong>;
    case 'em':
      return <em>{inside(token.tokens)}</em>;
    case 'codespan':
      return <kbd>{token.text}</kbd>;
    case 'link':
      // Only addresses of the program itself.
      return token.href.startsWith('#/') ? (
        <a href={token.href}>{inside(token.tokens)}</a>
      ) : (
        inside(token.tokens)
      );
    case 'text':
      return token.tokens ? inside(token.tokens) : plain(token.text);
    case 'escape':
    case 'html':
      return token.text;
    case 'br':
      return <br />;
    case 'checkbox':
    case 'del':
    case 'def':
    case 'image':
    case 'list_item':
    case 'space':
      return null;
  }
}

/** The reader escapes these five signs; React escapes again. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
