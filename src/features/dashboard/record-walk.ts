import type { RecordData } from '#src/domain/field.ts';
import {
  formulaSides,
  type Indicator,
  isLess,
  isOpening,
  isOverdueTerm,
  isSnapshot,
  isStanding,
  stock,
  sum,
  type Term,
} from '#src/domain/indicator.ts';
import { jointTerms } from '#src/domain/joint.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { isTermsMatter, type OpenMatter, openMatters } from '#src/domain/overdue.ts';
import { filtersOf, filterValue, passes } from '#src/domain/parts.ts';
import { addDays, monthsOf, type Period, parsePeriod } from '#src/domain/period.ts';
import type { StoredRecord } from '#src/domain/record.ts';
import { contributions, isCounted, measureSlot } from '#src/domain/rollup.ts';
import { isUnder, type Slice } from '#src/domain/slices.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { snapshotFields } from './snapshot-fields.ts';
import type { Answers } from './use-indicators.ts';

/** What a record adds to one side of a formula: by a term of it, or by a field that is read as it stands. */
export interface Hit {
  by: Term | { field: string };
  side: Side;
  amount: number;
  /** The day or month that it counts by, as stored. */
  day: string;
  /** The field that holds it; null for the due day of an open matter. */
  dayField: string | null;
}

/** One record behind a figure, with what it adds to each side of the formula, and by what. */
export interface CountedRecord {
  id: string;
  ledger: string;
  record: StoredRecord;
  numerator: number;
  denominator: number;
  hits: Hit[];
}

export interface Walk {
  records: CountedRecord[];
  /** Every record that counts is in `records`. */
  complete: boolean;
}

export type Side = 'numerator' | 'denominator';

/** What to walk for: `side` narrows to one side of the formula, `slice` to one dimension value. */
export interface WalkRequest {
  indicator: Indicator;
  period: Period;
  side: Side | null;
  slice: Slice | null;
  /** Stop after this many records. */
  limit: number;
}

/**
 * The records that an indicator counts, newest first, ledger by ledger. A ledger is walked backwards from the
 * period's end, and then forwards, only until what was found adds up to the rollups' own total, so the cost follows
 * the figure and not the ledger.
 */
export async function walkRecords(
  storage: Storage,
  answers: Answers,
  request: WalkRequest,
): Promise<Walk> {
  const { formula } = request.indicator;
  if (isSnapshot(formula)) return walkSnapshots(storage, request);
  if (formula.kind === 'joint') {
    const { terms } = jointTerms(formula.parts, request.period, answers.facts);
    const indicator = { ...request.indicator, formula: { kind: 'sum' as const, terms } };
    return walkRecords(storage, answers, { ...request, indicator });
  }
  const records: CountedRecord[] = [];
  for (const ledgerId of request.indicator.ledgers) {
    const ledger = catalogue.ledgers.get(ledgerId);
    if (!ledger) continue;
    const found = await walkLedger(
      storage,
      answers,
      request,
      ledger,
      request.limit - records.length,
    );
    records.push(...found.records);
    if (!found.complete) return { records, complete: false };
  }
  return { records, complete: true };
}

/** The terms a walk counts, each with its side. */
function termsOf(request: WalkRequest, ledger: string): { term: Term; side: Side }[] {
  const [first, second] = formulaSides(request.indicator.formula);
  return [
    ...first.map((term) => ({ term, side: 'numerator' as const })),
    ...second.map((term) => ({ term, side: 'denominator' as const })),
  ].filter(({ term, side }) => term.ledger === ledger && (!request.side || side === request.side));
}

async function walkLedger(
  storage: Storage,
  answers: Answers,
  request: WalkRequest,
  ledger: Ledger,
  room: number,
): Promise<Walk> {
  const parsed = parsePeriod(request.period);
  if (!parsed.ok) throw new Error('the period was read before');
  const { start, end } = parsed.value;
  const terms = termsOf(request, ledger.id);
  const counts = terms.filter(({ term }) => !isOverdueTerm(term));
  let left = counts.reduce((sum, { term }) => sum + totalOf(answers, request, term), 0);
  const found = new Map<string, CountedRecord>();
  const hit = (record: StoredRecord, side: Side, term: Term, amount: number) => {
    const { id } = record;
    const known = found.get(id) ?? {
      id,
      ledger: ledger.id,
      record,
      numerator: 0,
      denominator: 0,
      hits: [],
    };
    known[side] += amount;
    known.hits.push({ by: term, side, amount, ...countedDay(ledger, record, term) });
    found.set(id, known);
  };

  if (terms.some(({ term }) => isOverdueTerm(term))) {
    for (const { record, matter } of await overdueMatters(storage, ledger, start, end)) {
      for (const { term, side } of terms) {
        if (!isOverdueTerm(term)) continue;
        if (isTermsMatter(term, matter, request.slice ?? undefined)) {
          hit(record, side, term, matter.amount);
        }
      }
    }
  }
  const visit = (records: readonly StoredRecord[]) => {
    for (const record of records) {
      if (left <= 1e-6 || found.size > room) return false;
      for (const { term, side } of counts) {
        const amount = amountOf(ledger, record, term, request);
        if (amount === 0) continue;
        left -= amount;
        hit(record, side, term, isLess(term) ? -amount : amount);
      }
    }
    return left > 1e-6 && found.size <= room;
  };
  if (left > 1e-6) await storage.eachPage({ ledger: ledger.id, to: end }, visit, 500);
  if (left > 1e-6 && found.size <= room) {
    await storage.eachPage(
      { ledger: ledger.id, from: addDays(end, 1), ascending: true },
      visit,
      500,
    );
  }
  const list = [...found.values()].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)];
    return first === second ? 0 : first < second ? 1 : -1;
  });
  const complete = list.length <= room;
  // What came in and went out again adds nothing to either side.
  const standing = list.filter((r) => r.numerator !== 0 || r.denominator !== 0);
  return { records: standing.slice(0, room), complete };
}

