import type { FigureInline, ReportInline } from './report.ts';

/** Stands for a bound figure where a paragraph is looked at as plain text: one character long, as in the editor. */
export const figureSign = '\ufffc';

/** A paragraph as plain text; offsets in it are the offsets of the editor's text block. */
export function inlineText(content: readonly ReportInline[]): string {
  return content.map((part) => (part.type === 'text' ? part.text : figureSign)).join('');
}

/** Joins neighbouring texts and leaves empty ones out. */
export function joinInlines(parts: readonly ReportInline[]): ReportInline[] {
  const joined: ReportInline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && part.text === '') continue;
    if (part.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

/** The part of a paragraph between two offsets. */
export function sliceInlines(
  content: readonly ReportInline[],
  start: number,
  end: number,
): ReportInline[] {
  const kept: ReportInline[] = [];
  let at = 0;
  for (const part of content) {
    const length = part.type === 'text' ? part.text.length : 1;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      kept.push(part.type === 'text' ? { type: 'text', text: part.text.slice(from, to) } : part);
    }
    at += length;
  }
  return kept;
}

/** Plain text of a report's paragraph. */
export function textInline(text: string): ReportInline {
  return { type: 'text', text };
}

/** Every bound figure of a paragraph with its offset. */
export function figuresOf(
  content: readonly ReportInline[],
): { figure: FigureInline; offset: number }[] {
  const found: { figure: FigureInline; offset: number }[] = [];
  let at = 0;
  for (const part of content) {
    if (part.type === 'figure') found.push({ figure: part, offset: at });
    at += part.type === 'text' ? part.text.length : 1;
  }
  return found;
}
