import { expect, test } from 'vitest';
import { crossCheck, findSwings, idsOf, type ResultOf } from '#src/domain/cross-check.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { createFacts } from '#src/domain/facts.ts';
import { recordDay } from '#src/domain/record.ts';
import { noReferences } from '#src/domain/references.ts';
import { type ReportedFigure, reportedFigureSchema } from '#src/domain/reported-figure.ts';
import { RollupDelta } from '#src/domain/rollup.ts';
import { crossRules } from '#src/ledgers/cross-checks.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import { filled, practiceRecords } from '#test/support/ledger-case.ts';

function resultsOf(figures: readonly ReportedFigure[], rollups = createRollups()): ResultOf {
  const facts = createFacts({
    today: '2024-01-05',
    rollups,
    figures,
    open: new Map(),
    snapshots: new Map(),
    lists: noReferences,
  });
  return (id, period) => {
    const indicator = catalogue.indicators.get(id);
    return indicator && evaluate(indicator, period, { ledgers: catalogue.ledgers, facts });
  };
}

function createRollups() {
  const delta = new RollupDelta();
  for (const ledger of ledgers) {
    for (const data of practiceRecords(ledger)) {
      const date = recordDay(ledger, data, '2022-01-01');
      delta.add(
        ledger,
        { status: 'registered', shelf: ledger.id, ledger: ledger.id, date, data },
        1,
      );
    }
  }
  return delta.keys().flatMap((key) => delta.apply(key, undefined) ?? []);
}

function figure(indicator: string, value: number, approx: '' | '余' = ''): ReportedFigure {
  return reportedFigureSchema.parse({
    indicator,
    value,
    approx,
    period: '2022',
    source: '测试',
    asOf: '2022-12-31',
    note: '',
  });
}

test('every rule names indicators that exist and count in the same unit kind', () => {
  for (const rule of crossRules) {
    expect(idsOf(rule).filter((id) => !catalogue.indicators.has(id))).toEqual([]);
  }
});

test('the practice records and the published 2022 figures break no rule', () => {
  expect(crossCheck(crossRules, '2022', '2021', resultsOf([]))).toEqual([]);
  expect(crossCheck(crossRules, '2022', '2021', resultsOf(yonghe2022, []))).toEqual([]);
});

test('a typed part above its whole is found with both sides, an approximate one is not judged', () => {
  const [finding] = crossCheck(
    crossRules,
    '2022',
    '2021',
    resultsOf([figure('hotline.total', 300), figure('matters.total', 208)], []),
  );
  expect(finding?.left).toEqual({ indicators: ['hotline.total'], period: '2022', value: 300 });
  expect(finding?.right).toEqual({ indicators: ['matters.total'], period: '2022', value: 208 });
  expect(
    crossCheck(
      crossRules,
      '2022',
      '2021',
      resultsOf([figure('hotline.total', 300, '余'), figure('matters.total', 208)], []),
    ),
  ).toEqual([]);
});

test('a change of more than half asks for a remark, exactly half does not', () => {
  const last = { ...figure('hotline.total', 100), period: '2021' };
  const swings = (value: number) =>
    findSwings(
      ['hotline.total'],
      '2022',
      '2021',
      resultsOf([last, figure('hotline.total', value)], []),
    );
  expect(swings(151)).toHaveLength(1);
  expect(swings(150)).toEqual([]);
  expect(swings(49)).toHaveLength(1);
});

test('Table three is held together: carried over, in and out, and the six outcomes', () => {
  const typed = (id: string, value: number) => figure(`disclosureRequest.${id}`, value);
  const outcomes = ['opened', 'partlyOpened', 'refused', 'unable', 'notProcessed', 'otherwise'];
  const table = (over: Record<string, number> = {}) => {
    const values = {
      received: 9,
      carriedIn: 2,
      answered: 10,
      pending: 1,
      ...Object.fromEntries(outcomes.map((id, i) => [id, i === 0 ? 5 : 1])),
      ...over,
    };
    const last = { ...typed('pending', over.lastPending ?? 2), period: '2021' };
    const { lastPending: _last, ...rest } = values as Record<string, number>;
    return [last, ...Object.entries(rest).map(([id, value]) => typed(id, value))];
  };
  const found = (over?: Record<string, number>) =>
    crossCheck(crossRules, '2022', '2021', resultsOf(table(over), [])).map((f) => [
      f.kind,
      f.left.value,
      f.right.value,
    ]);
  expect(found()).toEqual([]);
  expect(found({ lastPending: 3 })).toEqual([['carry', 3, 2]]);
  expect(found({ received: 8 })).toEqual([['balance', 10, 11]]);
  expect(found({ refused: 2 })).toEqual([['equal', 11, 10]]);
});

test('what was carried in is what stood open before the year, from the records', () => {
  const ledger = ledgers.find((l) => l.id === 'disclosure-request');
  if (!ledger) throw new Error('no such ledger');
  const request = (receivedAt: string, repliedAt: string | null) =>
    filled(ledger, { receivedAt, repliedAt, count: 1, outcome: repliedAt && 'open' });
  const delta = new RollupDelta();
  for (const data of [
    request('2021-12-20', '2022-01-04'),
    request('2021-12-21', null),
    request('2022-03-01', '2022-03-02'),
  ]) {
    const date = recordDay(ledger, data, '2022-01-01');
    delta.add(ledger, { status: 'registered', shelf: ledger.id, ledger: ledger.id, date, data }, 1);
  }
  const rollups = delta.keys().flatMap((key) => delta.apply(key, undefined) ?? []);
  const of = resultsOf([], rollups);
  expect(of('disclosureRequest.carriedIn', '2022')?.value).toBe(2);
  expect(of('disclosureRequest.carriedIn', '2021')?.value).toBe(0);
  expect(of('disclosureRequest.carriedIn', '2020')?.state).toBe('no-data');
  expect(crossCheck(crossRules, '2022', '2021', of)).toEqual([]);
});
