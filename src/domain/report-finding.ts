import type { ReportBlock } from './report.ts';
import type { Finding, FindingLevel, Repair } from './report-checks.ts';
import type { Words } from './words.ts';

/** Makes a finding about a stretch of a block. */
export function findingAt(
  rule: string,
  level: FindingLevel,
  block: ReportBlock,
  [start, end]: readonly [number, number],
  message: Words,
  repair?: Repair,
): Finding {
  return {
    id: `${rule}:${block.id}:${start}`,
    rule,
    level,
    message,
    place: { block: block.id, start, end },
    ...(repair ? { repair } : {}),
  };
}
