import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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

async function openThree() {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [
    ticket({ ticketNo: 'A1', receivedAt: '2023-03-01', kind: 'consult' }),
    ticket({ ticketNo: 'A2', receivedAt: '2023-03-05', kind: 'complaint' }),
    ticket({ ticketNo: 'A3', receivedAt: '2023-03-20', kind: 'complaint' }),
  ]);
  return { opened };
}

test('a view keeps filters and columns under a name, opens by one click, is renamed and deleted', async () => {
  const { opened } = await openThree();
  await showAt(opened, `${list}?kind=complaint&sort=ticketNo`);
  await expect.poll(total).toBe('2');
  await page.getByRole('button', { name: '存为视图' }).click();
  await page.getByLabelText('给现在的筛选、排序和列起个名').fill('投诉');
  await userEvent.keyboard('{Enter}');
  const link = page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '投诉' });
  await expect.element(link).toHaveAttribute('aria-current', 'page');
  const stored = (await opened.storage.settings()).views;
  expect(stored).toMatchObject([
    { ledger: ledgerId, name: '投诉', query: 'kind=complaint&sort=ticketNo' },
  ]);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(total).toBe('3');
  await link.click();
  await expect.poll(total).toBe('2');
  expect(window.location.hash).toContain('sort=ticketNo');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: '给视图“投诉”改名' }).click();
  await page.getByRole('textbox', { name: '视图“投诉”的新名字' }).fill('群众投诉');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: '删除视图“群众投诉”' }).click();
  await expect.poll(async () => (await opened.storage.settings()).views).toEqual([]);
});

test('views of the same filters differ by their columns and names, keep days and order, and come back by undo', async () => {
  const { opened } = await openThree();
  await showAt(opened, `${list}?repliedAt=~&sort=-ticketNo`);
  await expect.poll(total).toBe('3');
  const views = page.getByRole('navigation', { name: '视图' });
  const nameView = async (name: string) => {
    await page.getByRole('button', { name: '存为视图' }).click();
    // What was opened to give a name is typed into at once.
    await expect.element(page.getByLabelText('给现在的筛选、排序和列起个名')).toHaveFocus();
    await userEvent.keyboard(`${name}{Enter}`);
    const link = views.getByRole('link', { name });
    await expect.element(link).toHaveAttribute('aria-current', 'page');
    return link;
  };
  const wide = await nameView('wide');
  await page.getByRole('button', { name: '列', exact: true }).click();
  await page.getByRole('checkbox', { name: '工单编号' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(wide).not.toHaveAttribute('aria-current');
  const narrow = await nameView('narrow');
  await expect.element(wide).not.toHaveAttribute('aria-current');
  window.location.hash = list;
  await expect.element(narrow).not.toHaveAttribute('aria-current');
  const head = page.getByRole('columnheader', { name: '工单编号' });
  await expect.element(head).not.toBeInTheDocument();
  await wide.click();
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  expect(decodeURIComponent(window.location.hash)).toBe(`${list}?repliedAt=~&sort=-ticketNo`);
  await expect.element(page.getByRole('button', { name: /^回复日期.*（未填）/ })).toBeVisible();

  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByRole('button', { name: '给视图“wide”改名' }).click();
  await page.getByRole('textbox', { name: '视图“wide”的新名字' }).fill('narrow');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('这个名字已有视图在用', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: '视图“wide”的新名字' }).fill('broad');
  await userEvent.keyboard('{Enter}');
  await expect.element(views.getByRole('link', { name: 'broad' })).toBeVisible();
  await page.getByRole('button', { name: '删除视图“narrow”' }).click();
  const names = async () => (await opened.storage.settings()).views.map((view) => view.name);
  await expect.poll(names).toEqual(['broad']);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect.poll(names).toEqual(['broad', 'narrow']);
  await expect.element(narrow).toBeVisible();
});
