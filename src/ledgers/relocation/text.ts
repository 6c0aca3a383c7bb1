import { w } from '#src/domain/words.ts';
import { household, householdTime, percent, person, piece } from '#src/ledgers/units.ts';

/** Words of the relocation ledger. */
export const relocationText = {
  name: w('征拆搬迁进度台账', 'Expropriation and relocation'),
  about: w(
    '征地拆迁和搬迁项目的进度，每个项目定期登记一行截至当日的累计数。',
    'Progress of expropriation and relocation projects: at intervals one row for each project with its totals up to that day.',
  ),
  fields: {
    project: {
      label: w('项目名称', 'Project'),
      hint: w(
        '同一项目每次写法要一致，统计按项目取最新一行。',
        'Always write a project the same way; only its newest row counts.',
      ),
    },
    asOf: { label: w('截至日期', 'As of') },
    kind: { label: w('项目类型', 'Kind') },
    village: { label: w('所在村（社区）', 'Village') },
    department: { label: w('牵头部门', 'Lead department') },
    plannedHouseholds: { label: w('应拆迁户数', 'Households planned') },
    plannedPersons: { label: w('应拆迁人数', 'Persons planned') },
    signed: { label: w('累计签约户数', 'Households signed') },
    moved: { label: w('累计搬离户数', 'Households moved out') },
    demolished: { label: w('累计拆除户数', 'Houses pulled down') },
    households: {
      label: w('累计完成户数', 'Households completed'),
      hint: w('填截至当日的累计数，不是本期新增。', 'The total up to that day, not the increase.'),
    },
    persons: { label: w('累计完成人数', 'Persons completed') },
    visits: {
      label: w('本期入户户次', 'Household visits'),
      hint: w('自上一行以来的次数。', 'Since the row before.'),
    },
    disputes: {
      label: w('本期排查涉迁纠纷', 'Disputes found'),
      hint: w('自上一行以来的件数。', 'Since the row before.'),
    },
    disputesSolved: { label: w('其中已化解', 'Of these settled') },
    method: { label: w('工作方法', 'Local method') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      land: w('土地征收', 'Land expropriation'),
      houses: w('房屋征收', 'House expropriation'),
      hydropower: w('水利水电移民', 'Hydropower resettlement'),
      road: w('交通建设', 'Roads and railways'),
      hazard: w('避险搬迁', 'Moving out of danger'),
      other: w('其他', 'Other'),
    },
  },
  sections: {
    plan: w('任务', 'Plan'),
    progress: w('累计进度', 'Progress so far'),
    work: w('本期工作', 'Work in the period'),
  },
  measures: {
    visits: w('入户户次', 'household visits'),
    disputes: w('涉迁纠纷件数', 'disputes found'),
    disputesSolved: w('化解涉迁纠纷件数', 'disputes settled'),
  },
  checks: {
    householdsWithinPlan: w(
      '完成户数超过应拆迁户数，请核对。',
      'More households completed than planned.',
    ),
    personsWithinPlan: w(
      '完成人数超过应拆迁人数，请核对。',
      'More persons completed than planned.',
    ),
    signedWithinPlan: w('签约户数超过应拆迁户数，请核对。', 'More households signed than planned.'),
    movedWithinSigned: w(
      '搬离户数多于签约户数，请核对。',
      'More households moved out than signed.',
    ),
    demolishedWithinMoved: w(
      '拆除户数多于搬离户数，请核对。',
      'More houses pulled down than households moved out.',
    ),
    personsNotBelowHouseholds: w('完成人数少于户数，请核对。', 'Fewer persons than households.'),
    solvedWithinDisputes: w(
      '已化解件数多于排查件数，请核对。',
      'More disputes settled than found.',
    ),
  },
  indicators: {
    'relocation.households': {
      name: w('完成拆迁户数', 'Households relocated'),
      unit: household,
      definition: w(
        '本年截至期末，各项目最新一行的累计完成户数之和；含以前年度完成的。',
        'Sum over the projects of the households completed in the newest row of the year up to the period’s end; earlier years are included.',
      ),
      phrase: '累计完成拆迁{n}',
    },
    'relocation.persons': {
      name: w('完成拆迁人数', 'Persons relocated'),
      unit: person,
      definition: w(
        '本年截至期末，各项目最新一行的累计完成人数之和；含以前年度完成的。',
        'Sum over the projects of the persons completed in the newest row of the year up to the period’s end; earlier years are included.',
      ),
      phrase: '累计搬迁群众{n}',
    },
    'relocation.signed': {
      name: w('签约户数', 'Households signed'),
      unit: household,
      definition: w(
        '本年截至期末，各项目最新一行的累计签约户数之和。',
        'Sum over the projects of the households signed in the newest row of the year up to the period’s end.',
      ),
      phrase: '累计签约{n}',
    },
    'relocation.planned': {
      name: w('应拆迁户数', 'Households planned'),
      unit: household,
      definition: w(
        '本年截至期末，各项目最新一行的应拆迁户数之和。',
        'Sum over the projects of the households planned in the newest row of the year up to the period’s end.',
      ),
      phrase: '涉及应拆迁{n}',
    },
    'relocation.visits': {
      name: w('入户工作', 'Household visits'),
      unit: householdTime,
      definition: w(
        '本期各行入户户次之和，按截至日期。',
        'Sum of household visits in the rows of the period, by their day.',
      ),
      phrase: '入户宣传动员{n}',
    },
    'relocation.disputesSolved': {
      name: w('化解涉迁纠纷', 'Relocation disputes settled'),
      unit: piece,
      definition: w(
        '本期各行已化解涉迁纠纷之和，按截至日期；与矛盾纠纷台账各自统计，不要相加。',
        'Sum of relocation disputes settled in the rows of the period, by their day; kept apart from the disputes ledger, do not add the two.',
      ),
      phrase: '化解征拆领域纠纷{n}',
    },
    'relocation.disputesSolvedRate': {
      name: w('涉迁纠纷化解率', 'Relocation dispute settlement rate'),
      unit: percent,
      definition: w(
        '已化解 ÷ 排查发现的涉迁纠纷，按截至日期；未化解的留在分母。',
        'Settled ÷ found, by the day of the row; disputes not settled stay in the denominator.',
      ),
      phrase: '涉迁纠纷化解率{n}',
    },
  },
};
