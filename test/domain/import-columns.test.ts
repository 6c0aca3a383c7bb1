import { describe, expect, it } from 'vitest';
import { findHeaderRow, guessColumns, headerSignature } from '#src/domain/import-columns.ts';
import { importTemplate } from '#src/domain/import-template.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { townshipLists } from '#test/support/import-case.ts';

const ledger = ledgers[0];
if (!ledger) throw new Error('no ledgers');

describe('guessing columns from headers', () => {
  it.each(ledgers.map((l) => [l.id, l] as const))(
    'finds every field of the template of %s in both languages, and by key',
    (_id, l) => {
      const all = Object.fromEntries(l.fieldKeys.map((key, i) => [key, i]));
      for (const locale of ['zh', 'en'] as const) {
        const [sheet] = importTemplate(l, locale, townshipLists, 2023);
        expect(guessColumns(l, sheet?.columns.map((c) => c.title) ?? [])).toEqual(all);
      }
      expect(guessColumns(l, l.fieldKeys)).toEqual(all);
    },
  );

  it('sees through width, spaces, punctuation and remarks in brackets', () => {
    const map = guessColumns(ledger, [
      '序号',
      '案件 编号：',
      '受理日期（必填）',
      '＊纠纷类型',
      'CASES',
    ]);
    expect(map).toMatchObject({ caseNo: 1, acceptedAt: 2, kind: 3, count: 4 });
  });

  it('takes words that offices use for one another', () => {
    const map = guessColumns(ledger, ['受理时间', '纠纷类别', '所属村', '办结时间', '涉及人数']);
    expect(map).toMatchObject({ acceptedAt: 0, kind: 1, village: 2, closedAt: 3, persons: 4 });
  });

  it('gives each field one column and prefers the column whose cells fit', () => {
    const headers = ['登记日期', '受理日期'];
    expect(guessColumns(ledger, headers).acceptedAt).toBe(1);
    const fits = (_key: string, column: number) => (column === 0 ? 1 : 0);
    expect(guessColumns(ledger, ['受理的日期', '受理的时间'], fits).acceptedAt).toBe(0);
  });

  it('does not guess at headers that mean something else', () => {
    expect(guessColumns(ledger, ['天气', '导入问题', '', '状态'])).toEqual({});
  });
});

describe('the header row', () => {
  it('is found below a title and a line of facts', () => {
    const rows = [
      ['永和镇矛盾纠纷调解台账'],
      ['填报单位：司法所', '', '', '2023年'],
      [],
      ['序号', '案件编号', '受理日期', '纠纷类型', '简要情况'],
      ['1', 'TJ1', '2023-1-5', '邻里', '案件编号'],
    ];
    expect(findHeaderRow(ledger, rows).row).toBe(3);
  });

  it('has the same signature whatever stands behind it without a header, or was added by the product', () => {
    const plain = headerSignature(['案件编号', '受理日期']);
    expect(headerSignature(['案件编号', '受理日期', '', ' '])).toBe(plain);
    expect(headerSignature(['案件编号', '受理日期', '', '原文件行号', '导入问题'])).toBe(plain);
    expect(headerSignature(['案件编号', '受理日期', 'Row in the file', 'Problem'])).toBe(plain);
    expect(headerSignature(['案件编号', '', '受理日期'])).not.toBe(plain);
    expect(headerSignature(['状态', '案件编号', '受理日期'])).not.toBe(plain);
  });

  it('has the same signature however it is spaced and punctuated', () => {
    expect(headerSignature(['案件 编号', '受理日期（必填）'])).toBe(
      headerSignature(['案件编号*', '受理日期']),
    );
  });
});
