import { expect, test } from 'vitest';
import type { Brief } from '#src/domain/brief.ts';
import { briefKind } from '#src/domain/brief.ts';
import { briefToDocx } from '#src/exchange/brief-docx.ts';
import { unzipTexts } from '#test/support/zip.ts';

const brief: Brief = {
  title: '永和镇2023年第二季度法治建设指标季报',
  facts: ['统计时段：2023年第二季度', '截至2023年6月30日', '练习数据'],
  columns: ['指标', '本期', '单位', '上年同期', '比较', '目标'],
  groups: [
    {
      name: '矛盾化解与诉求办理',
      rows: [
        { name: '热线', now: '21', unit: '件批次', base: '—', change: '—', target: '' },
        { name: '坏\u0000名', now: '不足5', unit: '人', base: '6', change: '—', target: '达标' },
      ],
    },
  ],
  notes: ['注：暂存的记录不计入。'],
};
const dot = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (char) => char.charCodeAt(0),
);

test('a brief becomes an A4 Word file with a table that repeats its head, pictures and notes', async () => {
  const picture = { title: '热线（件批次）', png: dot, width: 660, height: 206 };
  const files = await unzipTexts(await briefToDocx(brief, [picture], '永和镇'));
  const document = files.get('word/document.xml') ?? '';
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(document).toContain('<w:tblHeader/>');
  for (const text of [brief.title, '截至2023年6月30日', '练习数据', '不足5', '注：暂存']) {
    expect(document).toContain(text);
  }
  expect(document).toContain('坏名');
  expect(document).toContain('热线（件批次）');
  expect([...files.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  // 642 pixels of text width at 9,525 units a pixel.
  expect(document).toContain(`cx="${642 * 9525}"`);
});

test('a brief is called by the length of its period', () => {
  const periods = ['2023-03', '2023-Q1', '2023-H1', '2023', '2023-02-01~2023-04-30'];
  expect(periods.map((period) => briefKind(period).zh)).toEqual([
    '月报',
    '季报',
    '半年报',
    '年报',
    '专报',
  ]);
});
