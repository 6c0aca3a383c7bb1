import { type BackupState, backupState } from '#src/domain/backup-state.ts';
import { factNeeds } from '#src/domain/catalogue.ts';
import {
  type ColourColumn,
  colourColumns,
  colourLedgers,
  threeColours,
} from '#src/domain/colour-board.ts';
import {
  type CrossFinding,
  crossCheck,
  findSwings,
  mostPressing,
  type RemarkedFinding,
  withRemarks,
} from '#src/domain/cross-check.ts';
import { evaluate, type IndicatorResult } from '#src/domain/evaluate.ts';
import type { Facts } from '#src/domain/facts.ts';
import { type Indicator, isCounted } from '#src/domain/indicator.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import {
  addDays,
  monthOf,
  monthsOf,
  parsePeriod,
  samePeriodLastYear,
  yearOf,
} from '#src/domain/period.ts';
import { type Readiness, readiness, reportYear } from '#src/domain/readiness.ts';
import { reportSchema } from '#src/domain/report.ts';
import type { Settings } from '#src/domain/settings.ts';
import { catalogue, crossRules, ledgers } from '#src/ledgers/registry.ts';
import type { OpenWorkspace } from '#src/storage/use-storage.ts';
import { type Need, type Needs, readNeeds, toNeed } from './needs.ts';
import { type GapLine, readGaps } from './read-gaps.ts';

/** The three-colour board of one ledger. */
export interface Board {
  ledger: Ledger;
  field: string;
  columns: (Omit<ColourColumn, 'open'> & { open: Need[] })[];
  /** What turned from red to green in the period. */
  history: { indicator: Indicator; result: IndicatorResult } | null;
}

/** Everything that 今日 tells, from one reading. */
export interface Today {
  today: string;
  period: string;
  needs: Needs;
  boards: Board[];
  gaps: GapLine[];
  readiness: Readiness;
  findings: RemarkedFinding[];
  /** Swings that are not listed yet. */
  moreSwings: number;
  /** Null for practice data, which need no backup. */
  backup: BackupState | null;
}

/** `asked` is the period of the address, null when it names none. */
export async function readToday(workspace: OpenWorkspace, asked: string | null): Promise<Today> {
  const [today, backup] = await Promise.all([
    workspace.storage.reading(() => readRecords(workspace, asked)),
    readBackup(workspace),
  ]);
  return { ...today, backup };
}

async function readRecords(
  opened: OpenWorkspace,
  asked: string | null,
): Promise<Omit<Today, 'backup'>> {
  // Read anew: the settings of the screen may be those of before the change that asks for this reading.
  const workspace = { ...opened, settings: await opened.storage.settings() };
  const { storage, settings, kind } = workspace;
  const today = storage.today();
  const period = asked ?? String(settings.township.year ?? yearOf(today));
  const kept = ledgers.filter((ledger) => !settings.ledgersOff.includes(ledger.id));
  const year = asked
    ? yearOf(asked)
    : ((kind === 'sample' ? settings.township.year : null) ??
      reportYear(today, settings.reportDates));
  const indicators = indicatorsOf(kept, settings);
  const judged = judgedSpan(period, today);
  const periods = [period, String(year), samePeriodLastYear(period)];
  if (judged) periods.push(judged, samePeriodLastYear(judged));
  const [rollups, facts, reports] = await Promise.all([
    storage.facts(everyRollup),
    storage.facts(factNeeds(indicators, periods)),
    storage.list('@report'),
  ]);
  const resultOf = answering(facts);
  const [needs, boards, gaps] = await Promise.all([
    readNeeds(storage, kept, rollups),
    readBoards(workspace, kept, period, rollups, resultOf),
    readGaps(workspace, kept, rollups),
  ]);
  const report = reports
    .map((record) => ({ record, content: reportSchema.safeParse(record.data).data }))
    .reverse()
    .find(({ content }) => content?.year === year);
  const leading = new Set(indicators.flatMap((i) => (i.headline ? i.id : [])));
  const findings = mostPressing(
    withRemarks(findingsOf(indicators, period, judged, resultOf), settings.remarks),
    (id) => leading.has(id),
  );
  return {
    today,
    period,
    needs,
    boards,
    gaps,
    readiness: readiness(year, {
      today,
      settings,
      indicators,
      resultOf: (indicator) => resultOf(indicator, String(year)),
      report: report?.content
        ? {
            id: report.record.id,
            final: report.record.status === 'registered',
            content: report.content,
          }
        : null,
    }),
    findings: findings.shown,
    moreSwings: findings.left,
  };
}

