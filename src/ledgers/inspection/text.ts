import { w } from '#src/domain/words.ts';
import { areaWords } from '#src/ledgers/enforcement/options.ts';
import { one, percent, piece, premises, time } from '#src/ledgers/units.ts';

/** Words of the inspection ledger. */
export const inspectionText = {
  name: w('执法检查台账', 'Inspections'),
  about: w(
    '各领域执法检查和巡查，检查当日登记，整改复查后补填结果。',
    'Inspections in every field: register on the day, add the result after the re-inspection.',
  ),
  fields: {
    checkedAt: { label: w('检查日期', 'Inspected on') },
    title: {
      label: w('检查事项', 'Subject'),
      hint: w('写检查内容，不写企业负责人姓名。', 'What was inspected; no names of persons.'),
    },
    area: { label: w('检查领域', 'Field') },
    kind: { label: w('检查方式', 'Kind') },
    village: { label: w('所在村（社区）', 'Village') },
    department: { label: w('联合检查部门', 'Together with') },
    count: {
      label: w('检查次数', 'Inspections'),
      hint: w(
        '一次一行填 1；按月汇总登记时填合计。',
        '1 for a single inspection, the total for a monthly summary row.',
      ),
    },
    objects: { label: w('检查对象', 'Places inspected') },
    officers: { label: w('出动执法人员', 'Officers') },
    enterprise: { label: w('涉企检查', 'Of an enterprise') },
    registered: { label: w('已按涉企检查要求备案或扫码', 'Registered or scanned as required') },
    methods: { label: w('检查手段', 'Means') },
    issues: {
      label: w('发现问题', 'Problems found'),
      hint: w('没有发现问题填 0。', 'Enter 0 when nothing was found.'),
    },
    onSpot: { label: w('其中当场整改', 'Of these put right on the spot') },
    orders: { label: w('责令改正通知书', 'Orders to correct') },
    casesFiled: { label: w('转立案查处', 'Cases filed') },
    fixDueAt: { label: w('整改期限', 'To be put right by') },
    reviewedAt: { label: w('复查日期', 'Re-inspected on') },
    fixed: {
      label: w('已整改问题', 'Problems put right'),
      hint: w(
        '复查确认已整改的，含当场整改。',
        'Confirmed by the re-inspection, on-the-spot ones included.',
      ),
    },
    findings: { label: w('问题描述', 'Findings') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    area: areaWords,
    kind: {
      routine: w('日常检查', 'Routine'),
      special: w('专项检查', 'Special'),
      random: w('双随机抽查', 'Random'),
      joint: w('联合检查', 'Joint'),
      complaint: w('投诉举报核查', 'After a complaint'),
    },
    methods: {
      written: w('书面记录', 'Written record'),
      av: w('音像记录', 'Audio-visual record'),
      sampling: w('抽样检测', 'Sampling'),
      drone: w('无人机或远程监控', 'Drone or remote'),
    },
  },
  sections: { findings: w('问题与整改', 'Problems and correction') },
  stages: { correct: w('逾期未复查的问题数', 'problems overdue for re-inspection') },
  measures: {
    inspections: w('检查次数', 'inspections'),
    objects: w('检查对象家数', 'places inspected'),
    officers: w('出动执法人员人次', 'officers'),
    enterprise: w('涉企检查次数', 'inspections of enterprises'),
    registered: w('已备案或扫码的涉企检查次数', 'registered inspections of enterprises'),
    issues: w('发现问题数', 'problems found'),
    orders: w('责令改正件数', 'orders to correct'),
    casesFiled: w('转立案件数', 'cases filed'),
    reviewed: w('已复查的问题数', 'problems re-inspected'),
    fixed: w('已整改问题数', 'problems put right'),
  },
  checks: {
    fixedWithinIssues: w('已整改问题多于发现问题，请核对。', 'More problems put right than found.'),
    onSpotWithinFixed: w(
      '当场整改多于发现问题，请核对。',
      'More put right on the spot than found.',
    ),
    onSpotIsFixed: w(
      '已整改问题应包含当场整改的，请核对。',
      'Problems put right include those on the spot.',
    ),
    fixedHasReview: w('填了已整改问题，请填复查日期。', 'Give the date of the re-inspection.'),
    reviewHasFixed: w(
      '已复查的请填已整改问题数，没有整改填 0。',
      'Give the number put right at the re-inspection, 0 when none.',
    ),
    reviewAfterCheck: w('复查日期早于检查日期，请核对。', 'Re-inspected before it was inspected.'),
    dueAfterCheck: w('整改期限早于检查日期，请核对。', 'To be put right before it was inspected.'),
    issuesHaveDueDay: w(
      '发现问题的请填整改期限，否则不进入到期提醒。',
      'Give the day to put it right, or it does not stand in the due list.',
    ),
    enterpriseRegistered: w(
      '涉企检查应按要求备案或扫码，请核对。',
      'Inspections of enterprises are to be registered or scanned; please check.',
    ),
    twoOfficers: w(
      '执法检查应有两名以上执法人员，请核对。',
      'An inspection needs two or more officers; please check.',
    ),
  },
  indicators: {
    'inspection.total': {
      name: w('执法检查', 'Inspections'),
      unit: time,
      definition: w(
        '本期开展的执法检查次数，按检查日期；整改复查不另计。',
        'Inspections of the period, by the day held; re-inspections are not counted again.',
      ),
      phrase: '开展执法检查{n}',
    },
    'inspection.objects': {
      name: w('检查对象', 'Places inspected'),
      unit: premises,
      definition: w(
        '各次检查的对象家数之和，同一家多次检查重复计算。',
        'Sum of the places inspected; a place inspected twice counts twice.',
      ),
      phrase: '检查各类主体{n}',
    },
    'inspection.enterprise': {
      name: w('涉企检查', 'Inspections of enterprises'),
      unit: time,
      definition: w(
        '勾选涉企的检查次数，按检查日期。',
        'Inspections marked as of an enterprise, by the day held.',
      ),
      phrase: '开展涉企检查{n}',
    },
    'inspection.registeredRate': {
      name: w('涉企检查备案率', 'Registered inspections of enterprises'),
      unit: percent,
      definition: w(
        '已备案或扫码的涉企检查 ÷ 全部涉企检查，按检查日期。',
        'Registered or scanned ÷ all inspections of enterprises, by the day held.',
      ),
      phrase: '涉企检查备案率{n}',
    },
    'inspection.issues': {
      name: w('检查发现问题', 'Problems found'),
      unit: one,
      definition: w(
        '检查发现的问题数之和，按检查日期。',
        'Problems found, by the day of the inspection.',
      ),
      phrase: '发现问题{n}',
    },
    'inspection.fixedRate': {
      name: w('问题整改率', 'Correction rate'),
      unit: percent,
      definition: w(
        '已整改问题 ÷（已复查的问题 + 逾期未复查的问题），按复查日期，逾期的按整改期限；未到期的不计，当场整改的待复查确认后计入。',
        'Problems put right ÷ (re-inspected + overdue and not re-inspected), by the day of re-inspection or the due day; those not yet due are left out, and those put right on the spot count once re-inspected.',
      ),
      phrase: '问题整改率{n}',
    },
    'inspection.orders': {
      name: w('责令改正', 'Orders to correct'),
      unit: piece,
      definition: w(
        '检查中发出的责令改正通知书件数，按检查日期。',
        'Orders to correct issued at inspections, by the day held.',
      ),
      phrase: '发出责令改正通知书{n}',
    },
    'inspection.casesFiled': {
      name: w('检查转立案', 'Cases filed after inspection'),
      unit: piece,
      definition: w(
        '检查后转为立案查处的件数，按检查日期；案件本身记在执法案件台账。',
        'Cases filed after inspections, by the day of the inspection; the cases themselves stand in their own ledger.',
      ),
      phrase: '转立案查处{n}',
    },
  },
};
