import { describe, expect, it } from 'vitest';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { addMissingNames } from '#src/domain/import-references.ts';
import { createRowJudge, type ImportPlan } from '#src/domain/import-rows.ts';
import { importTemplate } from '#src/domain/import-template.ts';
import { isPersonalIssue } from '#src/domain/personal-data.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import {
  cellsOf,
  dataOf,
  faultsOf,
  judgeAll,
  planFor,
  townshipLists,
} from '#test/support/import-case.ts';
import { casesLedger, moneyLedger } from '#test/support/test-ledgers.ts';

const aCase = (over: Record<string, string> = {}) =>
  cellsOf(casesLedger, { title: '界址纠纷', startedAt: '2023-03-08', count: '1', ...over });
const judgeCase = (over: Record<string, string>, rules: Partial<ImportPlan['rules']> = {}) => {
  const plan = planFor(casesLedger);
  return judgeAll({ ...plan, rules: { ...plan.rules, ...rules } }, [aCase(over)])[0];
};

describe('reading a row', () => {
  it.each([
    ['2023-03-05', '2023-03-05'],
    ['2023/3/5', '2023-03-05'],
    ['2023.3.5', '2023-03-05'],
    ['20230305', '2023-03-05'],
    ['2023年3月5日', '2023-03-05'],
    ['２０２３年３月５日', '2023-03-05'],
    ['2023-03-05 14:30', '2023-03-05'],
    ['23.3.5', '2023-03-05'],
    ['3月5日', '2024-03-05'],
    ['3.5', '2024-03-05'],
    ['44990', '2023-03-05'],
  ])('takes %s for the day %s', (typed, day) => {
    expect(dataOf(judgeCase({ startedAt: typed }))?.startedAt).toBe(day);
  });

  it('counts dates without a year and takes the year that the user chose', () => {
    const plan = planFor(casesLedger);
    const { judge, notes } = createRowJudge(
      { ...plan, rules: { ...plan.rules, year: 2022 } },
      createKnownRecords(casesLedger),
    );
    expect(dataOf(judge(2, aCase({ startedAt: '3月5日' })) ?? undefined)?.startedAt).toBe(
      '2022-03-05',
    );
    judge(3, aCase({ startedAt: '2023-3-6' }));
    expect(notes.yearless).toBe(1);
  });

  it('refuses a month where a day belongs until the user says what it means', () => {
    expect(judgeCase({ startedAt: '2023年2月' })?.state).toBe('wrong');
    const row = judgeCase({ startedAt: '2023年2月' }, { monthAsLastDay: true });
    expect(dataOf(row)?.startedAt).toBe('2023-02-28');
  });

  it('reads numbers with separators and with their unit, and no other words', () => {
    expect(dataOf(judgeCase({ count: ' １，２００ ' }))?.count).toBe(1200);
    expect(dataOf(judgeCase({ count: '3件' }))?.count).toBe(3);
    expect(faultsOf(judgeCase({ count: '三件' }))[0]).toContain('“三件”不是整数');
    expect(faultsOf(judgeCase({ count: '1.5' }))[0]).toContain('不是整数');
  });

  it('takes the currency sign off an amount, and off nothing else', () => {
    const paid = (over: Record<string, string>) =>
      dataOf(
        judgeAll(planFor(moneyLedger), [
          cellsOf(moneyLedger, { name: '甲', paidAt: '2023-1-5', yuan: '1', ...over }),
        ])[0],
      );
    for (const yuan of ['¥12,345.60', '￥ 12345.6', '人民币12345.60元', 'RMB 12345.6']) {
      expect(paid({ yuan })?.yuan).toBe(12345.6);
    }
    expect(paid({ name: '¥12,345.60' })?.name).toBe('¥12,345.60');
    expect(judgeCase({ count: '¥3' })?.state).toBe('wrong');
  });

  it('keeps texts exactly, also those that look like formulas or numbers', () => {
    for (const title of ['=1+1', '+86', "'001", '00123', '１２３', '张某 与 李某']) {
      expect(dataOf(judgeCase({ title }))?.title).toBe(title);
    }
  });

  it.each(['#N/A', '#REF!', '#DIV/0!', ' #value! ', '#NAME?'])(
    'does not take %s, the sign of a formula gone wrong, for content of any field',
    (sign) => {
      for (const key of ['title', 'kind', 'startedAt', 'count', 'parties']) {
        const row = judgeCase({ [key]: sign });
        expect(row?.state).toBe('wrong');
        expect(faultsOf(row).join()).toContain(`${key}: 这一格是公式算错的标记“${sign.trim()}”`);
      }
      expect(judgeCase({ title: '工单#N/A号' })?.state).toBe('new');
    },
  );

  it('says for each cell why a row is wrong, in both languages', () => {
    const row = judgeCase({ title: '', kind: '不存在', startedAt: '2023-2-30' });
    expect(row?.state).toBe('wrong');
    expect(faultsOf(row).map((fault) => fault.split(':')[0])).toEqual([
      'kind',
      'startedAt',
      'title',
    ]);
    expect(row?.issues.every((issue) => issue.message.en !== '')).toBe(true);
  });

  it('warns about identity and mobile numbers and still takes the row', () => {
    const row = judgeCase({ title: '回电 13800000000' });
    expect(row?.state).toBe('new');
    expect(row?.issues).toMatchObject([{ field: 'title', level: 'warn' }]);
    expect(row?.issues.map(isPersonalIssue)).toEqual([true]);
  });

  it('fills fields without a column with the text chosen for all rows', () => {
    const plan = planFor(casesLedger);
    const { kind: _kind, ...columns } = plan.columns;
    const [row] = judgeAll({ ...plan, columns, fixed: { kind: 'land' } }, [aCase()]);
    expect(dataOf(row)?.kind).toBe('land');
  });

  it('leaves out empty rows, the example row and total lines', () => {
    const rows = judgeAll(planFor(casesLedger), [
      cellsOf(casesLedger, {}),
      aCase({ title: '【示例】界址纠纷' }),
      aCase({ title: '合 计', count: '12' }),
      aCase(),
    ]);
    expect(rows.map((row) => [row.row, row.state])).toEqual([
      [4, 'wrong'],
      [5, 'new'],
    ]);
  });
});

