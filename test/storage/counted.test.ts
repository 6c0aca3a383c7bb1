import { expect, onTestFinished, test } from 'vitest';
import { createCatalogue, factNeeds } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import type { Filter, Indicator } from '#src/domain/indicator.ts';
import { ownToIndicator } from '#src/domain/own-indicator-catalogue.ts';
import type { Slice } from '#src/domain/slices.ts';
import type { Storage } from '#src/storage/storage.ts';
import { contentOf, dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const info = { reason: { kind: 'save' as const }, actor: 'clerk' as const };
const { ledgers } = createCatalogue([casesLedger], { defs: [], text: {} });
const land = { dimension: 'kind', values: ['land'] };
const urgent = { dimension: 'urgent', values: ['true'] };

function indicatorOf(measure: string, filters: readonly Filter[]): Indicator {
  const made = ownToIndicator(
    {
      id: `own.${measure}`,
      name: '某数',
      unit: '件',
      direction: 'neutral',
      kind: 'sum',
      top: {
        ledger: 'test-cases',
        measure,
        filters: filters.map((f) => ({ dimension: f.dimension, values: [...f.values] })),
      },
      bottom: null,
    },
    ledgers,
  );
  if (!made) throw new Error('it cannot be counted');
  return made;
}

async function figure(storage: Storage, indicator: Indicator, period: string, slice?: Slice) {
  const facts = await storage.facts(factNeeds([indicator], [period], true));
  return evaluate(indicator, period, { ledgers, facts }, slice).value;
}

test('what the rollups cannot answer is counted from the records, whatever year they stand in, and anew after a change', async () => {
  const { storage } = await freshWorkspace();
  onTestFinished(() => dropStorage(storage));
  const put = (startedAt: string, over: object, id?: string) => ({
    op: 'put' as const,
    ...(id ? { id } : {}),
    ledger: 'test-cases',
    status: 'registered' as const,
    data: contentOf(casesLedger, { title: '甲', count: 1, urgent: true, startedAt, ...over }),
  });
  const saved = await storage.commit(
    [
      put('2021-05-01', { kind: 'land', closedAt: '2023-02-01', count: 5 }),
      put('2023-01-01', { kind: 'land', closedAt: '2023-02-03', count: 2 }),
      put('2023-01-05', { kind: 'land', urgent: false, closedAt: '2023-02-03' }),
      put('2023-01-07', { kind: 'family', closedAt: '2024-02-03' }),
      { ...put('2023-01-09', { kind: 'land' }), status: 'draft' },
    ],
    info,
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  const closed = indicatorOf('closed', [land, urgent]);
  const started = indicatorOf('started', [urgent, land]);
  expect(await figure(storage, closed, '2023')).toBe(7);
  expect(await figure(storage, closed, '2023-02')).toBe(7);
  expect(await figure(storage, started, '2023')).toBe(2);
  expect(await figure(storage, started, '2021')).toBe(5);
  // One filter: whole from the rollups, under another field from the records.
  const one = indicatorOf('closed', [land]);
  expect(await figure(storage, one, '2023')).toBe(8);
  expect(await figure(storage, one, '2023', { dimension: 'urgent', value: 'true' })).toBe(7);
  expect(await figure(storage, one, '2023', { dimension: 'urgent', value: 'false' })).toBe(1);
  const second = saved.value.ids[1];
  await storage.commit([put('2023-01-01', { kind: 'family' }, second)], info);
  expect(await figure(storage, closed, '2023')).toBe(5);
  expect(await figure(storage, started, '2023')).toBe(0);
});
