import { describe, expect, it } from 'vitest';
import { createKnownRecords } from '#src/domain/import-known.ts';
import { likelyChoice } from '#src/domain/import-meanings.ts';
import { createRowJudge } from '#src/domain/import-rows.ts';
import { w } from '#src/domain/words.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { cellsOf, dataOf, faultsOf, planFor } from '#test/support/import-case.ts';
import { casesLedger } from '#test/support/test-ledgers.ts';

const names = {
  neighbour: w('邻里', 'Neighbours'),
  land: w('山林土地', 'Land and woods'),
  house: w('房屋宅基地', 'Houses and sites'),
  done: w('调解成功', 'Settled'),
  damage: w('损害赔偿', 'Damages'),
  traffic: w('交通损害', 'Traffic damage'),
  other: w('其他', 'Other'),
};

describe('what a word likely means', () => {
  it.each([
    ['邻里纠纷', 'neighbour'],
    ['邻里类', 'neighbour'],
    ['邻 里 纠 纷 案件', 'neighbour'],
    ['neighbours', 'neighbour'],
    ['山林土地权属', 'land'],
    ['宅基地', 'house'],
    ['其他类型', 'other'],
    ['成功', 'done'],
    ['未调解成功', null],
    ['不成功', null],
    ['损害', null],
    ['土', null],
    ['邻居', null],
    ['', null],
  ])('%s is %s', (word, choice) => {
    expect(likelyChoice(word, Object.keys(names), names)).toBe(choice);
  });
});

const row = (kind: string) =>
  cellsOf(casesLedger, { title: '界址', startedAt: '2023-03-08', count: '1', kind });

describe('words that are none of the choices', () => {
  it('are counted once each and leave their rows wrong', () => {
    const { judge, notes } = createRowJudge(planFor(casesLedger), createKnownRecords(casesLedger));
    const rows = ['land', '土地纠纷', ' 土地 纠纷', '坟山', '长'.repeat(31)].map((kind, i) =>
      judge(i + 2, row(kind)),
    );
    expect(rows.map((one) => one?.state)).toEqual(['new', 'wrong', 'wrong', 'wrong', 'wrong']);
    expect([...(notes.words.get('kind')?.values() ?? [])]).toEqual([
      { word: '土地纠纷', cells: 2 },
      { word: '坟山', cells: 1 },
    ]);
  });

  it('stand for what the user said, and go on being told', () => {
    const said = [
      ['土地纠纷', 'land'],
      ['坟山', ''],
    ] as const;
    const plan = planFor(casesLedger);
    const meanings = new Map([['kind', new Map<string, string>(said)]]);
    const { judge, notes } = createRowJudge(
      { ...plan, rules: { ...plan.rules, meanings } },
      createKnownRecords(casesLedger),
    );
    expect(dataOf(judge(2, row('土地 纠纷')) ?? undefined)?.kind).toBe('land');
    expect(faultsOf(judge(3, row('坟山')) ?? undefined)[0]).toContain('没有“坟山”这一项');
    expect(notes.words.get('kind')?.size).toBe(2);
  });

  it('are told one by one where a cell names several choices', () => {
    const ledger = ledgers.find((one) =>
      Object.values(one.fields).some((field) => field.kind === 'choices'),
    );
    const [key, field] =
      Object.entries(ledger?.fields ?? {}).find(([, one]) => one.kind === 'choices') ?? [];
    if (!ledger || !key || field?.kind !== 'choices') throw new Error('no ledger has choices');
    const [first = '', second = ''] = field.options;
    const plan = planFor(ledger);
    const meanings = new Map([[key, new Map([['旧词', second]])]]);
    const { judge, notes } = createRowJudge(
      { ...plan, rules: { ...plan.rules, meanings } },
      createKnownRecords(ledger),
    );
    const judged = judge(2, cellsOf(ledger, { [key]: `${first}、旧词、怪词` }));
    expect(faultsOf(judged ?? undefined).join()).toContain('没有“怪词”这一项');
    expect([...(notes.words.get(key)?.keys() ?? [])]).toEqual(['旧词', '怪词']);
    const other = judge(3, cellsOf(ledger, { [key]: `旧词，${first}` }));
    expect(faultsOf(other ?? undefined).some((fault) => fault.startsWith(`${key}:`))).toBe(false);
  });
});
