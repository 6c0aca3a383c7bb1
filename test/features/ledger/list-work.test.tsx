import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readSheet } from '#src/exchange/sheet-read.ts';
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
const patient = { timeout: 8000 };

afterEach(() => {
  vi.restoreAllMocks();
});

async function openThree() {
  const opened = await openWorkspace();
  const ids = await saveTickets(opened.storage, [
    ticket({ ticketNo: 'A1', receivedAt: '2023-03-01', kind: 'consult' }),
    ticket({ ticketNo: 'A2', receivedAt: '2023-03-05', kind: 'complaint' }),
    ticket({ ticketNo: 'A3', receivedAt: '2023-03-20', kind: 'complaint' }),
  ]);
  return { opened, ids };
}

function kindsOf(opened: Awaited<ReturnType<typeof openWorkspace>>, ids: readonly string[]) {
  return Promise.all(
    ids.map(
      async (id) => ((await opened.storage.get(id))?.data as { kind?: string } | undefined)?.kind,
    ),
  );
}

async function openBulk() {
  await page.getByRole('checkbox', { name: '选中全部' }).click();
  await page.getByRole('button', { name: '批量修改' }).click();
  return page.getByRole('dialog', { name: '批量修改所选的 3 条' });
}

test('one field of all chosen records is changed after a preview, in one change set that one click undoes', async () => {
  const { opened, ids } = await openThree();
  await showAt(opened, list);
  const dialog = await openBulk();
  await dialog.getByLabelText('改哪一项').selectOptions('诉求类型');
  await dialog.getByLabelText('改成').selectOptions('咨询');
  await expect.element(dialog.getByText('将修改 2 条。1 条本来就是这样。')).toBeVisible();
  await dialog.getByRole('button', { name: '修改 2 条' }).click();
  await expect.element(page.getByText('已修改 2 条的“诉求类型”')).toBeVisible();
  expect(await kindsOf(opened, ids)).toEqual(['consult', 'consult', 'consult']);
  const [last] = await opened.storage.changes(1);
  expect(last).toMatchObject({ reason: { kind: 'bulk' }, count: 2 });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect
    .poll(() => kindsOf(opened, ids), patient)
    .toEqual(['consult', 'complaint', 'complaint']);
});

test('records that a bulk change would break are left out and say why', async () => {
  const { opened, ids } = await openThree();
  await showAt(opened, list);
  const dialog = await openBulk();
  await dialog.getByLabelText('改哪一项').selectOptions('回复日期');
  await dialog.getByLabelText('改成').fill('2023-3-10');
  await userEvent.tab();
  await expect.element(dialog.getByText('将修改 2 条。1 条不改，原因见下。')).toBeVisible();
  await expect.element(dialog.getByText('回复日期早于收到日期', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: '修改 2 条' }).click();
  await expect
    .poll(async () => (await opened.storage.get(ids[0] ?? ''))?.data)
    .toMatchObject({ repliedAt: '2023-03-10' });
  expect((await opened.storage.get(ids[2] ?? ''))?.data).toMatchObject({ repliedAt: null });
});

test('a required field cannot be emptied in bulk, and a text that cannot be read changes nothing', async () => {
  const { opened } = await openThree();
  await showAt(opened, list);
  const dialog = await openBulk();
  await dialog.getByLabelText('改哪一项').selectOptions('收到日期');
  await dialog.getByLabelText('改成').fill('2月30日');
  await userEvent.tab();
  await expect.element(dialog.getByText('没有 30 日', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: '清空这一项' }).click();
  await expect.element(dialog.getByText('将修改 0 条。3 条不改，原因见下。')).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: '修改', exact: true })).toBeDisabled();
  expect(await axeFaults()).toEqual([]);
});

