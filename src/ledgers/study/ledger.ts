import { choice, count, date, flag, note, scale, text, village } from '#src/domain/field.ts';
import { rate, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, time } from '#src/ledgers/units.ts';
import { studyText } from './text.ts';

const bodies = [
  'partyCommittee',
  'centerGroup',
  'preMeeting',
  'staff',
  'villageCadre',
  'partyMember',
  'theme',
] as const;

/** Study of law by leaders and staff, and themed activities, by the day held. */
export const study = defineLedger({
  id: 'study',
  version: 1,
  group: 'education',
  text: studyText,
  fields: {
    heldAt: date({ past: true, required: true, initialToday: true, carry: true }),
    body: choice(bodies, { required: true, carry: true }),
    topic: text({ required: true, max: 120 }),
    topicClass: choice(
      [
        'xiThought',
        'constitution',
        'civilCode',
        'adminLaw',
        'partyRules',
        'duty',
        'policy',
        'other',
      ],
      { required: true },
    ),
    form: choice(
      ['group', 'lecture', 'discussion', 'training', 'court', 'online', 'visit', 'other'],
      {
        initial: 'group',
        carry: true,
      },
    ),
    firstItem: flag(),
    count: count({ required: true, unit: time, min: 1, initial: 1 }),
    attendees: count({ required: true, unit: personTime, section: 'attendance' }),
    expected: count({ unit: personTime }),
    chairRole: choice(['secretary', 'mayor', 'deputy', 'villageSecretary', 'other'], {
      noDimension: true,
    }),
    lecturer: choice(
      ['leader', 'judicialOffice', 'adviser', 'judge', 'partySchool', 'self', 'other'],
      {
        noDimension: true,
      },
    ),
    village: village({ carry: true }),
    place: text({ max: 60 }),
    tag: scale('tags'),
    minutes: flag({ section: 'file', noDimension: true }),
    content: note({ max: 1000 }),
    note: note({ max: 500 }),
  },
  date: 'heldAt',
  title: 'topic',
  columns: ['heldAt', 'body', 'topic', 'topicClass', 'count', 'attendees', 'chairRole', 'village'],
  checks: [
    {
      id: 'attendeesWithinExpected',
      field: 'attendees',
      level: 'error',
      holds: (d) => d.attendees === null || d.expected === null || d.attendees <= d.expected,
    },
    {
      id: 'someoneAttended',
      field: 'attendees',
      level: 'warn',
      holds: (d) => d.attendees === null || d.attendees >= (d.count ?? 1),
    },
    {
      id: 'firstItemAtMeetings',
      field: 'firstItem',
      level: 'warn',
      holds: (d) => !d.firstItem || d.body === null || !['theme', 'partyMember'].includes(d.body),
    },
    {
      id: 'villageOfVillageCadres',
      field: 'village',
      level: 'warn',
      holds: (d) => d.body !== 'villageCadre' || d.village !== null || (d.count ?? 1) > 1,
    },
  ],
  measures: {
    sessions: { value: (d) => d.count ?? 1 },
    persons: { value: (d) => d.attendees ?? 0 },
    firstItem: { value: (d) => (d.firstItem ? (d.count ?? 1) : 0) },
    expected: { value: (d) => (d.attendees === null ? 0 : (d.expected ?? 0)) },
    attended: { value: (d) => (d.expected === null ? 0 : (d.attendees ?? 0)) },
  },
  indicators: [
    {
      id: 'study.sessions',
      group: 'learning',
      formula: sum(term('study', 'sessions')),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['body', 'topicClass', 'form', 'village'],
    },
    {
      id: 'study.center',
      group: 'learning',
      formula: sum(term('study', 'sessions', 'body', ['partyCommittee', 'centerGroup'])),
      direction: 'up',
      part: 1,
      headline: true,
      breakdown: ['body'],
    },
    {
      id: 'study.preMeeting',
      group: 'learning',
      formula: sum(term('study', 'sessions', 'body', ['preMeeting'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'study.staff',
      group: 'learning',
      formula: sum(term('study', 'sessions', 'body', ['staff'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'study.villageCadres',
      group: 'learning',
      formula: sum(term('study', 'sessions', 'body', ['villageCadre'])),
      direction: 'up',
      part: 1,
    },
    {
      id: 'study.persons',
      group: 'learning',
      formula: sum(term('study', 'persons')),
      direction: 'up',
      part: 1,
      breakdown: ['body', 'topicClass'],
    },
    {
      id: 'study.firstItem',
      group: 'learning',
      formula: sum(term('study', 'firstItem')),
      direction: 'up',
      part: 1,
      breakdown: ['body'],
    },
    {
      id: 'study.attendanceRate',
      group: 'learning',
      formula: rate([term('study', 'attended')], [term('study', 'expected')]),
      direction: 'up',
      part: 1,
      breakdown: ['body'],
    },
  ],
  alike: ['heldAt', 'body', 'topic'],
  sample: (t, year) =>
    Array.from({ length: 42 }, (_, i) => {
      const body = t.pick(bodies, true);
      const ofVillage = body === 'villageCadre' || (body === 'partyMember' && t.chance(0.6));
      const expected = body === 'preMeeting' || body === 'centerGroup' ? 11 : t.int(24, 46);
      const leaders = body === 'partyCommittee' || body === 'centerGroup' || body === 'preMeeting';
      return {
        heldAt: t.day(year, (i % 12) + 1),
        body,
        topic: t.pick([
          '习近平法治思想专题学习',
          '宪法及国家标志法律制度',
          '民法典婚姻家庭编解读',
          '行政处罚法修订要点',
          '信访工作条例学习',
          '土地管理法与宅基地政策',
          '党内法规专题学习',
          '安全生产法学习',
        ]),
        topicClass: t.pick(
          [
            'xiThought',
            'adminLaw',
            'civilCode',
            'constitution',
            'partyRules',
            'duty',
            'policy',
          ] as const,
          true,
        ),
        form: t.pick(['group', 'lecture', 'discussion', 'training', 'online'] as const, true),
        firstItem: leaders && t.chance(0.5),
        count: 1,
        attendees: expected - t.int(0, 4),
        expected,
        chairRole: ofVillage
          ? ('villageSecretary' as const)
          : t.pick(['secretary', 'mayor', 'deputy'] as const),
        lecturer: t.pick(['leader', 'judicialOffice', 'adviser', 'self'] as const),
        village: ofVillage ? t.village() : null,
        place: ofVillage ? '村党群服务中心' : '镇会议室',
        tag: null,
        minutes: t.chance(0.9),
        content: null,
        note: null,
      };
    }),
});
