import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { preview } from 'vite';
import { describe, expect, test } from 'vitest';
import { sheetsToXlsx } from '#src/exchange/sheet-write.ts';
import { openSample } from '#test/support/journey-steps.ts';
import { expectFocus, type Keyboard, keyboardOf } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';
import { openApp } from '#test/support/open-app.ts';
import { walkShortList } from '#test/support/walk-short-list.ts';

describe('sheets, long lists of today, the handbook and wrong totals by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  const steps = keyboardStage((stage) => {
    ({ page, keyboard } = stage);
  });
  const { said, focusIs, pressOn, write, openList, chooseFromFiles, pickFile } = steps;

  test('of a workbook another sheet and another header row are chosen; what is imported is theirs', async () => {
    const file = join(tmpdir(), `keyboard-sheets-${process.pid}.xlsx`);
    await writeFile(file, await workbook());
    await openList('hotline');
    const total = () => page.locator('[data-ledger]').getAttribute('data-total');
    const before = Number(await total());
    await chooseFromFiles(/^导入/);
    await pickFile('选择文件', file);
    await said('对应无误，逐行检查');
    await keyboard.tabToName(/^工作表/);
    expect((await keyboard.focused()).value).toBe('0');
    // Each arrow shows another sheet: the focus stays for the next one.
    for (const [sheet, cell] of [
      ['1', '只有说明'],
      ['2', '路灯不亮1'],
    ] as const) {
      await keyboard.press('ArrowDown');
      await said(new RegExp(cell));
      await focusIs(/^工作表/);
      expect((await keyboard.focused()).value).toBe(sheet);
    }
    await keyboard.press('Tab');
    expect(await keyboard.focused()).toMatchObject({ name: '表头在第几行', value: '2' });
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('1');
    await keyboard.press('Enter');
    await page.getByLabel('“十二月热线”列导入到').waitFor();
    await focusIs('表头在第几行');
    await keyboard.press('Control+a');
    await keyboard.composeStubbornly('2');
    // Leaving the box takes the row over as well, and the focus goes on to the next control.
    await keyboard.press('Tab');
    await page.getByLabel('“工单编号”列导入到').waitFor();
    await focusIs('换一个文件');
    for (const choice of ['来源渠道', '诉求类型']) {
      await keyboard.tabToName(choice);
      await keyboard.press('ArrowDown');
    }
    await write('件批次', '1');
    await pressOn('对应无误，逐行检查');
    await pressOn(/^导入 8 条/);
    await said('已导入 8 条');
    await pressOn('查看台账');
    await expect.poll(total).toBe(String(before + 8));
    await expectFocus(keyboard, 'main');
  });

  test('forms of several ledgers are begun and left', async () => {
    for (const [ledger, field] of begun) {
      await keyboard.goTo(`#/ledgers/${ledger}/new`);
      await keyboard.tabTo(`#field-${field}`);
      await keyboard.composeStubbornly('没写完');
      expect((await keyboard.focused()).value).toBe('没写完');
    }
  });

  // The last two hold what the tests above have left.
  test.each(['overdue', 'soon', 'unfinished'])(
    'a long list (%s): the first line that was asked for takes the focus',
    async (kind) => {
      await keyboard.goTo('#/');
      await walkShortList(page, keyboard, `[data-needs=${kind}]`);
    },
  );

  test('the handbook could not be read: 重试 reads it and the focus stays inside', async () => {
    // As a server answers that sends the program for every address.
    const html = { contentType: 'text/html', body: '<!doctype html>' };
    await page.route('**/handbook/zh.md', (route) => route.fulfill(html), { times: 1 });
    await keyboard.goTo('#/handbook');
    await said(/^手册没有读出来/);
    await pressOn('重试');
    await page.locator('article h2').first().waitFor();
    await expectFocus(keyboard, 'main nav button');
    await keyboard.press('Enter');
    await expectFocus(keyboard, 'article h2');
  });

  test('totals that the self-check finds wrong are made anew', async () => {
    await page.evaluate(spoilTotals);
    await keyboard.goTo('#/data?tab=health');
    await pressOn('开始自检');
    await said(/行汇总里有 2 行对不上/);
    await focusIs('开始自检');
    await keyboard.tabTo('[role=alert] button');
    await focusIs('重建汇总');
    await keyboard.press('Enter');
    await said('汇总已从全部记录重建。');
    await focusIs('重建汇总');
    await keyboard.press('Shift+Tab');
    await focusIs('开始自检');
    await keyboard.press('Enter');
    await said(/^汇总数正确/);
    await focusIs('开始自检');
  });
});

