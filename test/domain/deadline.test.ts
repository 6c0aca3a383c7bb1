import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeadlineRule,
  deadlineRuleSchema,
  dueDate,
  replyState,
  ruleInForce,
  ruleSource,
} from '#src/domain/deadline.ts';
import { defaultRules } from '#src/domain/deadline-rules.ts';
import { addDays } from '#src/domain/period.ts';
import { createCalendar, officialTable } from '#src/domain/working-days.ts';

const calendar = createCalendar(officialTable());

function rule(id: string): DeadlineRule {
  const found = ruleInForce(defaultRules, id, '2023-01-03');
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
const plain = { extended: false, suspensions: [] };

describe('when a matter is due', () => {
  test('a request for information has 20 working days, and 20 more when extended', () => {
    const request = {
      rule: rule('disclosure-request-reply'),
      start: '2023-01-03',
      suspensions: [],
    };
    expect(dueDate({ ...request, extended: false }, calendar)).toMatchObject({
      due: '2023-02-03',
      certain: true,
      from: '2023-01-03',
    });
    expect(dueDate({ ...request, extended: true }, calendar).due).toBe('2023-03-03');
  });

  test('time spent asking a third party does not count, overlapping stretches only once', () => {
    const request = {
      rule: rule('disclosure-request-reply'),
      start: '2023-03-01',
      extended: false,
    };
    const without = dueDate({ ...request, suspensions: [] }, calendar).due;
    const span = { from: '2023-03-06', to: '2023-03-13' };
    const once = dueDate({ ...request, suspensions: [span] }, calendar).due;
    expect(calendar.workingDaysBetween(without, once).days).toBe(5);
    expect(dueDate({ ...request, suspensions: [span, span] }, calendar).due).toBe(once);
  });

  test('a stretch before the start or after the end changes nothing', () => {
    const request = {
      rule: rule('disclosure-request-reply'),
      start: '2023-03-01',
      extended: false,
    };
    const without = dueDate({ ...request, suspensions: [] }, calendar).due;
    const before = { from: '2023-02-01', to: '2023-03-01' };
    const after = { from: addDays(without, 1), to: addDays(without, 9) };
    expect(dueDate({ ...request, suspensions: [before, after] }, calendar).due).toBe(without);
  });

  test('a supplement starts the period anew', () => {
    const request = { rule: rule('disclosure-request-reply'), ...plain };
    const anew = dueDate({ ...request, start: '2023-01-03', restartedAt: '2023-02-10' }, calendar);
    expect(anew.from).toBe('2023-02-10');
    expect(anew.due).toBe(dueDate({ ...request, start: '2023-02-10' }, calendar).due);
    expect(anew.steps[0]?.zh).toContain('重新起算');
  });

  test('natural days run through weekends and holidays and are always certain', () => {
    const close = { rule: rule('petition-close'), start: '2035-01-01', suspensions: [] };
    expect(dueDate({ ...close, extended: false }, calendar)).toMatchObject({
      due: addDays('2035-01-01', 60),
      certain: true,
    });
    expect(dueDate({ ...close, extended: true }, calendar).due).toBe(addDays('2035-01-01', 90));
  });

  test('beyond the official holiday data the due day is marked uncertain and says why', () => {
    const { certain, steps } = dueDate(
      { rule: rule('disclosure-publish'), start: '2035-01-01', ...plain },
      calendar,
    );
    expect(certain).toBe(false);
    expect(steps.at(-1)?.zh).toContain(`官方放假安排只到 ${calendar.dataEnds} 年`);
  });

  test('an extension that the rule does not know adds nothing', () => {
    const disclosure = { rule: rule('disclosure-publish'), start: '2023-03-01', suspensions: [] };
    expect(dueDate({ ...disclosure, extended: true }, calendar)).toEqual(
      dueDate({ ...disclosure, extended: false }, calendar),
    );
  });

  test('the steps tell the whole computation', () => {
    const { steps } = dueDate(
      {
        rule: rule('disclosure-request-reply'),
        start: '2023-03-01',
        extended: true,
        suspensions: [{ from: '2023-03-06', to: '2023-03-13' }],
      },
      calendar,
    );
    const told = steps.map((step) => step.zh).join('');
    expect(told).toContain('从 2023-03-01 起算，当天不计');
    expect(told).toContain('期限 20 个工作日（《政府信息公开条例》第三十三条）');
    expect(told).toContain('延长 20 个工作日');
    expect(told).toContain('2023-03-06 至 2023-03-13 不计入期限');
    expect(told).toMatch(/到期日：2023-\d\d-\d\d/);
  });

  test('a rule from memory is never told as law', () => {
    const { steps } = dueDate(
      { rule: rule('petition-close'), start: '2023-03-01', ...plain },
      calendar,
    );
    expect(steps.map((step) => step.zh).join('')).toContain('请核实：《信访工作条例》');
  });

  test('without suspensions a working-day rule is the calendar’s own count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), (offset) => {
        const start = addDays('2019-06-01', offset);
        const { due } = dueDate({ rule: rule('disclosure-publish'), start, ...plain }, calendar);
        expect(due).toBe(calendar.addWorkingDays(start, 20).day);
      }),
    );
  });
});

describe('whether the answer was in time', () => {
  test.each([
    [null, '2023-02-03', 'not-due'],
    [null, '2023-02-04', 'overdue'],
    [undefined, '2023-01-20', 'not-due'],
    ['2023-02-03', '2023-06-01', 'on-time'],
    ['2023-02-04', '2023-06-01', 'late'],
  ])('answered %s, seen on %s: %s', (answeredAt, today, state) => {
    expect(replyState({ due: '2023-02-03', answeredAt, today })).toBe(state);
  });
});

describe('the rules a township starts with', () => {
  test('each is valid, has its own id and a source', () => {
    for (const entry of defaultRules) expect(deadlineRuleSchema.parse(entry)).toEqual(entry);
    expect(new Set(defaultRules.map(({ id }) => id)).size).toBe(defaultRules.length);
    expect(defaultRules.every(({ source }) => source.zh !== '' && source.en !== '')).toBe(true);
  });

  test('a rule that claims to be law names its article', () => {
    const unnamed = defaultRules.filter(({ status, article }) => status === 'law' && !article?.zh);
    expect(unnamed).toEqual([]);
  });

  test('an article is told in the language of the reader', () => {
    const { steps } = dueDate(
      {
        rule: rule('disclosure-request-reply'),
        start: '2023-01-03',
        extended: false,
        suspensions: [],
      },
      calendar,
    );
    const told = steps.map((step) => step.en).join(' ');
    expect(told).toContain('(Regulations on Open Government Information, Art. 33)');
    const english = defaultRules.map((entry) => ruleSource(entry).en).join(' ');
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  test('a rule is only found for matters that start while it is in force', () => {
    expect(ruleInForce(defaultRules, 'penalty-decide', '2021-07-14')).toBeUndefined();
    expect(ruleInForce(defaultRules, 'penalty-decide', '2021-07-15')?.days).toBe(90);
    expect(ruleInForce(defaultRules, 'unknown', '2022-01-01')).toBeUndefined();
    const ended = defaultRules.map((entry) => ({ ...entry, validTo: '2022-12-31' }));
    expect(ruleInForce(ended, 'mediation-close', '2023-01-01')).toBeUndefined();
  });
});
