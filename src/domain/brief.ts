import { type Period, parsePeriod } from './period.ts';
import { type Words, w } from './words.ts';

/** One line of a brief, all of it as it is written: figures that must not leave the machine are already masked. */
export interface BriefRow {
  name: string;
  unit: string;
  /** The figure, or the words for a missing one. */
  now: string;
  base: string;
  change: string;
  target: string;
}

/** The dashboard of a period on paper (月报, 季报), ready for the page and for Word. */
export interface Brief {
  title: string;
  /** Township, period, cut-off date and, in the sample, the practice mark. */
  facts: readonly string[];
  columns: readonly [string, string, string, string, string, string];
  groups: readonly { name: string; rows: readonly BriefRow[] }[];
  notes: readonly string[];
}

/** A chart of a brief as a picture. */
export interface BriefPicture {
  title: string;
  png: Uint8Array;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** What a brief of a period is called. */
export function briefKind(period: Period): Words {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return kinds.custom;
  return kinds[parsed.value.kind];
}

const kinds = {
  month: w('月报', 'monthly brief'),
  quarter: w('季报', 'quarterly brief'),
  half: w('半年报', 'half-year brief'),
  year: w('年报', 'yearly brief'),
  custom: w('专报', 'brief'),
} satisfies Record<string, Words>;
