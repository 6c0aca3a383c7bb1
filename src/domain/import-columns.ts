import type { Ledger } from './ledger.ts';

/** field key -> column of the file, 0 is the first. */
export type ColumnMap = Record<string, number>;

/** Headers that files written by the product carry and that are never content. */
const ownHeaders = ['导入问题', '原文件行号', 'problem', 'rowinthefile', '状态', 'status'];

/** A guess below this is no guess. */
const leastScore = 0.55;

/** Rows looked at for the header: titles and units stand above it. */
const headerRows = 15;

/**
 * Guesses which column holds which field, from the headers in either language, by likeness. `fits` answers which part
 * (0 to 1) of a column's cells a field could read; it decides between headers that are only alike.
 */
export function guessColumns(
  ledger: Ledger,
  headers: readonly string[],
  fits: (key: string, column: number) => number = () => 1,
): ColumnMap {
  const names = fieldNames(ledger);
  const pairs: { key: string; column: number; score: number }[] = [];
  headers.forEach((header, column) => {
    for (const [key, variants] of names) {
      const score = likeness(header, variants);
      if (score < leastScore) continue;
      const sure = score >= 0.99 ? score : score * (0.5 + 0.5 * fits(key, column));
      if (sure >= leastScore) {
        pairs.push({ key, column, score: sure + (key === ledger.date ? 0.001 : 0) });
      }
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
  const map: ColumnMap = {};
  const taken = new Set<number>();
  for (const { key, column } of pairs) {
    if (map[key] !== undefined || taken.has(column)) continue;
    map[key] = column;
    taken.add(column);
  }
  return map;
}

/** Which row of a sheet holds the headers (0 is the first) and how well they fit the ledger. */
export function findHeaderRow(
  ledger: Ledger,
  rows: readonly (readonly string[])[],
): { row: number; score: number } {
  const names = fieldNames(ledger);
  let best = { row: 0, score: 0 };
  rows.slice(0, headerRows).forEach((cells, row) => {
    let score = 0;
    for (const cell of cells) {
      let most = 0;
      for (const variants of names.values()) most = Math.max(most, likeness(cell, variants));
      if (most >= leastScore) score += most;
    }
    if (score > best.score) best = { row, score };
  });
  if (best.score > 0) return best;
  const filled = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return { row: Math.max(0, filled), score: 0 };
}

/**
 * What tells one kind of file from another: its headers, however they are spaced and punctuated. Columns at the end
 * without a header, or that the product itself adds, make no other kind of file.
 */
export function headerSignature(headers: readonly string[]): string {
  const names = headers.map(plainHeader);
  const told = names.findLastIndex((name) => name !== '' && !ownHeaders.includes(name));
  return names.slice(0, told + 1).join('|');
}

interface NameVariants {
  plain: string[];
  /** With synonyms made equal. */
  canonical: string[];
}

function fieldNames(ledger: Ledger): Map<string, NameVariants> {
  return new Map(
    ledger.fieldKeys.map((key) => {
      const label = ledger.text.fields[key]?.label;
      const plain = [...new Set([label?.zh ?? '', label?.en ?? '', key].map(plainHeader))];
      const named = plain.filter((name) => name !== '');
      return [key, { plain: named, canonical: named.map(canonical) }];
    }),
  );
}

/** How alike a header is to a field's names, 0 to 1; 1 means that it is one of them. */
function likeness(header: string, names: NameVariants): number {
  const plain = plainHeader(header);
  if (plain === '') return 0;
  if (names.plain.includes(plain)) return 1;
  if (ownHeaders.includes(plain)) return 0;
  const meant = canonical(plain);
  let best = 0;
  for (const name of names.canonical) {
    if (name === meant) best = Math.max(best, 0.95);
    else best = Math.max(best, contained(meant, name), 0.9 * sharedPairs(meant, name));
  }
  return best;
}

/** Width, spaces, case, punctuation and remarks in brackets do not make headers different. */
function plainHeader(header: string): string {
  const text = header.normalize('NFKC').toLowerCase();
  const bare = text.replace(/[([【（][^)\]】）]*[)\]】）]/gu, '');
  const letters = (from: string) => from.replace(/[\s\p{P}\p{S}]/gu, '');
  return letters(bare) || letters(text);
}

/** Words that offices use for one another; each becomes the first of its line. */
const synonyms: readonly (readonly string[])[] = [
  ['日期', '时间', '年月日', '日子'],
  ['类型', '类别', '种类', '性质', '分类'],
  ['编号', '案号', '文号', '号码', '序列号', '单号'],
  ['名称', '标题', '题目', '名目'],
  ['人次', '人数', '涉及人员'],
  ['件数', '数量', '宗数', '案件数'],
  ['备注', '说明', '附注'],
  ['部门', '单位', '科室', '机构'],
  ['村', '村社区', '村居', '所在村', '行政村'],
  ['结案', '办结', '化解'],
  ['受理', '登记', '接收', '收到'],
  ['情况', '内容', '事由', '摘要'],
  ['结果', '结论'],
  ['金额', '款额', '数额'],
];
const replacements = synonyms
  .flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const))
  .sort((a, b) => b[0].length - a[0].length);

function canonical(plain: string): string {
  let text = plain.replaceAll('的', '');
  for (const [from, to] of replacements) text = text.replaceAll(from, to);
  return text;
}

/** One inside the other: the longer the shared part, the surer. */
function contained(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const least = /^[a-z0-9]*$/.test(short) ? 4 : 2;
  if (short.length < least || !long.includes(short)) return 0;
  return 0.5 + (0.4 * short.length) / long.length;
}

/** Share of neighbouring character pairs in common (Dice's coefficient). */
function sharedPairs(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 2 <= a.length; i += 1) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 2 <= b.length; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length - 2);
}
