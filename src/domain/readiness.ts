import type { IndicatorResult } from './evaluate.ts';
import type { Indicator } from './indicator.ts';
import { daysBetween, yearOf } from './period.ts';
import type { Report } from './report.ts';
import { partFindings } from './report-check-parts.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words.ts';

/** One day by which something must be done with the report. */
export interface ReportDay {
  what: 'submit' | 'publish';
  day: string;
  /** Days left; negative when it has passed. */
  left: number;
}

/** How far a year's report is. */
export interface Readiness {
  year: number;
  days: ReportDay[];
  report: { id: string; state: 'drafting' | 'final'; problems: Words[] } | null;
  /** Leading indicators of the year without a figure. */
  noFigure: Indicator[];
  /** Targets of the year that were not reached; totals are judged only when the year is over. */
  missed: Indicator[];
}

export interface ReadinessWorld {
  today: string;
  settings: Pick<Settings, 'reportDates' | 'targets'>;
  indicators: readonly Indicator[];
  resultOf: (indicator: Indicator) => IndicatorResult;
  /** The year's report as stored; null when there is none. */
  report: { id: string; final: boolean; content: Report } | null;
}

/** The year that the next report is about: last year's until the day it must be public, then this year's. */
export function reportYear(today: string, { publish }: Settings['reportDates']): number {
  const year = yearOf(today);
  return today <= `${year}-${publish}` ? year - 1 : year;
}

/** What is missing for a year's report. */
export function readiness(year: number, world: ReadinessWorld): Readiness {
  const { today, settings, indicators, resultOf, report } = world;
  const dayOf = (what: ReportDay['what']): ReportDay => {
    const day = `${year + 1}-${settings.reportDates[what]}`;
    return { what, day, left: daysBetween(today, day) };
  };
  const isOver = today > `${year}-12-31`;
  return {
    year,
    days: [dayOf('submit'), dayOf('publish')],
    report: report && {
      id: report.id,
      state: report.final ? 'final' : 'drafting',
      problems: partFindings(report.content).map((finding) => finding.message),
    },
    noFigure: indicators.filter((i) => i.headline && resultOf(i).state === 'no-data'),
    missed: indicators.filter((i) => {
      const target = settings.targets[i.id]?.[String(year)];
      const { value } = resultOf(i);
      if (target === undefined || value === null) return false;
      if (i.direction === 'down') return value > target;
      return value < target && (isOver || i.text.unit.zh === '%');
    }),
  };
}
