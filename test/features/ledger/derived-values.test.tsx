import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  axeFaults,
  ledgerId,
  openWorkspace,
  saveTickets,
  showAt,
  testLedger,
  ticket,
} from '#test/features/ledger/open-ledger.tsx';

const due = () => page.getByRole('textbox', { name: '应回复日期', exact: false });
const adopt = () => page.getByRole('button', { name: '采用' });

async function openTicket() {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket({ dueAt: '2024-01-12' })]);
  const rule = {
    id: 'hotline-reply',
    days: 5,
    dayType: 'working',
    extensionDays: 5,
    on: true,
  } as const;
  await opened.storage.setSetting('deadlines', [rule], 'clerk');
  await showAt(opened, `#/ledgers/${ledgerId}/${id}`);
  await expect.element(due()).toHaveValue('2024-01-12');
  return { opened, id };
}

test('after an extension the form offers the new due date, and takes it over only when asked', async () => {
  const { opened, id } = await openTicket();
  await expect.element(adopt()).not.toBeInTheDocument();
  await page.getByRole('group', { name: '经批准延期' }).getByRole('checkbox').click();
  await expect.element(page.getByText('按规则应为 2024-01-19', { exact: false })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await expect.element(due()).toHaveValue('2024-01-12');
  await adopt().click();
  await expect.element(due()).toHaveValue('2024-01-19');
  await expect.element(adopt()).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect
    .poll(async () => (await opened.storage.get(id))?.data)
    .toMatchObject({ dueAt: '2024-01-19' });
});

test('another starting day offers the due date that follows from it', async () => {
  await openTicket();
  await page.getByRole('textbox', { name: '收到日期', exact: false }).fill('2024-1-8');
  await userEvent.tab();
  await expect.element(page.getByText('按规则应为 2024-01-15', { exact: false })).toBeVisible();
});

test('every derived field of the ledger has a place to offer its value', () => {
  const derived = testLedger().fieldKeys.filter((key) => testLedger().fields[key]?.derive);
  expect(derived).toEqual(['dueAt']);
});
