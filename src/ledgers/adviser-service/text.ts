import { w } from '#src/domain/words.ts';
import { entry, hour, percent, personTime, time } from '#src/ledgers/units.ts';

/** Words of the legal adviser services ledger. */
export const adviserServiceText = {
  name: w('法律顾问服务台账', 'Legal adviser services'),
  about: w(
    '镇、村法律顾问每次服务后登记；也可按月汇总一行。合法性审查仍在审查台账登记。',
    'Registered after each service of a township or village adviser, or one summary row a month. Legality reviews stay in their own ledger.',
  ),
  fields: {
    date: { label: w('服务日期', 'Date') },
    provider: {
      label: w('服务人员', 'Who served'),
      hint: w('只选类别，不写姓名。', 'The kind only, no name.'),
    },
    kind: { label: w('服务方式', 'Kind of service') },
    village: {
      label: w('服务村（社区）', 'Village'),
      hint: w('服务镇机关的留空。', 'Left empty for the township offices.'),
    },
    department: { label: w('服务部门', 'Department') },
    matter: {
      label: w('服务事项', 'Matter'),
      hint: w('写事由，不写当事人姓名。', 'The subject, without names of parties.'),
    },
    count: {
      label: w('次数', 'Times'),
      hint: w(
        '一次一行填 1；按月汇总登记时填合计。',
        '1 for a single service, the total for a monthly summary row.',
      ),
    },
    hours: {
      label: w('服务时长', 'Hours'),
      hint: w('可填半小时，如 2.5。', 'Half hours may be given, such as 2.5.'),
    },
    persons: { label: w('服务人次', 'Persons served') },
    opinions: { label: w('提出法律意见', 'Legal opinions given') },
    adopted: {
      label: w('采纳意见', 'Opinions adopted'),
      hint: w('尚未反馈的留空。', 'Left empty until the answer is known.'),
    },
    rejectReason: { label: w('未采纳原因', 'Why not adopted') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    provider: {
      town: w('镇法律顾问', 'Township adviser'),
      village: w('村（社区）法律顾问', 'Village adviser'),
      publicLawyer: w('公职律师', 'Public lawyer'),
      legalAid: w('法律援助人员', 'Legal aid'),
      other: w('其他', 'Other'),
    },
    kind: {
      duty: w('值班坐诊', 'Duty hours'),
      consult: w('法律咨询', 'Advice'),
      review: w('参与审查', 'Help with a review'),
      mediation: w('参与调解', 'Help with mediation'),
      lecture: w('法治讲座', 'Lecture'),
      document: w('代拟文书', 'Drafting'),
      risk: w('法律风险评估', 'Legal risk assessment'),
    },
  },
  sections: { opinions: w('法律意见', 'Legal opinions') },
  measures: {
    services: w('服务次数', 'services'),
    hours: w('服务时长', 'hours'),
    persons: w('服务人次', 'persons served'),
    opinions: w('提出意见条数', 'opinions given'),
    answered: w('已反馈的意见条数', 'opinions answered'),
    adopted: w('采纳意见条数', 'opinions adopted'),
  },
  checks: {
    adoptedWithinOpinions: w(
      '采纳的意见多于提出的意见，请核对。',
      'More opinions adopted than given.',
    ),
    hoursAboveZero: w('服务时长应大于 0。', 'The hours must be above 0.'),
    hoursPlausible: w(
      '平均每次服务超过 12 小时，请核对。',
      'More than 12 hours a service; please check.',
    ),
    lectureNeedsPersons: w('讲座请填听课人次。', 'Please give the audience of the lecture.'),
    rejectionNeedsReason: w(
      '有意见未采纳，请补写原因。',
      'An opinion was not adopted; please say why.',
    ),
  },
  indicators: {
    'adviser.services': {
      name: w('法律顾问服务', 'Legal adviser services'),
      unit: time,
      definition: w(
        '法律顾问各类服务次数之和，按服务日期。',
        'All services of legal advisers, by date.',
      ),
      phrase: '法律顾问开展服务{n}',
    },
    'adviser.hours': {
      name: w('法律顾问服务时长', 'Hours of legal advisers'),
      unit: hour,
      definition: w(
        '法律顾问各类服务时长之和，按服务日期；路途时间不计。',
        'Hours of all services, by date; travel is left out.',
      ),
      phrase: '法律顾问服务{n}',
    },
    'adviser.persons': {
      name: w('法律顾问服务人次', 'Persons served'),
      unit: personTime,
      definition: w(
        '法律顾问各类服务的人次之和，含讲座听众，按服务日期；未填的按 0 计。',
        'Persons served by all kinds of service, lecture audiences included, by date; left empty counts as 0.',
      ),
      phrase: '法律顾问服务群众{n}',
    },
    'adviser.consultPersons': {
      name: w('法律顾问解答咨询', 'Persons advised'),
      unit: personTime,
      definition: w(
        '值班坐诊和法律咨询的人次之和，按服务日期；普法活动现场的咨询另计。',
        'Persons advised in duty hours and consultations, by date; advice at publicity events is counted there.',
      ),
      phrase: '法律顾问解答咨询{n}',
    },
    'adviser.lectures': {
      name: w('法律顾问讲座', 'Lectures by advisers'),
      unit: time,
      definition: w(
        '法律顾问举办讲座的次数，按服务日期；已在普法台账登记的场次请勿合并相加。',
        'Lectures by advisers, by date; do not add them to events already in the publicity ledger.',
      ),
      phrase: '法律顾问开展讲座{n}',
    },
    'adviser.mediations': {
      name: w('法律顾问参与调解', 'Mediations helped'),
      unit: time,
      definition: w(
        '法律顾问参与调解的次数，按服务日期；纠纷件数以矛盾纠纷台账为准。',
        'Mediations that advisers helped with, by date; the cases themselves are counted in the mediation ledger.',
      ),
      phrase: '法律顾问参与调解{n}',
    },
    'adviser.reviews': {
      name: w('法律顾问参与审查', 'Reviews helped'),
      unit: time,
      definition: w(
        '法律顾问参与合同、文件审查的次数，按服务日期；审查件数以合法性审查台账为准。',
        'Reviews that advisers helped with, by date; the reviews themselves are counted in the legal-review ledger.',
      ),
      phrase: '法律顾问参与审查{n}',
    },
    'adviser.riskAssessments': {
      name: w('法律风险评估', 'Legal risk assessments'),
      unit: time,
      definition: w('开展法律风险评估的次数，按服务日期。', 'Legal risk assessments, by date.'),
      phrase: '开展法律风险评估{n}',
    },
    'adviser.opinions': {
      name: w('法律顾问意见', 'Opinions of advisers'),
      unit: entry,
      definition: w(
        '法律顾问提出的意见条数，按服务日期，不论是否采纳。',
        'Opinions given by advisers, by date, adopted or not.',
      ),
      phrase: '法律顾问提出意见{n}',
    },
    'adviser.adoptedRate': {
      name: w('法律顾问意见采纳率', 'Share of opinions adopted'),
      unit: percent,
      definition: w(
        '采纳的意见 ÷ 已反馈的意见，按服务日期；尚未反馈的不计。',
        'Opinions adopted ÷ opinions answered, by date; unanswered ones are left out.',
      ),
      phrase: '法律顾问意见采纳率{n}',
    },
  },
};
