import { choice, count, date, note, text, village } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, time } from '#src/ledgers/units.ts';
import { partyLifeText } from './text.ts';

const three = ['assembly', 'committee', 'group', 'lecture'] as const;
const kinds = [...three, 'themeDay', 'branchLife', 'democraticLife', 'dual'] as const;

/** Party organisation life: the three meetings and one lecture, theme days, life meetings, leaders' dual participation. */
export const partyLife = defineLedger({
  id: 'party-life',
  version: 1,
  group: 'discipline',
  text: partyLifeText,
  fields: {
    date: date({ past: true, required: true, initialToday: true, carry: true }),
    kind: choice(kinds, { required: true, carry: true }),
    branch: text({ required: true, max: 60, carry: true }),
    village: village({ carry: true }),
    topic: text({ required: true, max: 120 }),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    lecturer: choice(['secretary', 'leader', 'branchSecretary', 'other'], {
      required: true,
      when: (d) => d.kind === 'lecture',
    }),
    due: count({ unit: personTime, section: 'attendance' }),
    attended: count({ required: true, unit: personTime }),
    leaders: count({ unit: personTime }),
    note: note({ max: 500 }),
  },
  date: 'date',
  title: 'topic',
  columns: ['date', 'kind', 'branch', 'topic', 'count', 'lecturer', 'attended', 'leaders'],
  checks: [
    {
      id: 'attendedWithinDue',
      field: 'attended',
      level: 'error',
      holds: (d) => d.due === null || d.attended === null || d.attended <= d.due,
    },
    {
      id: 'leadersWithinAttended',
      field: 'leaders',
      level: 'error',
      holds: (d) => d.leaders === null || d.attended === null || d.leaders <= d.attended,
    },
    {
      id: 'dualNeedsLeaders',
      field: 'leaders',
      level: 'error',
      holds: (d) => d.kind !== 'dual' || (d.leaders ?? 0) > 0,
    },
    {
      id: 'attendedNotBelowCount',
      field: 'attended',
      level: 'warn',
      holds: (d) => d.attended === null || d.count === null || d.attended >= d.count,
    },
  ],
  measures: {
    sessions: { value: (d) => d.count ?? 1 },
    leaderLectures: {
      value: (d) => (d.kind === 'lecture' && d.lecturer === 'secretary' ? (d.count ?? 1) : 0),
    },
    attended: { value: (d) => d.attended ?? 0 },
    leaders: { value: (d) => d.leaders ?? 0 },
    expected: { value: (d) => d.due ?? 0 },
    present: { value: (d) => (d.due === null ? 0 : Math.min(d.attended ?? 0, d.due)) },
  },
  indicators: [
    {
      id: 'partyLife.leaderLectures',
      group: 'leader',
      formula: sum(term('party-life', 'leaderLectures')),
      direction: 'up',
      part: 3,
      headline: true,
    },
    {
      id: 'partyLife.threeMeetings',
      group: 'discipline',
      formula: sum(term('party-life', 'sessions', 'kind', three)),
      direction: 'up',
      part: 3,
      headline: true,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'partyLife.lectures',
      group: 'discipline',
      formula: sum(term('party-life', 'sessions', 'kind', ['lecture'])),
      direction: 'up',
      part: 3,
    },
    {
      id: 'partyLife.themeDays',
      group: 'discipline',
      formula: sum(term('party-life', 'sessions', 'kind', ['themeDay'])),
      direction: 'up',
      part: 3,
    },
    {
      id: 'partyLife.lifeMeetings',
      group: 'discipline',
      formula: sum(term('party-life', 'sessions', 'kind', ['branchLife', 'democraticLife'])),
      direction: 'up',
      part: 3,
    },
    {
      id: 'partyLife.dualLife',
      group: 'leader',
      formula: sum(term('party-life', 'leaders')),
      direction: 'up',
      part: 3,
      breakdown: ['kind'],
    },
    {
      id: 'partyLife.attended',
      group: 'discipline',
      formula: sum(term('party-life', 'attended')),
      direction: 'up',
      part: 3,
      breakdown: ['kind', 'village'],
    },
    {
      id: 'partyLife.attendanceRate',
      group: 'discipline',
      formula: rate([term('party-life', 'present')], [term('party-life', 'expected')]),
      direction: 'up',
      part: 3,
      breakdown: ['kind', 'village'],
    },
  ],
  alike: ['date', 'kind', 'branch', 'topic'],
  sample: (t, year) =>
    Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
      const quarterly = month % 3 === 0;
      const held = ['committee', 'themeDay', 'group'] as const;
      const rows = quarterly ? ([...held, 'assembly', 'lecture'] as const) : held;
      const yearly = month === 1 ? (['branchLife', 'democraticLife'] as const) : [];
      return [...rows, ...yearly].flatMap((kind) =>
        // The democratic life meeting is the leading group's own; village branches hold the others.
        (kind === 'democraticLife' ? ['镇党委班子'] : ['机关党支部', '村（社区）党支部']).map(
          (branch) => {
            const village = branch === '村（社区）党支部';
            const small = kind === 'committee' || kind === 'democraticLife';
            const due = small ? t.int(5, 9) : t.int(18, 36);
            return {
              date: t.day(year, month),
              kind,
              branch,
              village: village ? t.village() : null,
              topic: t.pick(topics[kind]),
              count: 1,
              lecturer:
                kind === 'lecture'
                  ? village
                    ? t.pick(['branchSecretary', 'leader'] as const)
                    : ('secretary' as const)
                  : null,
              due,
              attended: due - t.int(0, 2),
              leaders: branch === '机关党支部' ? t.int(1, 3) : 0,
              note: null,
            };
          },
        ),
      );
    }),
});

const topics: Record<(typeof kinds)[number], readonly string[]> = {
  assembly: ['讨论发展党员事项', '通报季度重点工作', '学习上级会议精神'],
  committee: ['研究月度支部工作', '研究党费收缴和使用', '研究村级重点事务'],
  group: ['学习党章党规', '讨论为民服务事项'],
  lecture: ['学习习近平法治思想专题党课', '基层治理法治化专题党课', '纪律教育专题党课'],
  themeDay: ['人居环境整治志愿服务', '法治宣传进农家', '学习民法典'],
  branchLife: ['年度组织生活会'],
  democraticLife: ['年度民主生活会'],
  dual: ['以普通党员身份参加支部活动'],
};
