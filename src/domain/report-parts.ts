import type { ReportBlock } from './report.ts';
import { type Words, w } from './words.ts';

/** The contents that an annual report must have; 5 is "other matters", which may be left out. */
export type ReportPart = 1 | 2 | 3 | 4 | 5;

/** The parts that may not be missing (厅字〔2019〕28号, the contents of the annual report). */
export const requiredParts: readonly ReportPart[] = [1, 2, 3, 4];

/** Short names of the parts, for outlines and checks. */
export const partNames: Record<ReportPart, Words> = {
  1: w('主要举措和成效', 'Measures and results'),
  2: w('存在的不足和原因', 'Shortcomings and causes'),
  3: w('第一责任人履职情况', "The leaders' duty"),
  4: w('下一年度主要安排', 'Arrangements for the next year'),
  5: w('其他需要报告的情况', 'Other matters'),
};

/** The heading a part has until somebody words it otherwise. */
export function partHeading(part: ReportPart, year: number): string {
  switch (part) {
    case 1:
      return `${year}年法治政府建设主要举措和成效`;
    case 2:
      return '工作中存在的不足和原因';
    case 3:
      return `${year}年党政主要负责人履行推进法治建设第一责任人职责情况`;
    case 4:
      return `${year + 1}年法治政府建设主要安排`;
    case 5:
      return '其他需要报告的情况';
  }
}

/** The year that a part speaks of: the last one speaks of the year to come. */
export function yearOfPart(part: number | null, year: number): number {
  return part === 4 ? year + 1 : year;
}

/** The part a block belongs to: that of the nearest level-1 heading above it; null before the first. */
export function partsOfBlocks(blocks: readonly ReportBlock[]): (number | null)[] {
  let part: number | null = null;
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level === 1) part = block.part;
    return part;
  });
}
