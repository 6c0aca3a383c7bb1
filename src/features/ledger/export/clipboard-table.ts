import { guardFormula } from '#src/exchange/formula-guard.ts';
import type { ExportTable } from './export-records.ts';

/**
 * Puts a table on the clipboard as HTML (spreadsheets and documents keep its cells and formats) and as text with tabs.
 * Answers whether the browser allowed it.
 */
export async function copyTable(table: ExportTable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
        'text/plain': new Blob([tableText(table)], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Texts carry the format "text", so that leading zeros stay and nothing runs as a formula. */
export function tableHtml({ columns, rows }: ExportTable): string {
  const head = columns.map(({ title }) => `<th>${htmlText(title)}</th>`).join('');
  const body = rows.map((cells) => {
    const tds = cells.map((cell, i) => {
      const format = formats[columns[i]?.kind ?? 'text'];
      return `<td style="mso-number-format:${format}">${htmlText(String(cell ?? ''))}</td>`;
    });
    return `<tr>${tds.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table border="1"><tr>${head}</tr>${body.join('')}</table>`;
}

/** One line a record; line breaks and tabs inside a cell become spaces. */
export function tableText({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return lines
    .map((cells) =>
      cells
        .map((cell) => (typeof cell === 'string' ? guardFormula(cell) : String(cell ?? '')))
        .map((cell) => cell.replace(/[\t\r\n]+/g, ' '))
        .join('\t'),
    )
    .join('\r\n');
}

const formats = {
  text: "'\\@'",
  number: '0',
  amount: "'0.00'",
  date: "'yyyy-mm-dd'",
};

function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