test('a mobile number set in bulk is warned about, with the number of records, and not refused', async () => {
  const { opened } = await openThree();
  await showAt(opened, list);
  const dialog = await openBulk();
  await dialog.getByLabelText('改哪一项').selectOptions('诉求内容');
  await dialog.getByLabelText('改成').fill('回电 13800000000');
  await userEvent.tab();
  await expect.element(dialog.getByText(/像是身份证号或手机号，会写进 3 条记录/)).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await expect.element(dialog.getByRole('button', { name: '修改 3 条' })).toBeEnabled();
  await dialog.getByLabelText('改成').fill('回电');
  await userEvent.tab();
  await expect.element(dialog.getByText(/像是身份证号或手机号/)).not.toBeInTheDocument();
});

test('Ctrl+Z undoes the last change of this window, pressed again the one before, and never what is typed', async () => {
  const { opened, ids } = await openThree();
  await showAt(opened, list);
  const undo = () => userEvent.keyboard('{Control>}z{/Control}');
  await page.getByRole('checkbox', { name: '选中 A1' }).click();
  await page.getByRole('button', { name: '删除 1 条' }).click();
  await expect.poll(total).toBe('2');
  await page.getByRole('checkbox', { name: '选中 A2' }).click();
  await page.getByRole('button', { name: '删除 1 条' }).click();
  await expect.poll(total).toBe('1');
  await page.getByRole('searchbox').fill('A');
  await undo();
  await page.getByRole('searchbox').fill('');
  expect((await opened.storage.get(ids[1] ?? ''))?.shelf).toBe(`~${ledgerId}`);
  (document.querySelector('tr[data-index="0"]') as HTMLElement).focus();
  await undo();
  await expect.element(page.getByText('已撤销：删除 1 条')).toBeVisible();
  await expect.poll(total).toBe('2');
  await undo();
  await expect.poll(total, patient).toBe('3');
  await undo();
  await expect.element(page.getByText('没有可撤销的操作', { exact: false })).toBeVisible();
});

test('Ctrl+Z walks back through several saves of one record, and refuses in words when it was changed since', async () => {
  const { opened, ids } = await openThree();
  const [id = ''] = ids;
  await showAt(opened, `${list}/${id}`);
  const matter = page.getByRole('textbox', { name: '诉求内容' });
  const matterNow = async () =>
    ((await opened.storage.get(id))?.data as { matter?: string } | undefined)?.matter;
  // The database knows a moment before the page, and nobody presses Ctrl+Z in between.
  const pageSaysSaved = () =>
    expect.element(page.getByText('有未保存的修改', { exact: false })).not.toBeInTheDocument();
  for (const text of ['第二稿', '第三稿']) {
    await matter.fill(text);
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.poll(matterNow).toBe(text);
    await pageSaysSaved();
  }
  const undo = async () => {
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}z{/Control}');
  };
  await undo();
  await expect.poll(matterNow).toBe('第二稿');
  await expect.element(page.getByText('已撤销：保存「A1」')).toBeVisible();
  await expect.element(matter).toHaveValue('第二稿');
  await undo();
  await expect.poll(matterNow).toBe('咨询医保缴费');
  await expect.element(matter).toHaveValue('咨询医保缴费');
  await matter.fill('第四稿');
  await undo();
  await expect.element(page.getByText('这一页有没保存的修改', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.poll(matterNow).toBe('第四稿');
  await pageSaysSaved();
  const data = (await opened.storage.get(id))?.data;
  await opened.storage.commit(
    [{ op: 'put', ledger: ledgerId, id, status: 'registered', data: { ...(data as object) } }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  await undo();
  await expect
    .element(page.getByText('没能撤销“保存「A1」”', { exact: false }).first())
    .toBeVisible();
  expect(await matterNow()).toBe('第四稿');
});

function catchFile(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    let blob: Blob;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      resolve({ name: this.download, blob });
    });
  });
}

async function exportNow(button: string | RegExp): Promise<string[][]> {
  const file = catchFile();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('menuitem', { name: '存为 Excel 表格…' }).click();
  await page.getByRole('button', { name: '存为 Excel 表格', exact: true }).click();
  const { blob } = await file;
  vi.restoreAllMocks();
  const read = await readSheet(blob, 'list.xlsx');
  if (!read.ok) throw new Error(read.error.zh);
  return read.value.sheets[0]?.rows ?? [];
}

