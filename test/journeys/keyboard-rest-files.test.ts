import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocus, type Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';

const modal = '[data-modal-dialog]';

describe('what a file leaves open, what leaves as a file, what is put back, by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });
  const { said, gone, focusIs, focusIsSomewhere, pressOn, openList, openRecord } = steps;
  const { chooseFromFiles, pickFile } = steps;

  const matter = () => page.locator('#field-matter').inputValue();

  test('unknown names, days without a year and months for days are answered, a row is looked into', async () => {
    const file = join(tmpdir(), `keyboard-doubts-${process.pid}.csv`);
    const rows = [
      '工单编号,收到日期,所属村（社区）,诉求内容',
      'KD-1,5月6日,键盘新村,路灯',
      'KD-2,2023年5月,键盘新村,井盖',
      'KD-3,2023-05-08,,',
    ];
    await writeFile(file, `\ufeff${rows.join('\n')}\n`);
    await openList('hotline');
    await chooseFromFiles(/^导入/);
    await pickFile('选择文件', file);
    await said('对应无误，逐行检查');
    await keyboard.tabToName('来源渠道');
    await keyboard.press('ArrowDown');
    await keyboard.tabToName('诉求类型');
    await keyboard.press('ArrowDown');
    await keyboard.tabToName('件批次');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('1');
    await pressOn('对应无误，逐行检查');
    await said(/^设置里没有这些名称/);
    await focusIsSomewhere();

    await pressOn('全部加进设置');
    await said('已加进设置，共 1 个名称');
    await page.getByRole('button', { name: '全部加进设置' }).waitFor({ state: 'detached' });
    await expectFocus(keyboard, 'main *');

    await keyboard.tabToName('没写年份的日期算哪一年');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('明年');
    await keyboard.press('Enter');
    expect((await keyboard.focused()).value).toBe('明年');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2022');
    await keyboard.press('Enter');
    await expect.poll(() => page.getByRole('button', { name: '重新检查' }).isDisabled()).toBe(true);
    await expectFocus(keyboard, 'main *');

    await keyboard.tabToName('按当月最后一天登记');
    await keyboard.press(' ');
    await page.locator('main input[type=checkbox]:checked').waitFor();
    await focusIs('按当月最后一天登记');

    await keyboard.tabToName('第 2 行');
    await keyboard.press('Enter');
    await page.getByRole('region', { name: '第 2 行' }).waitFor();
    await expectFocus(keyboard, 'tbody button[aria-pressed=true]');
    await keyboard.tabToName(/^全部/, { back: true });
    await keyboard.press('ArrowRight', 3);
    await focusIs(/^有问题/);
    await keyboard.tabToName(/^第 \d 行$/);
    await keyboard.press(' ');
    await expectFocus(keyboard, 'tbody button[aria-pressed=true]');
    await keyboard.tabToName('把有问题的行存成表格', { back: true });
    await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    await focusIs('把有问题的行存成表格');
    await pressOn('返回对应各列');
    await said('对应无误，逐行检查');
    await focusIsSomewhere();
    await keyboard.tabToName('换一个文件');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: '换一个文件' }).waitFor({ state: 'detached' });
    await focusIsSomewhere();
  });

  test('the export asks about personal fields; Escape exports nothing', async () => {
    await openList('hotline');
    await chooseFromFiles(/^存为 Excel/);
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.tabToName(/^连同个人信息一起导出/);
    await keyboard.press(' ');
    expect((await keyboard.focused()).checked).toBe(true);
    await keyboard.press('Escape');
    await gone();
    await focusIs('导出');
    await chooseFromFiles(/^存为 Excel/);
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.tabToName(/^连同个人信息一起导出/);
    expect((await keyboard.focused()).checked).toBe(false);
    await keyboard.tabToName('存为 Excel 表格');
    await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    await gone();
    await said(/^已导出 \d+ 条/);
    await focusIs('导出');
  });

  test('an older state of a record is brought back from its own history', async () => {
    await openRecord('hotline');
    const first = await matter();
    await keyboard.tabTo('#field-matter');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('键盘改过');
    await keyboard.press('Control+s');
    await page.locator('form [role=status]', { hasText: '已保存' }).waitFor();
    await pressOn('恢复到这时的样子');
    await said('已恢复到以前的样子');
    await expect.poll(matter).toBe(first);
    await expectFocus(keyboard, 'main *');
  });

  test('of a change to several records those not changed again are put back', async () => {
    await openList('hotline');
    await keyboard.tabTo('tbody tr');
    await keyboard.press(' ');
    await keyboard.press('ArrowDown');
    await keyboard.press(' ');
    await keyboard.tabToName('批量修改', { back: true });
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} select`);
    await keyboard.choose('matter');
    await keyboard.tabTo('#bulk-matter');
    await keyboard.composeStubbornly('一起改写');
    await keyboard.tabToName('修改 2 条');
    await keyboard.press('Enter');
    await gone();
    await openRecord('hotline');
    await expect.poll(matter).toBe('一起改写');
    await keyboard.tabTo('#field-matter');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('后来又改');
    await keyboard.press('Control+s');
    await page.locator('form [role=status]', { hasText: '已保存' }).waitFor();

    await keyboard.goTo('#/data?tab=history');
    await page.locator('[data-change]').first().waitFor();
    await keyboard.tabTo('[data-change]:nth-of-type(2) button');
    await focusIs('查看');
    await keyboard.press('Enter');
    await focusIs('收起');
    await keyboard.press('Enter');
    await focusIs('查看');
    await keyboard.press('Tab');
    await focusIs('撤销');
    await keyboard.press('Enter');
    await expectFocus(keyboard, `${modal} *`);
    await keyboard.tabToName('撤销其余 1 条');
    await keyboard.press('Enter');
    await gone();
    await said(/后来又改过的 1 条保持原样/);
    await expectFocus(keyboard, 'main *');
  });
});
