import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWorkspace, saveTickets, showAt, ticket } from '#test/features/ledger/open-ledger.tsx';

const box = (name: string) => page.getByRole('textbox', { name, exact: false }).first();
const mediation = '#/ledgers/mediation/new';

/** Everything that stands in the form's controls, as a person sees it. */
function shown(): string[] {
  const controls = document.querySelectorAll<HTMLInputElement>('form input, form select, textarea');
  return [...controls].map((control) =>
    ['radio', 'checkbox'].includes(control.type)
      ? `${control.id}:${control.checked}`
      : `${control.name}:${control.value}`,
  );
}

async function restored(opened: Awaited<ReturnType<typeof openWorkspace>>, hash: string) {
  await showAt(opened, hash);
  await expect.element(page.getByText('已恢复未保存的内容', { exact: false })).toBeVisible();
}

test('a text that is no day is restored, and gone from its box once it is discarded', async () => {
  const opened = await openWorkspace();
  const screen = await showAt(opened, mediation);
  await box('结案日期').fill('2023.13.5');
  await screen.unmount();
  await restored(opened, mediation);
  await expect.element(box('结案日期')).toHaveValue('2023.13.5');
  await expect.element(page.getByText('没有 13 月', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '不要了' }).click();
  await expect.element(box('结案日期')).toHaveValue('');
  await expect.element(page.getByText('没有 13 月', { exact: false })).not.toBeInTheDocument();
});

test('discarding empties every kind of control', async () => {
  const opened = await openWorkspace();
  const screen = await showAt(opened, mediation);
  await expect.element(box('案件编号')).toBeVisible();
  const fresh = shown();
  await box('案件编号').fill('T1');
  await box('受理日期').fill('二月三十');
  await page.getByLabelText('纠纷类型').selectOptions('land');
  await page.getByLabelText('所属村（社区）').selectOptions('v1');
  await box('简要情况').fill('林地界线');
  await box('件数').fill('两件');
  await page.getByRole('radio', { name: '行政调解' }).click();
  await box('结案日期').fill('2024-1-4');
  await screen.unmount();
  await restored(opened, mediation);
  expect(shown()).not.toEqual(fresh);
  await page.getByRole('button', { name: '不要了' }).click();
  await expect.poll(shown).toEqual(fresh);
});

test.each([
  ['points', '月份', '13月'],
  ['enforcement', '立案（受理）日期', '2023.13.5'],
])(
  'in %s the typed %s and all ticks are discarded like everything else',
  async (id, label, text) => {
    const opened = await openWorkspace();
    const hash = `#/ledgers/${id}/new`;
    const screen = await showAt(opened, hash);
    await expect.element(box(label)).toBeVisible();
    const fresh = shown();
    await box(label).fill(text);
    await userEvent.tab();
    for (const tick of page.getByRole('checkbox').elements()) (tick as HTMLElement).click();
    await screen.unmount();
    await restored(opened, hash);
    await expect.element(box(label)).toHaveValue(text);
    await page.getByRole('button', { name: '不要了' }).click();
    await expect.poll(shown).toEqual(fresh);
  },
);

test('a village that is no longer on the list stands in its box again after discarding', async () => {
  const opened = await openWorkspace();
  const [id = ''] = await saveTickets(opened.storage, [ticket({ village: 'gone' })]);
  const hash = `#/ledgers/hotline/${id}`;
  const screen = await showAt(opened, hash);
  const village = page.getByLabelText('所属村（社区）');
  await village.selectOptions('v1');
  await screen.unmount();
  await restored(opened, hash);
  await expect.element(village).toHaveValue('v1');
  await page.getByRole('button', { name: '不要了' }).click();
  await expect.element(village).toHaveValue('gone');
});