test('an export holds exactly the list, filtered and in its order, or exactly what is chosen', async () => {
  const { opened } = await openThree();
  await showAt(opened, `${list}?kind=complaint&sort=ticketNo`);
  await expect.poll(total).toBe('2');
  const filtered = await exportNow('导出');
  expect(filtered.slice(1).map((row) => row[0])).toEqual(['A2', 'A3']);
  window.location.hash = list;
  await expect.poll(total).toBe('3');
  const whole = await exportNow('导出');
  expect(whole.slice(1).map((row) => row[0])).toEqual(['A3', 'A2', 'A1']);
  await page.getByRole('checkbox', { name: '选中 A1' }).click();
  const chosen = await exportNow('导出 1 条');
  expect(chosen.slice(1).map((row) => row[0])).toEqual(['A1']);
});

test('filters that find no room on the line stand in one panel', async () => {
  await page.viewport(1000, 768);
  onTestFinished(() => page.viewport(1366, 768));
  const { opened } = await openThree();
  await showAt(opened, list);
  await expect.poll(total).toBe('3');
  const filters = page.getByRole('group', { name: '筛选' });
  const { top, bottom } = filters.element().getBoundingClientRect();
  expect(bottom - top).toBeLessThan(40);
  await page.getByRole('button', { name: /更多筛选/ }).click();
  const panel = page.getByRole('dialog', { name: '更多筛选' });
  await panel
    .getByRole('group', { name: '重复诉求' })
    .getByRole('checkbox', { name: '否' })
    .click();
  expect(window.location.hash).toContain('repeat=false');
  await expect.poll(total).toBe('3');
  expect(await axeFaults()).toEqual([]);
});

test('days of another date field are typed or chosen, stand in the address, the chip, the view and the file', async () => {
  const opened = await openWorkspace();
  const saved = [
    ticket({ ticketNo: 'B1', receivedAt: '2023-03-01', repliedAt: '2023-03-03', count: 2 }),
    ticket({ ticketNo: 'B2', receivedAt: '2023-03-05', repliedAt: '2024-01-02', count: 3 }),
    ticket({ ticketNo: 'B3', receivedAt: '2023-03-20', repliedAt: null, count: 4 }),
  ];
  await saveTickets(opened.storage, saved);
  await showAt(opened, `${list}?repliedAt=2023`);
  await expect.poll(total).toBe('1');
  await page.getByRole('button', { name: /^回复日期.*2023年/ }).click();
  const panel = page.getByRole('dialog', { name: '回复日期' });
  await expect.element(panel.getByRole('textbox', { name: '从' })).toHaveValue('2023-01-01');
  await panel.getByRole('textbox', { name: '从' }).fill('2023。3。2');
  await panel.getByRole('textbox', { name: '到' }).fill('2024年1月2日');
  await userEvent.keyboard('{Enter}');
  await expect.element(panel.getByRole('textbox', { name: '到' })).toHaveValue('2024-01-02');
  await expect.poll(total).toBe('2');
  await expect.element(page.getByText('2023-03-02 – 2024-01-02')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '5', exact: true })).toBeVisible();
  await panel.getByRole('textbox', { name: '到' }).fill('2023-1-1');
  await expect.element(panel.getByText('“到”早于“从”', { exact: false })).toBeVisible();
  await expect.poll(total).toBe('0');
  await panel.getByRole('textbox', { name: '到' }).fill('13月1日');
  await expect.poll(total).toBe('2');
  await userEvent.tab();
  await expect.element(panel.getByText('没有 13 月', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: '本月' }).click();
  await expect
    .poll(() => decodeURIComponent(window.location.hash))
    .toBe(`${list}?repliedAt=2024-01`);
  await panel.getByRole('checkbox', { name: '（未填）' }).click();
  await expect.poll(total).toBe('2');
  expect(await axeFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect((await exportNow('导出')).slice(1).map((row) => row[0])).toEqual(['B3', 'B2']);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(total).toBe('3');
  expect(window.location.hash).toBe(list);
});