const everyRollup = {
  fromMonth: '0000-01',
  toMonth: '9999-12',
  wholePast: [],
  snapshots: [],
  overdue: [],
  counted: [],
};

type ResultFor = (indicator: Indicator, period: string) => IndicatorResult;

function answering(facts: Facts): ResultFor {
  const known = new Map<string, IndicatorResult>();
  return (indicator, period) => {
    const key = `${indicator.id}|${period}`;
    const result =
      known.get(key) ?? evaluate(indicator, period, { ledgers: catalogue.ledgers, facts });
    known.set(key, result);
    return result;
  };
}

function indicatorsOf(kept: readonly Ledger[], settings: Settings): Indicator[] {
  const ids = new Set(kept.map((ledger) => ledger.id));
  return [...withOwnIndicators(catalogue, settings).indicators.values()].filter(
    (i) => i.ledgers.length === 0 || i.ledgers.some((ledger) => ids.has(ledger)),
  );
}

/** The part of the period that is over, by whole months: half a year must not be compared with a whole one. */
function judgedSpan(period: string, today: string): string | null {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return null;
  const { start, end } = parsed.value;
  if (end < today) return period;
  const last = addDays(`${monthOf(today)}-01`, -1);
  return last >= start ? `${start}~${last}` : null;
}

function findingsOf(
  indicators: readonly Indicator[],
  period: string,
  judged: string | null,
  resultOf: ResultFor,
): CrossFinding[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const of = (id: string, at: string) => {
    const indicator = byId.get(id);
    return indicator && resultOf(indicator, at);
  };
  const broken = crossCheck(crossRules, period, samePeriodLastYear(period), of);
  if (!judged) return broken;
  const counted = indicators.filter(isCounted).map((i) => i.id);
  return [...broken, ...findSwings(counted, judged, samePeriodLastYear(judged), of)];
}

async function readBoards(
  { storage, settings }: OpenWorkspace,
  kept: readonly Ledger[],
  period: string,
  rollups: Facts,
  resultOf: ResultFor,
): Promise<Board[]> {
  const boards: Board[] = [];
  for (const coloured of colourLedgers(kept)) {
    const { ledger, field, history } = coloured;
    const values = settings.scales[threeColours] ?? [];
    const open = await storage.due(ledger.id, '9999-12-31', mostOpen);
    const columns = colourColumns(coloured, values, open, monthsOf(period), rollups);
    const indicator = history ? catalogue.indicators.get(history) : undefined;
    if (columns.every((column) => column.openCount === 0 && column.registered === 0)) continue;
    boards.push({
      ledger,
      field,
      columns: columns.map((column) => ({
        ...column,
        open: column.open.map((record) => toNeed(ledger, record, record.due ?? record.date)),
      })),
      history: indicator ? { indicator, result: resultOf(indicator, period) } : null,
    });
  }
  return boards;
}

/** Open matters read for a board, the soonest due first; more than these are only counted. */
const mostOpen = 100;

async function readBackup(workspace: OpenWorkspace): Promise<BackupState | null> {
  const { storage, workspaces, kind } = workspace;
  if (kind === 'sample') return null;
  const [known, newest] = await Promise.all([workspaces.get(kind), storage.changes(1)]);
  return known ? backupState(known, newest[0]?.seq ?? 0, storage.options.clock()) : null;
}