describe('a new version of the program by keyboard', () => {
  test('the message is reached by Tab, Enter takes the new version over, what was being typed is still there', async () => {
    const site = await serveVersions();
    const app = await openApp();
    const { page } = app;
    try {
      await page.goto(site.url);
      await openSample(page);
      await page.getByText('已可离线使用').waitFor({ timeout: 60_000 });
      site.renew();
      await page.goto(`${site.url}#/ledgers/hotline/new`);
      await page.reload();
      const keyboard = await keyboardOf(page);
      await keyboard.tabTo('#field-matter');
      await keyboard.composeStubbornly('更新前写的');
      const update = page.getByRole('button', { name: '更新', exact: true });
      await update.waitFor({ timeout: 60_000 });
      // The message takes nothing away from who is typing.
      await expectFocus(keyboard, '#field-matter');
      await keyboard.tabToName('更新');
      await Promise.all([page.waitForEvent('load'), keyboard.press('Enter')]);
      await page.locator('#field-matter').waitFor();
      expect(await page.locator('#field-matter').inputValue()).toBe('更新前写的');
      expect(await versionOf(page)).toBe('new');
      // As wherever a form is opened: the keys go to its first box.
      await expectFocus(keyboard, '#field-ticketNo');
      await update.waitFor({ state: 'detached' });
      expect(app.problems).toEqual([]);
    } finally {
      await app.close();
      await site.close();
    }
  });
});

/** Forms that are begun, and a box of each. */
const begun = [
  ['hotline', 'matter'],
  ['petition', 'matter'],
  ['mediation', 'matter'],
  ['whistle', 'matter'],
  ['study', 'topic'],
  ['honour', 'name'],
  ['exam', 'name'],
] as const;

/** Three sheets: one that fits by its headers, one without a header row, one whose headers stand below a title. */
async function workbook(): Promise<Buffer> {
  const text = (title: string) => ({ title, width: 12, kind: 'text' }) as const;
  const columns = ['工单编号', '收到日期', '诉求内容'].map(text);
  const tickets = Array.from({ length: 8 }, (_, i) => [
    `KS-${i + 1}`,
    '2023-12-28',
    `路灯不亮${i + 1}`,
  ]);
  const blob = await sheetsToXlsx([
    { name: '十一月', columns, rows: [['KS-0', '2023-11-28', '别的一张']] },
    { name: '填表说明', columns: [text('说明')], rows: [['只有说明']] },
    {
      name: '十二月',
      columns: ['十二月热线', '', ''].map(text),
      rows: [columns.map(({ title }) => title), ...tickets],
    },
  ]);
  return Buffer.from(await blob.arrayBuffer());
}

/** In the page: makes one row of totals wrong and takes another away, as no part of the program would. */
async function spoilTotals() {
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    if (db.objectStoreNames.contains('rollups')) {
      await new Promise((resolve, reject) => {
        const work = db.transaction('rollups', 'readwrite');
        work.oncomplete = resolve;
        work.onabort = () => reject(work.error);
        const store = work.objectStore('rollups');
        const reading = store.getAll(null, 2);
        reading.onsuccess = () => {
          const [wrong, lost] = reading.result;
          wrong.cells[0] += 1;
          store.put(wrong);
          store.delete(lost.key);
        };
      });
    }
    db.close();
  }
}

/** Serves the built app; from `renew` on its service worker is another one, as after a new release. */
async function serveVersions() {
  const worker = await readFile('dist/sw.js', 'utf8');
  let version = 'old';
  const tell = (of: string) =>
    `self.addEventListener('message', (e) => e.data === 'version' && e.ports[0].postMessage('${of}'));`;
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'versions',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            if (!request.url?.startsWith('/sw.js')) return next();
            response.setHeader('content-type', 'text/javascript');
            response.end(tell(version) + worker);
          });
        },
      },
    ],
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    renew() {
      version = 'new';
    },
    close: () => server.close(),
  };
}

/** Which version's service worker stands behind the page. */
function versionOf(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage('version', [port2]);
      }),
  );
}