describe('finding repeated rows', () => {
  it('warns of a day that says what happened and lies ahead, and takes the row', () => {
    const hotline = ledgers.find((ledger) => ledger.id === 'hotline');
    if (!hotline) throw new Error('no hotline');
    const row = (over: Record<string, string>) =>
      cellsOf(hotline, {
        ticketNo: 'RX1',
        receivedAt: '2024-01-05',
        channel: '其他',
        kind: '咨询',
        matter: '咨询医保',
        count: '1',
        ...over,
      });
    const judged = judgeAll(planFor(hotline), [
      row({ dueAt: '2024-02-01' }),
      row({ ticketNo: 'RX2', receivedAt: '2032-01-05' }),
    ]);
    expect(judged.map((r) => r.state)).toEqual(['new', 'new']);
    expect(judged.map(faultsOf)).toEqual([[], ['receivedAt: “收到日期”晚于今天，请核对年份。']]);
  });

  it('calls a row alike to a stored record or an earlier row a duplicate', () => {
    const known = createKnownRecords(casesLedger);
    const stored = dataOf(judgeCase({ title: '甲' }));
    if (stored) known.add(stored, null);
    const rows = judgeAll(
      planFor(casesLedger),
      [
        aCase({ title: '甲' }),
        aCase({ title: '甲', count: '2' }),
        aCase(),
        aCase({ title: '界址 纠纷' }),
      ],
      known,
    );
    expect(rows.map((row) => (row.state === 'duplicate' ? row.of : row.state))).toEqual([
      { row: null, identical: true },
      { row: null, identical: false },
      'new',
      { row: 4, identical: false },
    ]);
  });

  it('does not let a wrong row make a later right one a duplicate', () => {
    const rows = judgeAll(planFor(casesLedger), [aCase({ count: '无数' }), aCase()]);
    expect(rows.map((row) => row.state)).toEqual(['wrong', 'new']);
  });

  it('adds nothing the second time', () => {
    const plan = planFor(moneyLedger);
    const lines = Array.from({ length: 50 }, (_, i) =>
      cellsOf(moneyLedger, { name: `第${i}笔`, paidAt: '2023-1-5', yuan: `${i}.50` }),
    );
    const known = createKnownRecords(moneyLedger);
    const first = judgeAll(plan, lines, known);
    expect(first.every((row) => row.state === 'new')).toBe(true);
    expect(judgeAll(plan, lines, known).every((row) => row.state === 'duplicate')).toBe(true);
  });
});

describe('names that the settings do not have', () => {
  const withVillage = ledgers.find((ledger) =>
    Object.values(ledger.fields).some((field) => field.kind === 'village'),
  );
  if (!withVillage) throw new Error('no ledger refers to villages');

  it('are counted, and can be added to the settings once each', () => {
    const key = withVillage.fieldKeys.find((k) => withVillage.fields[k]?.kind === 'village') ?? '';
    const { judge, notes } = createRowJudge(planFor(withVillage), createKnownRecords(withVillage));
    ['和顺村', ' 和顺村 ', '望江村', '第1村'].forEach((name, i) => {
      judge(i + 2, cellsOf(withVillage, { [key]: name }));
    });
    expect([...(notes.missing.get('villages') ?? [])]).toEqual([
      ['和顺村', 2],
      ['望江村', 1],
    ]);
    let made = 0;
    const next = addMissingNames(
      { ...defaultSettings(), villages: [] },
      new Map([
        [
          'villages',
          new Map([
            ['和顺村', 2],
            ['和顺 村', 1],
            ['望江村', 1],
          ]),
        ],
      ]),
      () => `n${++made}`,
    );
    expect(next.villages.map(({ id, name }) => [id, name])).toEqual([
      ['n1', '和顺村'],
      ['n2', '望江村'],
    ]);
  });
});

describe('the template', () => {
  it.each(ledgers.map((ledger) => [ledger.id, ledger] as const))(
    'of %s has an example that the import skips, and would be right without its mark',
    (_id, ledger) => {
      const [sheet, help] = importTemplate(ledger, 'zh', townshipLists, 2023);
      const cells = (sheet?.rows[0] ?? []).map(String);
      expect(judgeAll(planFor(ledger), [cells])).toEqual([]);
      const bare = [cells[0]?.replace('【示例】', '') ?? '', ...cells.slice(1)];
      const row = judgeAll(planFor(ledger), [bare])[0];
      expect(row?.state === 'wrong' ? faultsOf(row) : []).toEqual([]);
      expect(help?.rows.length).toBeGreaterThan(ledger.fieldKeys.length);
    },
  );
});