/** The day that a record counts by first of all. */
function dayOf({ hits }: CountedRecord): string {
  return hits[0]?.day ?? '';
}

function countedDay(ledger: Ledger, record: StoredRecord, term: Term) {
  if (isOverdueTerm(term)) return { day: record.due ?? '', dayField: null };
  const dayField = ledger.measures[term.measure]?.date ?? ledger.date;
  return { day: filterValue((record.data as RecordData)[dayField]), dayField };
}

/** What the facts say of one term alone, in the same scope, whether it is added or taken off. */
function totalOf(answers: Answers, request: WalkRequest, term: Term): number {
  const { indicator, period, slice } = request;
  if (isOverdueTerm(term)) return 0;
  const { less: _less, ...gross } = term;
  const own = indicator.formula;
  const standing = own.kind === 'stock' ? { ...own, plus: [gross], minus: [] } : stock([gross]);
  const formula = isStanding(own) ? standing : sum(gross);
  const probe: Indicator = { ...indicator, id: `${indicator.id}#${JSON.stringify(term)}`, formula };
  return answers.of(probe, period, slice ?? undefined).computed.value ?? 0;
}

/** What a record adds to a term within the period; a stock counts everything up to its end. */
function amountOf(ledger: Ledger, record: StoredRecord, term: Term, request: WalkRequest): number {
  if (isOverdueTerm(term)) return 0;
  const data = record.data as RecordData;
  if (!filtersOf(term).every((filter) => passes(data, filter))) return 0;
  const { slice } = request;
  if (slice && !isUnder(data, slice)) return 0;
  const slot = measureSlot(ledger, term.measure);
  const months = monthsOf(request.period);
  const [first = ''] = months;
  const last = months.at(-1) ?? '';
  const { formula } = request.indicator;
  const counts = (month: string) => {
    if (isOpening(formula)) return month < first;
    return isStanding(formula) ? month <= last : months.includes(month);
  };
  let amount = 0;
  for (const [month, slots] of contributions(ledger, record)) {
    if (counts(month)) amount += slots[slot] ?? 0;
  }
  return amount;
}

async function overdueMatters(
  storage: Storage,
  ledger: Ledger,
  start: string,
  end: string,
): Promise<{ record: StoredRecord; matter: OpenMatter }[]> {
  const today = storage.today();
  const until = end < today ? end : today;
  const records = await storage.due(ledger.id, until, everyMatter);
  return records.flatMap((record) =>
    openMatters(ledger, record.data as RecordData)
      .filter(({ due }) => due >= start && due <= until && due < today)
      .map((matter) => ({ record, matter })),
  );
}

/** The newest registered records of the year so far: what a snapshot figure was read from. */
async function walkSnapshots(storage: Storage, request: WalkRequest): Promise<Walk> {
  const { slice } = request;
  const { formula, ledgers } = request.indicator;
  const parsed = parsePeriod(request.period);
  const ledger = catalogue.ledgers.get(ledgers[0] ?? '');
  if (!parsed.ok || !ledger) return { records: [], complete: true };
  const { start, end } = parsed.value;
  const per = formula.kind === 'latest' ? formula.per : undefined;
  const seen = new Set<unknown>();
  const records: CountedRecord[] = [];
  const from = `${start.slice(0, 4)}-01-01`;
  await storage.eachPage({ ledger: ledger.id, from, to: end }, (page) => {
    for (const record of page.filter(isCounted)) {
      const data = record.data as RecordData;
      const key = per ? data[per] : '';
      if (seen.has(key)) continue;
      seen.add(key);
      if (slice && !isUnder(data, slice)) continue;
      records.push(snapshotOf(ledger, record, snapshotFields(formula)));
    }
    return per !== undefined || records.length === 0;
  });
  return { records: records.slice(0, request.limit), complete: records.length <= request.limit };
}

function snapshotOf(
  ledger: Ledger,
  record: StoredRecord,
  fields: readonly { side: Side; field: string }[],
): CountedRecord {
  const data = record.data as RecordData;
  const dayField = ledger.date;
  const hits = fields.map(({ side, field }): Hit => {
    const value = data[field];
    const amount = typeof value === 'number' ? value : 0;
    return { by: { field }, side, amount, day: filterValue(data[dayField]), dayField };
  });
  const sum = (side: Side) =>
    hits.reduce((all, hit) => all + (hit.side === side ? hit.amount : 0), 0);
  return {
    id: record.id,
    ledger: ledger.id,
    record,
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    hits,
  };
}

/** The largest count that IndexedDB takes. */
const everyMatter = 0xffff_ffff;
