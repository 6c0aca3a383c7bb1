import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import { createPagedSource, mostPages, pageSize } from '#src/features/ledger/paged-source.ts';
import type { Storage } from '#src/storage/storage.ts';
import {
  ledgerId,
  openWorkspace,
  saveTickets,
  showAt,
  testLedger,
  ticket,
} from '#test/features/ledger/open-ledger.tsx';

const list = `#/ledgers/${ledgerId}`;
const many = 20_000;
const patient = { timeout: 15_000 };

/** Tickets over twenty months, 1,000 each; number and date rise together. */
async function fill(storage: Storage, n = many) {
  const rows = Array.from({ length: n }, (_, i) => {
    const month = Math.floor((i * 20) / n);
    const year = 2022 + Math.floor(month / 12);
    const day = 1 + Math.floor(((i % (n / 20)) * 28) / (n / 20));
    const two = (value: number) => String(value).padStart(2, '0');
    return ticket({
      ticketNo: `RX${String(i).padStart(5, '0')}`,
      receivedAt: `${year}-${two(1 + (month % 12))}-${two(day)}`,
      dueAt: '2024-01-05',
    });
  });
  for (let from = 0; from < n; from += 5000)
    await saveTickets(storage, rows.slice(from, from + 5000));
}

const see = (text: string) =>
  expect.element(page.getByText(text, { exact: true }), patient).toBeVisible();

/** The number that the first row in sight should carry: newest first. */
function expectedAt(index: number): string {
  return `RX${String(many - 1 - index).padStart(5, '0')}`;
}

test('20,000 rows: their total and height at once, any place by one jump, and few rows in memory', async () => {
  const opened = await openWorkspace();
  await fill(opened.storage);
  const get = vi.spyOn(opened.storage, 'page');
  await showAt(opened, list);
  const scroller = () => document.querySelector('table')?.parentElement as HTMLElement;
  await see(expectedAt(0));
  expect(document.querySelector('[data-total]')?.getAttribute('data-total')).toBe(String(many));
  expect(scroller().scrollHeight).toBeGreaterThan(many * 32);
  for (const index of [12_345, 7, 19_950, 4_200]) {
    const asked = get.mock.calls.length;
    scroller().scrollTop = index * 32;
    await see(expectedAt(index + 1));
    const row = page
      .getByText(expectedAt(index + 1), { exact: true })
      .element()
      .closest('tr');
    expect(row?.dataset.index).toBe(String(index + 1));
    expect(get.mock.calls.length - asked).toBeLessThanOrEqual(3);
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(60);
  }
  const offsets = get.mock.calls.map(([request]) => request.skip ?? 0);
  expect(Math.max(...offsets)).toBeLessThan(1000);
}, 60_000);

test('whatever is scrolled through, no more than a dozen pages stay in memory, and each row is in its place', async () => {
  const opened = await openWorkspace();
  await fill(opened.storage, 6000);
  const query = readListQuery(testLedger(), new URLSearchParams());
  const source = createPagedSource(opened.storage, testLedger(), query);
  const stop = source.subscribe(() => {});
  await expect.poll(() => source.state().count, patient).toBe(6000);
  const numbers: string[] = [];
  for (let index = 0; index < 6000; index += pageSize) {
    source.want(index, index + 20, []);
    await expect.poll(() => source.state().idAt(index) !== undefined, patient).toBe(true);
    const id = source.state().idAt(index) ?? '';
    numbers.push(
      (source.state().rows.get(id)?.data as { ticketNo: string } | undefined)?.ticketNo ?? '',
    );
    expect(source.state().rows.size).toBeLessThanOrEqual(mostPages * pageSize);
  }
  expect(numbers).toEqual([...numbers].sort().reverse());
  expect(new Set(numbers).size).toBe(30);
  expect(source.state().idAt(0)).toBeUndefined();
  stop();
  source.forget();
}, 60_000);

test('a row saved elsewhere comes into sight where it belongs, in the middle of a long list', async () => {
  const opened = await openWorkspace();
  await fill(opened.storage, 2000);
  await showAt(opened, list);
  await see('RX01999');
  const scroller = document.querySelector('table')?.parentElement as HTMLElement;
  scroller.scrollTop = 1000 * 32;
  await see('RX00998');
  await saveTickets(opened.storage, [ticket({ ticketNo: 'NEW', receivedAt: '2023-12-31' })]);
  await expect
    .poll(() => document.querySelector('[data-total]')?.getAttribute('data-total'), patient)
    .toBe('2001');
  await see('RX00999');
  const row = page.getByText('RX00999', { exact: true }).element().closest('tr');
  expect(row?.dataset.index).toBe('1001');
}, 60_000);

test('choosing all of a long list chooses all of it, and End goes to its last row', async () => {
  const opened = await openWorkspace();
  await fill(opened.storage, 2000);
  await showAt(opened, list);
  await see('RX01999');
  await page.getByRole('checkbox', { name: '选中全部' }).click();
  await expect.element(page.getByText(/已选 2,?000 条/)).toBeVisible();
  (document.querySelector('tr[data-index="0"]') as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await see('RX00000');
  // The row may be drawn anew while it scrolls into place: asked of whatever has the focus then.
  await expect.poll(() => document.activeElement?.textContent).toContain('RX00000');
}, 60_000);

test('a print reads the first 2,000 rows and says of how many', async () => {
  const opened = await openWorkspace();
  await fill(opened.storage, 2400);
  await showAt(opened, list);
  await see('RX02399');
  const printed = new Promise<{ rows: number; words: string }>((resolve) => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      resolve({
        rows: document.querySelectorAll('tbody tr[data-index]').length,
        words: document.body.textContent ?? '',
      });
      window.dispatchEvent(new Event('afterprint'));
    });
  });
  await page.getByRole('button', { name: '打印' }).click();
  const { rows, words } = await printed;
  expect(rows).toBe(2000);
  expect(words).toContain('本表打印了前 2000 条，共 2400 条');
  vi.restoreAllMocks();
}, 60_000);
