import type { Catalogue } from './catalogue.ts';
import type { Report, ReportBlock, ReportInline } from './report.ts';
import { boundFigureFindings, typedFigureFindings } from './report-check-figures.ts';
import { partFindings, yearFindings } from './report-check-parts.ts';
import { sequenceFindings, textFindings } from './report-check-text.ts';
import type { ReportPart } from './report-parts.ts';
import type { ResultsByKey } from './report-print.ts';
import type { Words } from './words.ts';

/** error: must be mended before the report goes out; warn: look at it; fix: one press mends it; info: a hint. */
export type FindingLevel = 'error' | 'warn' | 'fix' | 'info';

/** Where a finding stands; offsets count a bound figure as one character. Null block: the report as a whole. */
export interface FindingPlace {
  block: string | null;
  start: number;
  end: number;
}

/** What one press does about a finding. */
export type Repair =
  | {
      kind: 'replace';
      edits: { block: string; start: number; end: number; content: ReportInline[] }[];
    }
  | { kind: 'addPart'; part: ReportPart };

export interface Finding {
  /** Stable while the text around it is: rule, block and offset. */
  id: string;
  rule: string;
  level: FindingLevel;
  message: Words;
  place: FindingPlace;
  repair?: Repair;
}

/** What the checks look at. */
export interface CheckWorld {
  catalogue: Pick<Catalogue, 'indicators'>;
  results: ResultsByKey;
}

/** Everything worth a look in a report, in the order of the document; findings about the whole come first. */
export function checkReport(report: Report, world: CheckWorld): Finding[] {
  const order = new Map(report.blocks.map((block, i) => [block.id, i]));
  const found = [
    ...partFindings(report),
    ...yearFindings(report),
    ...report.blocks.flatMap((block) => boundFigureFindings(block, world)),
    ...report.blocks.flatMap((block) => typedFigureFindings(block, report.year, world)),
    ...report.blocks.flatMap((block: ReportBlock) => textFindings(block)),
    ...sequenceFindings(report.blocks),
  ];
  const at = (f: Finding) => (f.place.block === null ? -1 : (order.get(f.place.block) ?? 0));
  return found.sort((a, b) => at(a) - at(b) || a.place.start - b.place.start);
}

/** One repair that does all one-press mendings of a report at once; null when there is none. */
export function repairAll(findings: readonly Finding[]): Repair | null {
  const edits = findings.flatMap((f) =>
    f.level === 'fix' && f.repair?.kind === 'replace' ? f.repair.edits : [],
  );
  return edits.length > 0 ? { kind: 'replace', edits } : null;
}
