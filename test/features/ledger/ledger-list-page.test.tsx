import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RecordData } from '#src/domain/field.ts';
import { emptyData } from '#src/domain/record.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import {
  axeFaults,
  ledgerId,
  openWorkspace,
  saveTickets,
  showAt,
  ticket,
} from '#test/features/ledger/open-ledger.tsx';

const list = `#/ledgers/${ledgerId}`;
const total = () =>
  document.querySelector(`[data-ledger="${ledgerId}"]`)?.getAttribute('data-total');

function many(n: number) {
  return Array.from({ length: n }, (_, i) =>
    ticket({
      ticketNo: `RX${String(i).padStart(4, '0')}`,
      receivedAt: `2023-${String(1 + (i % 12)).padStart(2, '0')}-05`,
      dueAt: null,
      repliedAt: null,
      kind: i % 2 ? 'consult' : 'complaint',
      count: 2,
    }),
  );
}

test('a long list shows its total at once, lays out few rows and reads on while scrolling', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, many(450));
  await showAt(opened, list);
  await expect.poll(total).toBe('450');
  await expect.element(page.getByText('共 450 条', { exact: true })).toBeVisible();
  expect(document.querySelectorAll('tbody tr').length).toBeLessThan(60);
  const scroller = document.querySelector('table')?.parentElement as HTMLElement;
  await expect
    .poll(
      () => {
        scroller.scrollTop = scroller.scrollHeight;
        return scroller.scrollHeight;
      },
      { timeout: 8000 },
    )
    .toBeGreaterThan(450 * 32);
  await expect.element(page.getByText('合计 450 条')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '900', exact: true })).toBeVisible();
});

test('a text that is no day is gone from the period once it is cleared', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, many(24));
  await showAt(opened, list);
  await page.getByRole('button', { name: '期间' }).click();
  const from = page.getByLabelText('从', { exact: true });
  await page.getByLabelText('到', { exact: true }).fill('2023-06-30');
  await from.fill('2023.13.5');
  await userEvent.tab();
  await expect.element(from).toHaveValue('2023.13.5');
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await expect.element(from).toHaveValue('');
});

test('filters and search narrow the list, the address remembers them', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [...many(30), ticket({ ticketNo: 'ZX9', matter: '路灯不亮' })]);
  await showAt(opened, `${list}?kind=consult`);
  await expect.poll(total).toBe('16');
  await page.getByRole('button', { name: '期间' }).click();
  await page.getByRole('button', { name: '1 季度' }).click();
  await userEvent.keyboard('{Escape}');
  expect(window.location.hash).toContain('period=');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(total).toBe('31');
  await page.getByRole('searchbox').fill('ＺＸ9');
  await expect.poll(total).toBe('1');
  await page.getByRole('searchbox').fill('ldbl');
  await expect.poll(total).toBe('1');
  await expect.element(page.getByRole('link', { name: 'ZX9' })).toBeVisible();
  await page.getByRole('searchbox').fill('没有这样的事');
  await expect.element(page.getByText('没有符合条件的记录')).toBeVisible();
  expect(total()).toBe('0');
});

test('arrows walk the rows, Space chooses, Enter opens', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [
    ticket({ ticketNo: 'A1', receivedAt: '2023-03-02' }),
    ticket({ ticketNo: 'A2', receivedAt: '2023-03-01' }),
  ]);
  await showAt(opened, list);
  await expect.element(page.getByRole('link', { name: 'A1' })).toBeVisible();
  (document.querySelector('tr[data-index="0"]') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown} ');
  await expect.element(page.getByText('已选 1 条')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'A2' })).toBeVisible();
});

