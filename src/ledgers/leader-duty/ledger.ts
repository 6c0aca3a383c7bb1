import { choice, count, date, department, flag, note, text, village } from '#src/domain/field.ts';
import { sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, time } from '#src/ledgers/units.ts';
import { leaderDutyText } from './text.ts';

const types = [
  'deploy',
  'hearing',
  'sign',
  'lecture',
  'supervise',
  'research',
  'report',
  'court',
  'reception',
] as const;

/** Acts of the party secretary and the mayor as first persons responsible for the rule of law; by office, never by name. */
export const leaderDuty = defineLedger({
  id: 'leader-duty',
  version: 1,
  group: 'report',
  text: leaderDutyText,
  fields: {
    date: date({ past: true, required: true, initialToday: true, carry: true }),
    role: choice(['secretary', 'mayor'], { required: true, carry: true }),
    type: choice(types, { required: true, carry: true }),
    personally: choice(['deploy', 'inquire', 'coordinate', 'supervise']),
    matter: text({ required: true, max: 200 }),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    persons: count({
      unit: personTime,
      when: (d) => d.type === 'lecture' || d.type === 'reception',
    }),
    docNo: text({ max: 40 }),
    village: village(),
    department: department(),
    solved: flag({ section: 'result' }),
    result: note({ required: true, max: 500, when: (d) => d.solved === true }),
    note: note({ max: 500 }),
  },
  date: 'date',
  title: 'matter',
  columns: ['date', 'role', 'type', 'matter', 'count', 'department', 'solved'],
  checks: [
    {
      id: 'docNoBrackets',
      field: 'docNo',
      level: 'warn',
      holds: (d) => !/[[(（【]\d{4}[\])）】]/.test(d.docNo ?? ''),
    },
    {
      id: 'personsNotBelowCount',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.persons === null || d.count === null || d.persons >= d.count,
    },
    {
      id: 'solvedMatter',
      field: 'solved',
      level: 'warn',
      holds: (d) => !d.solved || (d.type !== 'lecture' && d.type !== 'report'),
    },
  ],
  measures: {
    acts: { value: (d) => d.count ?? 1 },
    solved: { value: (d) => (d.solved ? (d.count ?? 1) : 0) },
    persons: {
      value: (d) => (d.type === 'lecture' || d.type === 'reception' ? (d.persons ?? 0) : 0),
    },
  },
  indicators: [
    {
      id: 'leaderDuty.meetings',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['deploy', 'hearing'])),
      direction: 'up',
      part: 3,
      headline: true,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.issuesSolved',
      group: 'leader',
      formula: sum(term('leader-duty', 'solved')),
      direction: 'up',
      part: 3,
      headline: true,
      breakdown: ['type', 'role', 'department'],
    },
    {
      id: 'leaderDuty.lectures',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['lecture'])),
      direction: 'up',
      part: 3,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.lecturePersons',
      group: 'leader',
      formula: sum(term('leader-duty', 'persons', 'type', ['lecture'])),
      direction: 'up',
      part: 3,
    },
    {
      id: 'leaderDuty.signed',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['sign'])),
      direction: 'up',
      part: 3,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.reports',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['report'])),
      direction: 'up',
      part: 3,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.supervised',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['supervise'])),
      direction: 'up',
      part: 3,
      breakdown: ['role', 'department'],
    },
    {
      id: 'leaderDuty.research',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['research'])),
      direction: 'up',
      part: 3,
      breakdown: ['village', 'role'],
    },
    {
      id: 'leaderDuty.receptions',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['reception'])),
      direction: 'up',
      part: 3,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.receptionPersons',
      group: 'leader',
      formula: sum(term('leader-duty', 'persons', 'type', ['reception'])),
      direction: 'neutral',
      part: 3,
    },
    {
      id: 'leaderDuty.courtAppearances',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts', 'type', ['court'])),
      direction: 'up',
      part: 3,
      breakdown: ['role'],
    },
    {
      id: 'leaderDuty.total',
      group: 'leader',
      formula: sum(term('leader-duty', 'acts')),
      direction: 'up',
      part: 3,
      breakdown: ['type', 'role'],
    },
  ],
  alike: ['date', 'role', 'type', 'matter'],
  sample: (t, year) =>
    Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
      const planned =
        month % 3 === 0
          ? (['deploy', 'hearing', 'lecture'] as const)
          : (['research', 'supervise'] as const);
      const yearly = month === 12 ? (['report'] as const) : [];
      return [...planned, 'sign' as const, 'reception' as const, ...yearly].flatMap((type) =>
        (type === 'report' || type === 'sign'
          ? (['secretary', 'mayor'] as const)
          : [t.pick(['secretary', 'mayor'] as const)]
        ).map((role) => {
          const solved =
            ['deploy', 'hearing', 'supervise', 'research'].includes(type) && t.chance(0.4);
          return {
            date: t.day(year, month),
            role,
            type,
            personally: acted[type],
            matter: t.pick(matters[type]),
            count: type === 'sign' ? t.int(1, 3) : 1,
            persons: type === 'lecture' ? t.int(35, 80) : type === 'reception' ? t.int(1, 6) : null,
            docNo: null,
            village: type === 'research' ? t.village() : null,
            department: type === 'supervise' ? t.department() : null,
            solved,
            result: solved ? '已明确责任部门和时限，问题已解决。' : null,
            note: null,
          };
        }),
      );
    }),
});

const acted = {
  deploy: 'deploy',
  hearing: 'inquire',
  sign: 'inquire',
  lecture: null,
  supervise: 'supervise',
  research: 'coordinate',
  report: null,
  court: null,
  reception: 'coordinate',
} as const;

const matters: Record<(typeof types)[number], readonly string[]> = {
  deploy: ['研究年度法治建设工作要点', '部署村级合同清理', '研究执法赋权事项承接'],
  hearing: ['听取法治建设工作汇报', '听取矛盾纠纷排查情况汇报'],
  sign: ['签批执法监督通报', '批示信访积案办理', '签批普法工作方案'],
  lecture: ['民法典专题法治课', '宪法专题法治课'],
  supervise: ['督办重点信访事项', '督办问题整改'],
  research: ['调研村级议事协商', '调研法律明白人作用发挥'],
  report: ['年度述职述法'],
  court: ['行政应诉出庭'],
  reception: ['领导接访日接待群众'],
};
