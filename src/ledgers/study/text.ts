import { w } from '#src/domain/words.ts';
import { percent, personTime, time } from '#src/ledgers/units.ts';

/** Words of the law-study ledger. */
export const studyText = {
  name: w('学法及主题活动台账', 'Law study and themed activities'),
  about: w(
    '党委会、中心组、会前学法、干部职工学法和各类学法主题活动，每次活动后登记。',
    'Law study by the Party committee, the study group and staff, and themed activities: register each after it is held.',
  ),
  fields: {
    heldAt: { label: w('学习日期', 'Held on') },
    body: { label: w('学习组织形式', 'Body') },
    topic: {
      label: w('学习主题', 'Topic'),
      hint: w('写法律法规或文件名称。', 'Name of the law, regulation or document.'),
    },
    topicClass: { label: w('内容类别', 'Subject') },
    form: { label: w('学习方式', 'Form') },
    firstItem: {
      label: w('作为会议第一议题', 'First item of the meeting'),
      hint: w('只用于党委会、中心组等会议学习。', 'Only for study at meetings.'),
    },
    count: {
      label: w('次数', 'Times'),
      hint: w(
        '一次一行填 1；按月汇总登记时填合计。',
        '1 for a single session, the total for a monthly summary row.',
      ),
    },
    attendees: { label: w('实到人次', 'Person-times present') },
    expected: {
      label: w('应到人次', 'Person-times expected'),
      hint: w('不填则不计入到课率。', 'Left empty, the session stays out of the attendance rate.'),
    },
    chairRole: {
      label: w('主持人职务', 'Chaired by'),
      hint: w('只选职务，不写姓名。', 'The office only, no name.'),
    },
    lecturer: { label: w('主讲人类别', 'Lecturer') },
    village: { label: w('所在村（社区）', 'Village') },
    place: { label: w('学习地点', 'Place') },
    tag: { label: w('特色做法', 'Local method') },
    minutes: { label: w('已有记录并归档', 'Minutes on file') },
    content: { label: w('学习内容摘要', 'Summary') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    body: {
      partyCommittee: w('党委会专题学法', 'Party committee'),
      centerGroup: w('党委理论学习中心组学法', 'Study group of the Party committee'),
      preMeeting: w('班子会会前学法', 'Before leadership meetings'),
      staff: w('干部职工集体学法', 'All staff'),
      villageCadre: w('村（社区）干部学法', 'Village officials'),
      partyMember: w('党员学法', 'Party members'),
      theme: w('学法主题活动', 'Themed activity'),
    },
    topicClass: {
      xiThought: w('习近平法治思想', 'Xi Jinping Thought on the Rule of Law'),
      constitution: w('宪法', 'Constitution'),
      civilCode: w('民法典', 'Civil Code'),
      adminLaw: w('行政法律法规', 'Administrative law'),
      partyRules: w('党内法规', 'Party regulations'),
      duty: w('与履职密切相关的法律法规', 'Laws of the office’s own duties'),
      policy: w('法治建设部署文件', 'Rule-of-law policy documents'),
      other: w('其他', 'Other'),
    },
    form: {
      group: w('集中学习', 'Group study'),
      lecture: w('法治讲座', 'Lecture'),
      discussion: w('研讨交流', 'Discussion'),
      training: w('专题培训', 'Training'),
      court: w('旁听庭审', 'Attending a trial'),
      online: w('网络学习', 'Online'),
      visit: w('现场教学', 'Visit'),
      other: w('其他', 'Other'),
    },
    chairRole: {
      secretary: w('党委书记', 'Party secretary'),
      mayor: w('镇长', 'Mayor'),
      deputy: w('班子其他成员', 'Other member of the leadership'),
      villageSecretary: w('村（社区）党组织书记', 'Village Party secretary'),
      other: w('其他', 'Other'),
    },
    lecturer: {
      leader: w('班子成员', 'Member of the leadership'),
      judicialOffice: w('司法所', 'Judicial office'),
      adviser: w('法律顾问', 'Legal adviser'),
      judge: w('法官或检察官', 'Judge or prosecutor'),
      partySchool: w('党校教师', 'Party school teacher'),
      self: w('领学自学', 'Read together'),
      other: w('其他', 'Other'),
    },
  },
  sections: { attendance: w('参加情况', 'Attendance'), file: w('记录归档', 'Records') },
  measures: {
    sessions: w('学法活动次数', 'sessions'),
    persons: w('参加人次', 'person-times'),
    firstItem: w('列为第一议题的次数', 'sessions as first item'),
    expected: w('应到人次', 'person-times expected'),
    attended: w(
      '实到人次（有应到数的）',
      'person-times present where the expected number is known',
    ),
  },
  checks: {
    attendeesWithinExpected: w('实到人次多于应到人次，请核对。', 'More present than expected.'),
    someoneAttended: w('参加人次少于活动次数，请核对。', 'Fewer person-times than sessions.'),
    firstItemAtMeetings: w(
      '主题活动和党员学习一般没有“第一议题”，请核对。',
      'Themed activities and members’ study usually have no first item.',
    ),
    villageOfVillageCadres: w(
      '村（社区）干部学法请选所在村（社区）。',
      'Choose the village of the village officials.',
    ),
  },
  indicators: {
    'study.sessions': {
      name: w('学法及主题活动', 'Law study and themed activities'),
      unit: time,
      definition: w(
        '本期举办的各类学法和主题活动次数，按学习日期；暂存的不计。',
        'All study sessions and themed activities of the period, by the day held; drafts are left out.',
      ),
      phrase: '开展各类学法和主题活动{n}',
    },
    'study.center': {
      name: w('党委会、中心组专题学法', 'Study by the Party committee'),
      unit: time,
      definition: w(
        '党委会专题学法与党委理论学习中心组学法次数之和，按学习日期；会前学法另计。',
        'Sessions of the Party committee and its study group, by the day held; study before meetings is counted apart.',
      ),
      phrase: '开展党委会、党委理论学习中心组专题学法{n}',
    },
    'study.preMeeting': {
      name: w('会前学法', 'Study before meetings'),
      unit: time,
      definition: w(
        '班子会议前安排的学法次数，按学习日期。',
        'Study before leadership meetings, by the day held.',
      ),
      phrase: '会前学法{n}',
    },
    'study.staff': {
      name: w('干部职工学法', 'Study by staff'),
      unit: time,
      definition: w(
        '组织全体干部职工集体学法的次数，按学习日期；党员学习和主题活动不计。',
        'Study sessions of all staff, by the day held; members’ study and themed activities are left out.',
      ),
      phrase: '组织干部职工集体学法{n}',
    },
    'study.villageCadres': {
      name: w('村（社区）干部学法', 'Study by village officials'),
      unit: time,
      definition: w(
        '组织村（社区）干部学法的次数，按学习日期。',
        'Study sessions of village officials, by the day held.',
      ),
      phrase: '组织村（社区）干部学法{n}',
    },
    'study.persons': {
      name: w('学法覆盖人次', 'Person-times of study'),
      unit: personTime,
      definition: w(
        '各次活动实到人次之和，同一人多次参加重复计算。',
        'Sum of those present; a person who attends twice counts twice.',
      ),
      phrase: '覆盖镇村干部{n}',
    },
    'study.firstItem': {
      name: w('第一议题学法', 'Study as first item'),
      unit: time,
      definition: w(
        '列为会议第一议题的学法次数，按学习日期。',
        'Sessions held as the first item of a meeting, by the day held.',
      ),
      phrase: '以“第一议题”学法{n}',
    },
    'study.attendanceRate': {
      name: w('学法到课率', 'Attendance rate'),
      unit: percent,
      definition: w(
        '实到人次 ÷ 应到人次，只算填了应到人次的活动。',
        'Present ÷ expected, only of sessions whose expected number is filled in.',
      ),
      phrase: '学法到课率{n}',
    },
  },
};
