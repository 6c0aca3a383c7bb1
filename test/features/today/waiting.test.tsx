import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { factNeeds } from '#src/domain/catalogue.ts';
import { evaluate } from '#src/domain/evaluate.ts';
import type { RecordData } from '#src/domain/field.ts';
import { disclosureRequest } from '#src/ledgers/disclosure-request/ledger.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { goTo } from '#src/ui/address.ts';
import { contentOf } from '#test/support/fresh-storage.ts';
import { openToday, soon } from './open-today.tsx';

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

async function saveRequests(storage: Storage, requests: RecordData[]): Promise<string[]> {
  const saved = await storage.commit(
    requests.map((data) => ({
      op: 'put',
      ledger: disclosureRequest.id,
      status: 'registered',
      data: contentOf(disclosureRequest, {
        receivedAt: '2023-11-20',
        dueAt: '2023-12-18',
        matter: '申请公开村道硬化项目合同',
        ...data,
      }),
    })),
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value.ids;
}

async function onTimeRate(storage: Storage) {
  const indicator = catalogue.indicators.get('disclosureRequest.onTimeRate');
  if (!indicator) throw new Error('the rate is gone');
  const facts = await storage.facts(factNeeds([indicator], ['2023']));
  return evaluate(indicator, '2023', { ledgers: catalogue.ledgers, facts });
}

test('a request that waits for a supplement or a third party is not overdue; afterwards its clock runs', async () => {
  let ids: string[] = [];
  const { storage } = await openToday(async (fresh) => {
    ids = await saveRequests(fresh, [
      { requestNo: 'YSQ2023001' },
      { requestNo: 'YSQ2023002', supplementAskedAt: '2023-11-24' },
      { requestNo: 'YSQ2023003', thirdPartyFrom: '2023-11-24', thirdPartyDueAt: '2023-12-15' },
      { requestNo: 'YSQ2023004', repliedAt: '2023-12-01', outcome: 'open' },
    ]);
  });
  await expect.poll(() => textOf('[data-needs=overdue]'), soon).toContain('YSQ2023001');
  expect(textOf('[data-needs=overdue] h2')).toContain('1');
  expect(textOf('[data-needs=overdue]')).not.toMatch(/YSQ202300[23]/);
  expect(await onTimeRate(storage)).toMatchObject({ numerator: 1, denominator: 2 });

  goTo(`#/ledgers/${disclosureRequest.id}/${ids[1]}`);
  const due = page.getByRole('textbox', { name: '应答复日期', exact: false });
  await expect
    .element(page.getByText('等申请人补正，期限未起算。', { exact: false }))
    .toBeVisible();
  await page.getByRole('textbox', { name: '收到补正日期', exact: false }).fill('2023-11-30');
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(due).toHaveValue('2023-12-28');
  const stored = async () => (await storage.get(ids[1] ?? ''))?.data;
  await expect.poll(stored, soon).toMatchObject({ dueAt: '2023-12-28' });

  goTo('#/');
  await expect.poll(() => textOf('[data-needs=overdue]'), soon).toContain('YSQ2023002');
  expect(await onTimeRate(storage)).toMatchObject({ numerator: 1, denominator: 3 });
});
