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

const newForm = `#/ledgers/${ledgerId}/new`;
const box = (name: string) => page.getByRole('textbox', { name, exact: false });

async function fillTicket(no: string) {
  await box('工单编号').fill(no);
  await page.getByLabelText('诉求类型').selectOptions('consult');
  await box('诉求内容').fill('咨询医保缴费办法');
}

test('a filled form is saved, says when, and fills the due date in', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await fillTicket('RX100');
  await page
    .getByRole('button', { name: /^保存Ctrl|^保存$/ })
    .first()
    .click();
  await expect.element(page.getByText('已保存 15:3', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'RX100' })).toBeVisible();
  await expect.element(box('应回复日期')).toHaveValue('2024-01-12');
  expect((await opened.storage.count(ledgerId)).registered).toBe(1);
});

test('an incomplete form is not saved: the errors stand at their fields and the first gets the focus', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await box('收到日期').fill('2月30日');
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(page.getByText('请填写“工单编号”。')).toBeVisible();
  await expect.element(box('工单编号')).toHaveFocus();
  await expect.element(page.getByText('没有 30 日', { exact: false })).toBeVisible();
  await expect.element(box('收到日期')).toHaveValue('2月30日');
  expect((await opened.storage.count(ledgerId)).registered).toBe(0);
});

test('rules across fields complain when a field is left', async () => {
  await showAt(await openWorkspace(), newForm);
  await box('收到日期').fill('2024-1-5');
  await box('回复日期').last().fill('2024-1-3');
  await userEvent.tab();
  await expect.element(page.getByText('回复日期早于收到日期', { exact: false })).toBeVisible();
});

test('a mistyped year that lies ahead is warned about, a due day is not, and both may stay', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await fillTicket('RX100');
  await box('收到日期').fill('2032-1-5');
  await userEvent.tab();
  await expect.element(page.getByText('“收到日期”晚于今天，请核对年份。')).toBeVisible();
  await expect
    .element(page.getByText('“应回复日期”晚于今天', { exact: false }))
    .not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(page.getByRole('heading', { name: 'RX100' })).toBeVisible();
  await expect.element(page.getByText('“收到日期”晚于今天，请核对年份。')).toBeVisible();
  await box('收到日期').fill('2024-1-5');
  await userEvent.tab();
  await expect
    .element(page.getByText('“收到日期”晚于今天', { exact: false }))
    .not.toBeInTheDocument();
});

test('full-width digits are read and a mobile number is warned about', async () => {
  await showAt(await openWorkspace(), newForm);
  await box('件批次').fill('１２');
  await box('诉求内容').fill('回电 13800138000');
  await userEvent.tab();
  await expect.element(box('件批次')).toHaveValue('12');
  await expect.element(page.getByText('身份证号或手机号', { exact: false })).toBeVisible();
});

test('Enter walks to the next field and never submits, and not at all while composing', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await box('工单编号').click();
  const input = document.activeElement as HTMLInputElement;
  input.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
  );
  await expect.element(box('工单编号')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(box('收到日期')).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(page.getByLabelText('诉求类型')).toHaveFocus();
  expect((await opened.storage.count(ledgerId)).registered).toBe(0);
});

test('what was typed is there again after the page was left, and can be discarded', async () => {
  const opened = await openWorkspace();
  const screen = await showAt(opened, newForm);
  await box('工单编号').fill('RX777');
  await screen.unmount();
  await showAt(opened, newForm);
  await expect.element(page.getByText('已恢复未保存的内容', { exact: false })).toBeVisible();
  await expect.element(box('工单编号')).toHaveValue('RX777');
  await page.getByRole('button', { name: '不要了' }).click();
  await expect.element(box('工单编号')).toHaveValue('');
  expect(await opened.storage.scratch.list()).toEqual([]);
});

test('Ctrl+Enter saves and opens the next form with what is carried over', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await box('收到日期').fill('2023-12-1');
  await page.getByLabelText('来源渠道').selectOptions('mailbox');
  await fillTicket('RX200');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(box('工单编号')).toHaveValue('');
  await expect.element(box('收到日期')).toHaveValue('2023-12-01');
  await expect.element(page.getByLabelText('来源渠道')).toHaveValue('mailbox');
  expect((await opened.storage.count(ledgerId)).registered).toBe(1);
});

test('a draft needs nothing but readable content', async () => {
  const opened = await openWorkspace();
  await showAt(opened, newForm);
  await box('工单编号').fill('RX300');
  await page.getByRole('button', { name: '暂存' }).click();
  await expect.element(page.getByRole('heading', { name: 'RX300' })).toBeVisible();
  expect(await opened.storage.count(ledgerId)).toEqual({ registered: 0, drafts: 1 });
});

