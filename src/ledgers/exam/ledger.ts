import { amount, choice, count, date, department, note, text } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, point, time } from '#src/ledgers/units.ts';
import { examText } from './text.ts';

/** Examinations in law, by the day held. */
export const exam = defineLedger({
  id: 'exam',
  version: 1,
  group: 'education',
  text: examText,
  fields: {
    heldAt: date({ past: true, required: true, initialToday: true }),
    name: text({ required: true, max: 120 }),
    kind: choice(['yearly', 'constitution', 'enforcement', 'appointment', 'contest', 'other'], {
      required: true,
    }),
    target: choice(['staff', 'leaders', 'enforcers', 'villageCadres', 'literate', 'all'], {
      required: true,
      initial: 'staff',
    }),
    mode: choice(['online', 'closed', 'open'], { initial: 'online' }),
    organiser: department(),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    should: count({ required: true, unit: personTime, section: 'result' }),
    took: count({ required: true, unit: personTime }),
    passed: count({ required: true, unit: personTime }),
    excellent: count({ unit: personTime }),
    retaken: count({ unit: personTime }),
    average: amount({ unit: point }),
    note: note({ max: 500 }),
  },
  date: 'heldAt',
  title: 'name',
  columns: ['heldAt', 'name', 'kind', 'target', 'count', 'should', 'took', 'passed', 'average'],
  checks: [
    {
      id: 'tookWithinShould',
      field: 'took',
      level: 'error',
      holds: (d) => d.took === null || d.should === null || d.took <= d.should,
    },
    {
      id: 'passedWithinTook',
      field: 'passed',
      level: 'error',
      holds: (d) => d.passed === null || d.took === null || d.passed <= d.took,
    },
    {
      id: 'excellentWithinPassed',
      field: 'excellent',
      level: 'error',
      holds: (d) => d.excellent === null || d.passed === null || d.excellent <= d.passed,
    },
    {
      id: 'retakenWithinTook',
      field: 'retaken',
      level: 'error',
      holds: (d) => d.retaken === null || d.took === null || d.retaken <= d.took,
    },
    {
      id: 'averageOfHundred',
      field: 'average',
      level: 'warn',
      holds: (d) => d.average === null || d.average <= 100,
    },
  ],
  measures: {
    sessions: { value: (d) => d.count ?? 1 },
    should: { value: (d) => d.should ?? 0 },
    took: { value: (d) => d.took ?? 0 },
    passed: { value: (d) => d.passed ?? 0 },
    excellent: { value: (d) => d.excellent ?? 0 },
    marked: { value: (d) => (d.excellent === null ? 0 : (d.took ?? 0)) },
  },
  indicators: [
    {
      id: 'exam.sessions',
      group: 'learning',
      formula: sum(term('exam', 'sessions')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['kind', 'target'],
    },
    {
      id: 'exam.persons',
      group: 'learning',
      formula: sum(term('exam', 'took')),
      direction: 'up',
      part: 1,
      breakdown: ['target', 'kind'],
    },
    {
      id: 'exam.rate',
      group: 'learning',
      formula: rate([term('exam', 'took')], [term('exam', 'should')]),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['target', 'kind'],
    },
    {
      id: 'exam.passRate',
      group: 'learning',
      formula: rate([term('exam', 'passed')], [term('exam', 'took')]),
      direction: 'up',
      part: 1,
      breakdown: ['target', 'kind'],
    },
    {
      id: 'exam.excellentRate',
      group: 'learning',
      formula: rate([term('exam', 'excellent')], [term('exam', 'marked')]),
      direction: 'up',
      part: 1,
      breakdown: ['target'],
    },
  ],
  alike: ['heldAt', 'name'],
  sample: (t, year) =>
    (
      [
        ['05', '上半年干部职工学法考试', 'yearly', 'staff'],
        ['06', '村（社区）干部法律知识测试', 'other', 'villageCadres'],
        ['09', '行政执法人员法律知识考试', 'enforcement', 'enforcers'],
        ['12', '宪法宣传周法律知识考试', 'constitution', 'all'],
      ] as const
    ).map(([month, name, kind, target]) => {
      const should = target === 'enforcers' ? t.int(5, 8) : t.int(36, 48);
      const took = should - t.int(0, target === 'enforcers' ? 0 : 2);
      const passed = took - t.int(0, 1);
      return {
        heldAt: `${year}-${month}-${t.int(10, 26)}`,
        name,
        kind,
        target,
        mode: kind === 'enforcement' ? ('closed' as const) : ('online' as const),
        organiser: t.department(),
        count: 1,
        should,
        took,
        passed,
        excellent: Math.floor(passed * 0.6),
        retaken: took - passed,
        average: t.int(8200, 9400) / 100,
        note: null,
      };
    }),
});
