import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeFileName } from '#src/exchange/file-name.ts';

it('joins Chinese parts with a hyphen', () => {
  expect(officeFileName(['永和镇', '2023', '法治政府建设年度报告'], 'docx')).toBe(
    '永和镇-2023-法治政府建设年度报告.docx',
  );
});

it.each([
  [['a/b\\c', 'd:e*f?"<g>|h'], 'abc-defgh.xlsx'],
  [['', '  ', '永和镇 '], '永和镇.xlsx'],
  [[], '未命名.xlsx'],
  [['..'], '未命名.xlsx'],
  [['CON'], 'CON_.xlsx'],
  [['一\n二\t三'], '一二三.xlsx'],
  [['永政〔2023〕5号'], '永政〔2023〕5号.xlsx'],
])('makes a name that Windows takes of %j', (parts, name) => {
  expect(officeFileName(parts, '.xlsx')).toBe(name);
});

it('never makes a name that Windows forbids, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), (parts) => {
      const name = officeFileName(parts, 'csv');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]\.csv$/u);
      expect(name.length).toBeLessThan(130);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