test('chosen records go to the trash together, come back by one undo, and can be restored from it', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, many(3));
  const screen = await showAt(opened, list);
  await page.getByRole('checkbox', { name: '选中全部' }).click();
  await page.getByRole('button', { name: '删除 3 条' }).click();
  await expect.poll(total).toBe('0');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(total).toBe('3');
  await page.getByRole('checkbox', { name: '选中 RX0001' }).click();
  await page.getByRole('button', { name: '删除 1 条' }).click();
  await expect.poll(total).toBe('2');
  await screen.unmount();
  await showAt(opened, `${list}?trash=1`);
  await expect.poll(total).toBe('1');
  await page.getByRole('checkbox', { name: '选中 RX0001' }).click();
  await page.getByRole('button', { name: '恢复 1 条' }).click();
  await expect.poll(total).toBe('0');
  expect((await opened.storage.count(ledgerId)).registered).toBe(3);
});

test('drafts, overdue matters and records that need repair say so in words', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket({ ticketNo: 'R1' })]);
  await saveTickets(opened.storage, [
    ticket({ ticketNo: 'R2', dueAt: '2024-01-02', receivedAt: '2023-12-20' }),
  ]);
  await opened.storage.commit(
    [{ op: 'put', ledger: ledgerId, status: 'draft', data: ticket({ ticketNo: 'R3' }) }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  const record = await opened.storage.get(id);
  if (record)
    await opened.storage.env.db.records.put({ ...record, data: { ticketNo: 'R1', count: {} } });
  await showAt(opened, list);
  await expect.element(page.getByText('需要修复')).toBeVisible();
  await expect.element(page.getByText('超期 3 天')).toBeVisible();
  await expect.element(page.getByText('其中暂存 1 条', { exact: false })).toBeVisible();
  window.location.hash = `${list}?show=repair`;
  await expect.poll(total).toBe('1');
});

test('an open matter without a due day says so where the day would stand, a settled one and a draft do not', async () => {
  const opened = await openWorkspace();
  const ledger = catalogue.ledgers.get('problem');
  if (!ledger) throw new Error('no such ledger');
  const data = (over: RecordData) => ({
    ...emptyData(ledger, '2024-01-05'),
    ...{ foundAt: '2024-01-02', cause: '人手不足', category: 'other' },
    ...over,
  });
  const put = (status: 'draft' | 'registered', over: RecordData) =>
    ({ op: 'put', ledger: ledger.id, status, data: data(over) }) as const;
  const saved = await opened.storage.commit(
    [
      put('registered', { summary: '没有期限', state: 'working' }),
      put('registered', { summary: '有期限', state: 'working', dueAt: '2024-03-01' }),
      put('registered', { summary: '已销号', state: 'solved', closedAt: '2024-01-03' }),
      put('draft', { summary: '暂存的', state: 'working' }),
    ],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  expect(saved.ok).toBe(true);
  await showAt(opened, `#/ledgers/${ledger.id}`);
  const row = page.getByRole('row', { name: /没有期限/ });
  await expect.element(row.getByText('未定期限', { exact: true })).toBeVisible();
  expect(page.getByText('未定期限', { exact: true }).elements()).toHaveLength(1);
});

test('an empty ledger says what to do first, and n opens a new record', async () => {
  await showAt(await openWorkspace(), list);
  await expect.element(page.getByText('还没有记录，从第一条开始')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('textbox', { name: '工单编号' })).toBeVisible();
});

test('axe finds nothing wrong with a list', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, many(40));
  await showAt(opened, list);
  await page.getByRole('checkbox', { name: '选中 RX0011' }).click();
  expect(await axeFaults()).toEqual([]);
});

test('a matter due within a week is called soon due, as on 今日', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [
    ticket({ ticketNo: 'RX005', dueAt: '2024-01-12' }),
    ticket({ ticketNo: 'RX006', dueAt: '2024-01-13' }),
  ]);
  await showAt(opened, `#/ledgers/${ledgerId}`);
  const line = (no: string) =>
    [...document.querySelectorAll('[role=row], tr')].find((row) => row.textContent?.includes(no))
      ?.textContent;
  await expect.poll(() => line('RX005')).toContain('将到期');
  expect(line('RX006')).toContain('办理中');
});
