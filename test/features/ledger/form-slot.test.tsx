import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWorkspace, showAt } from '#test/features/ledger/open-ledger.tsx';

const newForm = '#/ledgers/hotline/new';
const box = (name: string) => page.getByRole('textbox', { name, exact: false }).first();

type Opened = Awaited<ReturnType<typeof openWorkspace>>;

function keep(opened: Opened, key: string, ticketNo: string) {
  return opened.storage.scratch.keep({ key, ledger: 'hotline', values: { ticketNo } });
}

test('a text kept by an earlier version of the program is still found', async () => {
  const opened = await openWorkspace();
  await keep(opened, 'hotline/new', 'RX-OLD');
  await showAt(opened, newForm);
  await expect.element(box('工单编号')).toHaveValue('RX-OLD');
  await box('工单编号').fill('RX-OLD2');
  await expect
    .poll(async () =>
      (await opened.storage.scratch.list()).map((row) => [row.key, row.values.ticketNo]),
    )
    .toEqual([['hotline/new', 'RX-OLD2']]);
});

test('an open window keeps its text to itself; the newest of the others is found', async () => {
  const opened = await openWorkspace();
  await keep(opened, 'hotline/new#1', 'RX-1');
  await keep(opened, 'hotline/new#2', 'RX-2');
  const name = `fazhi.form:${opened.storage.name}:hotline/new#2`;
  await navigator.locks.request(name, async () => {
    const screen = await showAt(opened, newForm);
    await expect.element(box('工单编号')).toHaveValue('RX-1');
    await screen.unmount();
    const asked = await showAt(opened, `${newForm}?kept=new%232`);
    await expect.element(page.getByText('这份内容正在另一个窗口里填')).toBeVisible();
    await asked.unmount();
  });
  await showAt(opened, `${newForm}?kept=new%232`);
  await expect.element(box('工单编号')).toHaveValue('RX-2');
});

test('the form after a saved one is empty, whatever else is left over', async () => {
  const opened = await openWorkspace();
  await keep(opened, 'hotline/new#1', 'RX-1');
  await showAt(opened, newForm);
  await expect.element(box('工单编号')).toHaveValue('RX-1');
  await keep(opened, 'hotline/new#9', 'RX-9');
  await page.getByLabelText('诉求类型').selectOptions('consult');
  await box('诉求内容').fill('咨询医保缴费办法');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(box('工单编号')).toHaveValue('');
  await expect
    .poll(async () => (await opened.storage.scratch.list()).map((row) => row.key))
    .toEqual(['hotline/new#9']);
});
