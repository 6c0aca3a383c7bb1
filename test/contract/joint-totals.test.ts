import { expect, test } from 'vitest';
import { checkTyped } from '#src/domain/cross-check.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import { withFigure } from '#src/domain/facts.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { crossRules } from '#src/ledgers/cross-checks.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { filled } from '#test/support/ledger-case.ts';
import { factsOf } from './oracle/engine.ts';

function figure(indicator: string, value: number, approx: '' | '余' | '近' = ''): ReportedFigure {
  return { indicator, period: '2023', value, approx, source: '通报', asOf: '2023-12-20', note: '' };
}

const ledgerOf = (id: string) => {
  const ledger = catalogue.ledgers.get(id);
  if (!ledger) throw new Error(id);
  return ledger;
};
const dispute = (channel: string) =>
  filled(ledgerOf('mediation'), { acceptedAt: '2023-03-01', channel, count: 1, persons: 2 });
const ticket = filled(ledgerOf('hotline'), { receivedAt: '2023-03-01', count: 1, persons: 1 });
const petition = (source: string) =>
  filled(ledgerOf('petition'), { registeredAt: '2023-03-01', source, count: 1, persons: 4 });

function total(
  records: Record<string, RecordData[]>,
  figures: ReportedFigure[] = [],
  id = 'matters.total',
) {
  const indicator = catalogue.indicators.get(id);
  if (!indicator) throw new Error(id);
  const facts = factsOf({ today: '2024-01-10', records }, figures);
  return evaluate(indicator, '2023', { ledgers: catalogue.ledgers, facts });
}

test('a dispute from the hotline counts where no hotline ledger counts it, and once where one does', () => {
  expect(total({ mediation: [dispute('hotline')] }).value).toBe(1);
  expect(total({ mediation: [dispute('hotline')], hotline: [ticket] }).value).toBe(1);
  expect(total({ mediation: [dispute('hotline'), dispute('petition')] }).value).toBe(2);
});

test('a petition from the hotline counts once too, its people with it', () => {
  const kept = { petition: [petition('hotline'), petition('direct')], hotline: [ticket] };
  expect(total(kept).value).toBe(2);
  expect(total(kept, [], 'matters.persons').value).toBe(5);
  expect(total({ petition: kept.petition }).value).toBe(2);
  expect(total({ petition: kept.petition }, [], 'matters.persons').value).toBe(8);
});

test('a part typed in by hand stands in for its ledger, and what came from it is not counted again', () => {
  const typed = figure('hotline.total', 105);
  const result = total({ mediation: [dispute('own'), dispute('hotline')] }, [typed]);
  expect(result).toMatchObject({ value: 106, source: 'records', approx: '', asOf: '2023-12-20' });
  expect(result.computed.typed).toEqual([typed]);
  const kept = total({ mediation: [dispute('own')], hotline: [ticket] }, [typed]);
  expect(kept).toMatchObject({ value: 2, asOf: '2023-12-31' });
  expect(kept.computed.typed).toBeUndefined();
});

test('an approximate part makes the total approximate', () => {
  const own = { mediation: [dispute('own')] };
  expect(total(own, [figure('hotline.total', 100, '余')]).approx).toBe('余');
  const both = [figure('hotline.total', 100, '余'), figure('petition.total', 20, '近')];
  expect(total(own, both)).toMatchObject({ value: 121, approx: '约' });
});

test('without any record the total typed in goes before the sum of typed parts', () => {
  const parts = [figure('hotline.total', 105), figure('petition.total', 20)];
  expect(total({}, parts)).toMatchObject({ value: 125, source: 'reported' });
  const whole = total({}, [...parts, figure('matters.total', 208)]);
  expect(whole).toMatchObject({ value: 208, source: 'reported', difference: null });
  expect(total({}).state).toBe('no-data');
});

test('a typed part cannot be split by village', () => {
  const indicator = catalogue.indicators.get('matters.total');
  if (!indicator) throw new Error('matters.total');
  const records = { mediation: [{ ...dispute('own'), village: 'v1' }] };
  const of = (figures: ReportedFigure[]) =>
    evaluate(
      indicator,
      '2023',
      { ledgers: catalogue.ledgers, facts: factsOf({ today: '2024-01-10', records }, figures) },
      { dimension: 'village', value: 'v1' },
    );
  expect(of([]).value).toBe(1);
  expect(of([figure('hotline.total', 105)]).state).toBe('not-computable');
});

test('while a part is typed in, the total already holds it', () => {
  const facts = factsOf({ today: '2024-01-10', records: { mediation: [dispute('own')] } });
  const typedIn = withFigure(facts, figure('hotline.total', 105));
  const found = checkTyped(figure('hotline.total', 105), crossRules, '2022', (id, period) => {
    const indicator = catalogue.indicators.get(id);
    return indicator && evaluate(indicator, period, { ledgers: catalogue.ledgers, facts: typedIn });
  });
  expect(found.map(({ rule }) => rule)).toEqual([]);
});
