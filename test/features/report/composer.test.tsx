import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Report } from '#src/domain/report.ts';
import { figureNeeds } from '#src/domain/report-print.ts';
import { inlineText } from '#src/domain/report-text.ts';
import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { ReportPage } from '#src/features/report/report-page.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { compose, draft2022, pickWord, rest, stage } from '#test/features/report/report-stage.tsx';

beforeEach(() => {
  document.title = '报告';
  window.location.hash = '#/reports/x';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

async function open(from: 'figures' | 'outline' = 'figures') {
  const { storage, show } = await stage();
  const id = await draft2022(storage, from);
  const screen = await show(<ReportPage reportId={id} />);
  const page = screen.getByRole('textbox', { name: '报告正文' });
  await expect.element(page).toBeVisible();
  return { storage, id, screen, page };
}
const stored = async (storage: Storage, id: string) => (await storage.get(id))?.data as Report;
const words = (report: Report) => report.blocks.map((b) => inlineText(b.content)).join('\n');
const chip = (root: Element, indicator: string) =>
  root.querySelector<HTMLElement>(`[data-figure][data-indicator="${indicator}"]`);

test('the composer shows every figure of the year once, live and with the data contract', async () => {
  const { page, storage } = await open();
  const chips = [...page.element().querySelectorAll<HTMLElement>('[data-figure]')];
  expect(chips).toHaveLength(35);
  expect(chips.every((c) => c.dataset.state === 'ok' && c.dataset.period === '2022')).toBe(true);
  const materials = chip(page.element(), 'publicity.materials');
  expect(materials?.textContent).toBe('1万余份');
  expect(materials?.dataset.value).toBe('10000');

  const figure = {
    indicator: 'disclosure.published',
    period: '2022',
    value: 241,
    approx: '',
    source: '',
    asOf: '2022-12-31',
    note: '',
  };
  const id = reportedFigureId(figure.indicator, '2022');
  await storage.commit([{ op: 'put', ledger: '@figure', id, status: 'registered', data: figure }], {
    reason: { kind: 'figure' },
    actor: 'clerk',
  });
  await expect.poll(() => chip(page.element(), 'disclosure.published')?.textContent).toBe('241条');
  expect(chip(page.element(), 'disclosure.published')?.dataset.value).toBe('241');
});

test('a figure is found by pinyin and inserted at the cursor with the keyboard alone', async () => {
  const { page, storage, id, screen } = await open('outline');
  await page.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await pickWord('公开');
  await userEvent.keyboard('{Control>}{Alt>}n{/Alt}{/Control}');
  const search = screen.getByRole('combobox', { name: '找指标：汉字或拼音首字母' });
  await expect.element(search).toHaveFocus();
  await pickWord('yfgkxx');
  await expect
    .element(screen.getByRole('listbox').getByRole('option').first(), { timeout: 8000 })
    .toHaveTextContent('依法公开信息');
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('。');
  await expect.poll(() => chip(page.element(), 'disclosure.published')?.textContent).toBe('237条');
  await expect
    .poll(async () => (await stored(storage, id)).blocks[0]?.content, { timeout: 5000 })
    .toEqual([
      { type: 'text', text: '公开' },
      { type: 'figure', indicator: 'disclosure.published', period: '2022', style: 'auto' },
      { type: 'text', text: '。' },
    ]);
});

test('headings carry their numbers, starting again in each part', async () => {
  const { page } = await open();
  const numbers = [...page.element().querySelectorAll<HTMLElement>('[data-level]')].map(
    (heading) => `${heading.dataset.level}${heading.dataset.number}`,
  );
  const third = numbers.indexOf('1三、');
  expect(numbers.slice(0, 2)).toEqual(['1一、', '2（一）']);
  expect(numbers.slice(third, third + 2)).toEqual(['1三、', '2（一）']);
});

test('nothing is saved while an input method composes, and the word arrives whole', async () => {
  const { page, storage, id, screen } = await open('outline');
  const before = (await storage.get(id))?.updatedAt;
  await page.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await compose("fa'zhi");
  await rest(1500);
  expect((await storage.get(id))?.updatedAt).toBe(before);
  expect(await storage.scratch.list()).toEqual([]);
  await pickWord('法治');
  await expect
    .poll(async () => words(await stored(storage, id)), { timeout: 5000 })
    .toMatch(/^法治\n/);
  expect(words(await stored(storage, id))).not.toContain("fa'zhi");
  await expect.element(screen.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
});

test('a change is saved by itself once after a rest, and can be undone and done again', async () => {
  const { page, storage, id } = await open('outline');
  const changes = (await storage.changes(1))[0]?.seq ?? 0;
  await page.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await pickWord('甲乙丙');
  await expect
    .poll(async () => words(await stored(storage, id)), { timeout: 5000 })
    .toMatch(/^甲乙丙/);
  const [last] = await storage.changes(1);
  expect(last).toMatchObject({ seq: changes + 1, reason: { kind: 'report' } });
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(async () => words(await stored(storage, id)), { timeout: 5000 }).toMatch(/^\n/);
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect
    .poll(async () => words(await stored(storage, id)), { timeout: 5000 })
    .toMatch(/^甲乙丙/);
});

test('another window that saved first is shown, and either text can be kept', async () => {
  const { page, storage, id, screen } = await open('outline');
  await page.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}这里');
  const theirs = { ...(await stored(storage, id)), title: '那边的标题' };
  await storage.commit([{ op: 'put', ledger: '@report', id, status: 'draft', data: theirs }], {
    reason: { kind: 'report' },
    actor: 'clerk',
  });
  await expect.element(screen.getByText('另一个窗口改过这份报告').first()).toBeVisible();
  await rest(1000);
  expect((await stored(storage, id)).title).toBe('那边的标题');
  await screen.getByRole('button', { name: '用这里的' }).click();
  await expect.poll(async () => words(await stored(storage, id))).toMatch(/^这里/);
});

test('text that was kept from a crash comes back', async () => {
  const { storage, show } = await stage();
  const id = await draft2022(storage, 'outline');
  const record = await storage.get(id);
  const report = { ...(record?.data as Report), title: '没来得及保存的标题' };
  await storage.scratch.keep({
    key: `report/${id}`,
    ledger: '@report',
    values: { report, base: record?.updatedAt },
  });
  const screen = await show(<ReportPage reportId={id} />);
  await expect.element(screen.getByText('已恢复上次没来得及保存的内容。')).toBeVisible();
  await expect
    .poll(async () => (await stored(storage, id)).title, { timeout: 5000 })
    .toBe('没来得及保存的标题');
  await expect.poll(() => storage.scratch.list()).toEqual([]);
});

test('a figure opens its indicator by click and by keyboard, and its way of writing can be changed', async () => {
  const { page, storage, id, screen } = await open();
  chip(page.element(), 'disclosure.published')?.click();
  expect(window.location.hash).toBe('#/indicators/disclosure.published?period=2022');
  await screen.getByText('文中').click({ force: true });
  await screen.getByLabelText('数字写法：依法公开信息').selectOptions('approximate');
  await expect
    .poll(() => chip(page.element(), 'disclosure.published')?.textContent)
    .toBe('230余条');
  await expect
    .poll(async () => JSON.stringify(await stored(storage, id)), { timeout: 5000 })
    .toContain('"approximate"');
  window.location.hash = '#/reports/x';
  await screen.getByRole('button', { name: '法律考试' }).click();
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Enter}');
  await expect.poll(() => window.location.hash).toBe('#/indicators/exam.sessions?period=2022');
});

test('findings lead to their place and are mended with one press', async () => {
  const { page, storage, id, screen } = await open();
  await page.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await pickWord('村（社区）,依法公开信息236条,');
  await screen.getByRole('tab', { name: /检查/ }).click();
  await expect.element(screen.getByText('“依法公开信息”手写为236条，台账是237条。')).toBeVisible();
  await screen.getByRole('button', { name: '换成台账数字' }).click();
  await screen.getByRole('button', { name: /标点一键改为全角/ }).click();
  await expect
    .poll(async () => (await stored(storage, id)).blocks[0]?.content[0], { timeout: 5000 })
    .toEqual({ type: 'text', text: '村（社区），依法公开信息' });
  expect(figureNeeds(await stored(storage, id)).counts.get('disclosure.published|2022')).toBe(2);
});

test('the preview shows the printed text with every figure and its state', async () => {
  const { screen } = await open();
  await screen.getByText('预览').click({ force: true });
  const sheet = screen.getByRole('article', { name: '预览' });
  await expect.element(sheet).toBeVisible();
  expect(sheet.element().querySelectorAll('[data-indicator]')).toHaveLength(35);
  expect(sheet.element().textContent).toContain('（一）抓实学法用法');
});

test('Word export hands over a file that an office can file', async () => {
  const { screen } = await open();
  await screen.getByRole('button', { name: '导出 Word' }).click();
  await expect
    .element(screen.getByText('已导出“永和镇-2022-法治政府建设年度报告.docx”').first(), {
      timeout: 10_000,
    })
    .toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong with the composer in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    await open();
    const result = await axe.run('body', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    expect(
      result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)}`)),
    ).toEqual([]);
  });
}
