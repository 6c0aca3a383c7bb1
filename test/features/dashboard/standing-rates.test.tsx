import { expect, test } from 'vitest';
import type { RecordData } from '#src/domain/field.ts';
import { emptyData } from '#src/domain/record.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { openDashboard, setting, shown, soon } from './open-dashboard.tsx';

async function add(storage: Storage, ledgerId: string, rows: RecordData[]) {
  const ledger = catalogue.ledgers.get(ledgerId);
  if (!ledger) throw new Error(`no ledger ${ledgerId}`);
  const changes = rows.map((over) => ({
    op: 'put' as const,
    ledger: ledgerId,
    status: 'registered' as const,
    data: { ...emptyData(ledger, '2022-01-05'), ...over },
  }));
  const saved = await storage.commit(changes, { reason: { kind: 'save' }, actor: 'clerk' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

test('a rate of two standings says how it is made and lists only what still stands', async () => {
  const id = 'services.daysCutRate';
  const item = (code: string, legalDays: number, promiseDays: number, over: RecordData = {}) => ({
    code,
    name: `事项${code}`,
    kind: 'permit',
    listedAt: '2021-05-01',
    legalDays,
    promiseDays,
    ...over,
  });
  const { screen } = await openDashboard(`#/indicators/${id}?period=2022`, (storage) =>
    add(storage, 'service-item', [
      item('1', 20, 5),
      item('2', 10, 10),
      // Came in and went out again before the end of the period: on neither side.
      item('3', 8, 2, { removedAt: '2022-03-01', removedReason: 'merged' }),
      item('4', 0, 0, { legalDays: null }),
      item('5', 9, 1, { listedAt: '2023-01-01' }),
    ]),
  );
  await expect.poll(() => shown(id, '2022'), soon).toEqual(['ok:50']);
  const list = () => document.querySelector('[data-drill]');
  await expect.poll(() => list()?.getAttribute('data-records'), soon).toBe('2');
  expect(list()?.getAttribute('data-numerator')).toBe('15');
  expect(list()?.getAttribute('data-denominator')).toBe('30');
  await expect
    .element(
      screen.getByText('截至期末累计：（压缩的工作日 − 取消事项的压缩工作日）', { exact: false }),
    )
    .toBeVisible();
  // Items that were listed in earlier years stand in the breakdown of this one.
  expect(shown(`${id}/kind=permit`, '2022')).toEqual(['ok:50']);
  await screen.getByRole('link', { name: '分子 15' }).click();
  await expect.poll(() => list()?.getAttribute('data-records'), soon).toBe('1');
});

test('the legally literate per village follow the list of villages and warn under three', async () => {
  const id = 'staff.literatePerVillage';
  const village = (name: string, fromYear: number | null = null) => ({
    id: name,
    name,
    fromYear,
    toYear: null,
  });
  const { screen, storage } = await openDashboard(
    `#/indicators/${id}?period=2022`,
    async (storage) => {
      await setting(storage, 'villages', [village('甲村'), village('乙村'), village('丙村', 2023)]);
      await add(storage, 'staff-snapshot', [
        {
          asOf: '2022-12-31',
          label: '2022年第四季度',
          lawGraduates: 0,
          publicLawyers: 0,
          legalAdvisers: 1,
          teams: 1,
          mediators: 3,
          legalLiterate: 5,
        },
      ]);
    },
  );
  await expect.poll(() => shown(id, '2022'), soon).toEqual(['ok:2.5']);
  await expect.element(screen.getByText('最低要求 3 名/村，未达到')).toBeVisible();
  await expect.element(screen.getByText(/÷ 设置中期末年份的村（社区）数$/)).toBeVisible();
  await setting(storage, 'villages', [village('甲村')]);
  await expect.poll(() => shown(id, '2022'), soon).toEqual(['ok:5']);
  await expect.element(screen.getByText('最低要求 3 名/村，已达标')).toBeVisible();
});