test('a likely duplicate is shown before it is saved', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [ticket({ ticketNo: 'RX001' })]);
  await showAt(opened, newForm);
  await fillTicket('ＲＸ001');
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(page.getByRole('dialog', { name: '可能已经登记过' })).toBeVisible();
  expect((await opened.storage.count(ledgerId)).registered).toBe(1);
  await page.getByRole('button', { name: '不是同一件，照样保存' }).click();
  await expect.element(page.getByRole('heading', { name: 'ＲＸ001' })).toBeVisible();
  expect((await opened.storage.count(ledgerId)).registered).toBe(2);
});

test('a ticket entered twice under two numbers is noticed by its day, village, kind and matter', async () => {
  const opened = await openWorkspace();
  await saveTickets(opened.storage, [
    ticket({ ticketNo: 'RX001' }),
    ticket({ ticketNo: 'RX002', village: 'v2' }),
  ]);
  await showAt(opened, newForm);
  await fillTicket('RX009');
  await box('诉求内容').fill('咨询 医保缴费');
  await page.getByLabelText('所属村（社区）').selectOptions('v1');
  await userEvent.keyboard('{Control>}s{/Control}');
  const dialog = page.getByRole('dialog', { name: '可能已经登记过' });
  await expect
    .element(dialog.getByText(/和“已有的 1”相同：/))
    .toHaveTextContent('收到日期、所属村（社区）、诉求类型、诉求内容');
  await expect.element(dialog.getByText('RX001')).toBeVisible();
  await expect.element(dialog.getByText('RX002')).not.toBeInTheDocument();
  await dialog.getByRole('button', { name: '不是同一件，照样保存' }).click();
  await expect.element(page.getByRole('heading', { name: 'RX009' })).toBeVisible();
});

test('when another window saved in between both versions are shown and nothing is lost', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket()]);
  await showAt(opened, `#/ledgers/${ledgerId}/${id}`);
  await box('诉求内容').fill('这里填的');
  await opened.storage.commit(
    [
      {
        op: 'put',
        ledger: ledgerId,
        id,
        status: 'registered',
        data: ticket({ matter: '那边改的' }),
      },
    ],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  await expect.element(page.getByText('另一个窗口刚保存过', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Control>}s{/Control}');
  const dialog = page.getByRole('dialog', { name: '另一个窗口也改了这条记录' });
  await expect.element(dialog.getByText('那边改的')).toBeVisible();
  await expect.element(dialog.getByText('这里填的', { exact: true }).last()).toBeVisible();
  await dialog.getByRole('button', { name: '用这里填的保存' }).click();
  await expect.element(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  expect((await opened.storage.get(id))?.data).toMatchObject({ matter: '这里填的' });
});

test('the history says what changed and brings an older state back', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket()]);
  await showAt(opened, `#/ledgers/${ledgerId}/${id}`);
  await box('诉求内容').fill('改过的内容');
  await userEvent.keyboard('{Control>}s{/Control}');
  const history = page.getByRole('complementary', { name: '修改经过' });
  await expect.element(history.getByText('改过的内容')).toBeVisible();
  await history.getByRole('button', { name: '恢复到这时的样子' }).click();
  await expect.element(box('诉求内容')).toHaveValue('咨询医保缴费');
});

test('a record that cannot be read is shown with its content and can be mended', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket()]);
  const record = await opened.storage.get(id);
  if (!record) throw new Error('not saved');
  await opened.storage.env.db.records.put({ ...record, data: ticket({ count: '三件' }) });
  await showAt(opened, `#/ledgers/${ledgerId}/${id}`);
  await expect.element(page.getByText('有内容读不懂', { exact: false })).toBeVisible();
  await expect.element(box('件批次')).toHaveValue('三件');
  await box('件批次').fill('3');
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  expect((await opened.storage.get(id))?.data).toMatchObject({ count: 3 });
});

test('axe finds nothing wrong with a form, new or opened', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket({ parties: '张三' })]);
  const screen = await showAt(opened, newForm);
  await expect.element(box('工单编号')).toBeVisible();
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(await axeFaults()).toEqual([]);
  await screen.unmount();
  await showAt(opened, `#/ledgers/${ledgerId}/${id}`);
  await expect.element(page.getByRole('heading', { name: '修改经过' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  expect(testLedger().id).toBe(ledgerId);
});
