import { w } from '#src/domain/words.ts';
import { percent, personTime, session, time } from '#src/ledgers/units.ts';

/** Words of the party organisation life ledger. */
export const partyLifeText = {
  name: w('党内组织生活台账', 'Party organisation life'),
  about: w(
    '“三会一课”、主题党日、组织生活会等，开完即登记；也可按支部按月合并一行。',
    'The three meetings and one lecture, theme days and life meetings: register after each one, or one summary row per branch and month.',
  ),
  fields: {
    date: { label: w('开展日期', 'Date') },
    kind: { label: w('组织生活类型', 'Kind') },
    branch: {
      label: w('党组织', 'Party organisation'),
      hint: w('写支部名称，不写个人姓名。', 'The branch, never a person’s name.'),
    },
    village: { label: w('所属村（社区）', 'Village') },
    topic: { label: w('主题', 'Topic') },
    count: {
      label: w('次数', 'Times'),
      hint: w(
        '一次一行填 1；按月汇总登记时填合计。',
        '1 for a single meeting, the total for a monthly summary row.',
      ),
    },
    lecturer: {
      label: w('授课人职务', 'Lecturer’s post'),
      hint: w('只选职务，不写姓名。', 'The post only, no name.'),
    },
    due: { label: w('应到人次', 'Expected to attend') },
    attended: { label: w('实到人次', 'Attended') },
    leaders: {
      label: w('其中镇领导以普通党员身份参加', 'Of these, township leaders as ordinary members'),
      hint: w(
        '用于统计双重组织生活，填人次。',
        'Counts leaders’ dual organisation life, in person-times.',
      ),
    },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      assembly: w('支部党员大会', 'Branch assembly'),
      committee: w('支部委员会', 'Branch committee'),
      group: w('党小组会', 'Party group meeting'),
      lecture: w('党课', 'Party lecture'),
      themeDay: w('主题党日', 'Theme day'),
      branchLife: w('组织生活会', 'Branch life meeting'),
      democraticLife: w('民主生活会', 'Democratic life meeting'),
      dual: w('双重组织生活（单独登记）', 'Dual organisation life (kept apart)'),
    },
    lecturer: {
      secretary: w('镇党委书记', 'Township party secretary'),
      leader: w('镇其他班子成员', 'Other township leader'),
      branchSecretary: w('支部书记', 'Branch secretary'),
      other: w('其他', 'Other'),
    },
  },
  sections: { attendance: w('参加情况', 'Attendance') },
  measures: {
    sessions: w('次数', 'meetings'),
    leaderLectures: w('镇党委书记讲党课场次', 'lectures by the township party secretary'),
    attended: w('参加人次', 'person-times attended'),
    leaders: w('镇领导以普通党员身份参加人次', 'leaders’ attendance as ordinary members'),
    expected: w('应到人次', 'person-times expected'),
    present: w('有应到数的实到人次', 'person-times present where an expected number is given'),
  },
  checks: {
    attendedWithinDue: w('实到人次多于应到人次，请核对。', 'More attended than were expected.'),
    leadersWithinAttended: w(
      '参加的镇领导多于实到人次，请核对。',
      'More leaders than persons attending.',
    ),
    dualNeedsLeaders: w(
      '登记为双重组织生活，请填镇领导参加人次。',
      'Dual organisation life needs the number of leaders taking part.',
    ),
    attendedNotBelowCount: w('实到人次少于次数，请核对。', 'Fewer person-times than meetings.'),
  },
  indicators: {
    'partyLife.leaderLectures': {
      name: w('书记讲党课', 'Lectures by the party secretary'),
      unit: session,
      definition: w(
        '镇党委书记讲授的党课场次，按开展日期；其他班子成员和支部书记讲的不计。',
        'Lectures given by the township party secretary, by date; those by other leaders or branch secretaries are left out.',
      ),
      phrase: '开展“书记讲党课”{n}',
    },
    'partyLife.threeMeetings': {
      name: w('“三会一课”', 'Three meetings and one lecture'),
      unit: time,
      definition: w(
        '支部党员大会、支部委员会、党小组会和党课的次数之和，按开展日期；主题党日等不计。',
        'Branch assemblies, committees, group meetings and lectures, by date; theme days and the like are left out.',
      ),
      phrase: '落实“三会一课”{n}',
    },
    'partyLife.lectures': {
      name: w('党课', 'Party lectures'),
      unit: session,
      definition: w(
        '全部党课场次，不论谁讲，按开展日期。',
        'All party lectures, whoever gave them, by date.',
      ),
      phrase: '讲授党课{n}',
    },
    'partyLife.themeDays': {
      name: w('主题党日', 'Theme days'),
      unit: time,
      definition: w('主题党日活动次数，按开展日期。', 'Theme days, by date.'),
      phrase: '开展主题党日活动{n}',
    },
    'partyLife.lifeMeetings': {
      name: w('组织生活会和民主生活会', 'Life meetings'),
      unit: time,
      definition: w(
        '组织生活会和民主生活会次数之和，按召开日期。',
        'Branch and democratic life meetings, by date.',
      ),
      phrase: '召开组织生活会、民主生活会{n}',
    },
    'partyLife.dualLife': {
      name: w('领导干部参加双重组织生活', 'Leaders’ dual organisation life'),
      unit: personTime,
      definition: w(
        '镇领导以普通党员身份参加各类组织生活的人次，按开展日期；未填的按 0 计。',
        'Leaders’ attendance as ordinary members, by date; left empty counts as 0.',
      ),
      phrase: '领导干部参加双重组织生活{n}',
    },
    'partyLife.attended': {
      name: w('组织生活参加人次', 'Attendance'),
      unit: personTime,
      definition: w(
        '各类组织生活实到人次之和，按开展日期。',
        'All person-times attended, by date.',
      ),
      phrase: '组织生活参加党员{n}',
    },
    'partyLife.attendanceRate': {
      name: w('组织生活到会率', 'Attendance rate'),
      unit: percent,
      definition: w(
        '实到人次 ÷ 应到人次，按开展日期；没有填应到人次的不计。',
        'Attended ÷ expected, by date; rows without an expected number are left out.',
      ),
      phrase: '组织生活到会率{n}',
    },
  },
};
