import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { RecordData } from '#src/domain/field.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import type { Report } from '#src/domain/report.ts';
import { blankReport, type DraftItem, draftReport } from '#src/domain/report-draft.ts';
import type { Settings } from '#src/domain/settings.ts';
import { catalogue, reportFamilies, reportSources } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { readFigures } from './read-figures.ts';

/** How a new report begins. */
export interface NewReport {
  year: number;
  from: 'figures' | 'outline';
  withOther: boolean;
}

/** Composes a new report and saves it; the answer of the commit holds its id. */
export async function createReport(storage: Storage, settings: Settings, wanted: NewReport) {
  const report = await composeReport(storage, settings, wanted);
  return storage.commit([{ op: 'put', ledger: '@report', status: 'draft', data: report }], {
    reason: { kind: 'report' },
    actor: 'clerk',
  });
}

/** The report as it would begin, not saved yet. */
export async function composeReport(
  storage: Storage,
  settings: Settings,
  { year, from, withOther }: NewReport,
): Promise<Report> {
  const outline = { year, township: settings.township, newId: storage.newId, withOther };
  if (from === 'outline') return blankReport(outline);
  const [figures, shortcomings, plans] = await Promise.all([
    readFigures(storage, [String(year)]),
    readItems(storage, reportSources.shortcomings, year),
    readItems(storage, reportSources.plans, year),
  ]);
  const results = new Map<string, IndicatorResult>();
  for (const result of figures.values()) results.set(result.indicator, result);
  return draftReport({
    ...outline,
    catalogue: withOwnIndicators(catalogue, await storage.settings()),
    results,
    families: reportFamilies,
    shortcomings,
    plans,
  });
}

/** Registered records of the year that are marked for the report, oldest first. */
async function readItems(
  storage: Storage,
  source: (typeof reportSources)[keyof typeof reportSources],
  year: number,
): Promise<DraftItem[]> {
  const { records } = await storage.page({
    ledger: source.ledger,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    ascending: true,
    limit: 99,
    where: (r) => r.status === 'registered',
  });
  const all = records.map((r) => r.data as RecordData);
  const marked = all.filter((data) => data[source.included] === true);
  const taken = marked.length > 0 || !source.allWhenNoneIncluded ? marked : all;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return taken
    .map((data) => ({ summary: text(data[source.summary]), detail: text(data[source.detail]) }))
    .filter((item) => item.summary !== '');
}
