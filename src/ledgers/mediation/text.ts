import { w } from '#src/domain/words.ts';
import { mediationIndicatorText } from './indicator-text.ts';

/** Words of the mediation ledger. */
export const mediationText = {
  name: w('矛盾纠纷调解台账', 'Disputes and mediation'),
  about: w(
    '各级调委会和联合调解的矛盾纠纷，受理即登记，结案后补填结果、协议和回访。',
    'Disputes handled by mediation committees or jointly: register on acceptance; add result, agreement and follow-up visit when closed.',
  ),
  fields: {
    caseNo: { label: w('案件编号', 'Case no.') },
    acceptedAt: { label: w('受理日期', 'Accepted on') },
    kind: { label: w('纠纷类型', 'Kind of dispute') },
    channel: {
      label: w('案件来源', 'Source'),
      hint: w(
        '信访转来、热线转来的已在各自台账计数，合计时不重复计算。',
        'Cases from a petition or hotline ticket already count there; totals do not count them twice.',
      ),
    },
    foundBy: { label: w('发现方式', 'Found by') },
    village: { label: w('所属村（社区）', 'Village') },
    matter: {
      label: w('简要情况', 'Matter'),
      hint: w(
        '写清起因和诉求，不写姓名、证件号、电话和住址。',
        'Cause and claims; no names, identity or phone numbers, or addresses.',
      ),
    },
    count: {
      label: w('件数', 'Cases'),
      hint: w(
        '一行一件填 1；按月汇总登记时填合计。',
        '1 for a single case, the total for a monthly summary row.',
      ),
    },
    persons: {
      label: w('涉及人次', 'Person-times'),
      hint: w(
        '双方当事人合计，一件一般不少于 2 人次。',
        'Both sides together; normally at least 2 for each case.',
      ),
    },
    parties: {
      label: w('当事人', 'Parties'),
      hint: w(
        '只为方便查找，不进报告和导出。',
        'Only to find the case again; never in reports or exports.',
      ),
    },
    stage: { label: w('调解方式', 'Way of mediation') },
    committee: { label: w('调委会类别', 'Committee') },
    level: { label: w('纠纷等级', 'Level') },
    colour: {
      label: w('三色等级', 'Colour grade'),
      hint: w('填当前颜色，变化后随时更改。', 'The present colour; change it as the case changes.'),
    },
    firstColour: {
      label: w('登记时颜色', 'Colour at registration'),
      hint: w('留空时取登记时的三色等级。', 'Left empty, it takes the grade at registration.'),
    },
    redAt: {
      label: w('定为红色日期', 'Graded red on'),
      hint: w('保存为红色时自动填当天。', 'Filled in with today when saved in red.'),
    },
    turnedGreenAt: {
      label: w('红转绿日期', 'Turned green on'),
      hint: w(
        '红色改为绿色保存时自动填当天；又转回的请清空。',
        'Filled in with today when red is changed to green; clear it if the case turned back.',
      ),
    },
    method: { label: w('工作方法', 'Local method') },
    leadOrg: { label: w('主办部门', 'Lead department') },
    coOrgs: { label: w('协办单位', 'Assisting units') },
    dueAt: {
      label: w('应结日期', 'Due on'),
      hint: w('留空时按“办理期限”自动推算。', 'Left empty, it follows the deadline rules.'),
    },
    closedAt: { label: w('结案日期', 'Closed on') },
    result: {
      label: w('调解结果', 'Result'),
      hint: w('尚在调解的留空。', 'Empty while mediation goes on.'),
    },
    agreement: { label: w('协议形式', 'Agreement') },
    amount: { label: w('协议涉及金额', 'Amount agreed') },
    performed: { label: w('履行情况', 'Performance') },
    judicialConfirm: { label: w('司法确认', 'Judicial confirmation') },
    confirmDueAt: {
      label: w('申请确认截止日期', 'Apply for confirmation by'),
      hint: w(
        '协议生效后双方共同申请；留空时自动推算。',
        'Both parties apply together after the agreement takes effect; left empty, it is worked out.',
      ),
    },
    confirmAppliedAt: { label: w('申请确认日期', 'Confirmation applied on') },
    confirmedAt: { label: w('确认日期', 'Confirmed on') },
    revisitAt: { label: w('回访日期', 'Visited again on') },
    prevented: { label: w('防止激化', 'Escalation prevented') },
    escalated: { label: w('调解后去向', 'Afterwards went to') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      family: w('婚姻家庭继承', 'Marriage, family, inheritance'),
      neighbour: w('邻里', 'Neighbours'),
      housing: w('房屋宅基地', 'Houses and homesteads'),
      damages: w('损害赔偿', 'Damages'),
      contract: w('合同', 'Contract'),
      land: w('山林土地', 'Forest and farm land'),
      demolition: w('征地拆迁', 'Expropriation and relocation'),
      labour: w('劳动争议', 'Labour'),
      birthPlanning: w('计划生育', 'Family planning'),
      villageAffairs: w('村务管理', 'Village affairs'),
      environment: w('环境保护', 'Environment'),
      traffic: w('道路交通事故', 'Road accidents'),
      medical: w('医疗', 'Medical'),
      property: w('物业', 'Property management'),
      production: w('生产经营', 'Production and business'),
      consumer: w('消费', 'Consumer'),
      other: w('其他', 'Other'),
    },
    channel: {
      own: w('当事人申请', 'Parties applied'),
      active: w('主动调解', 'Taken up unasked'),
      petition: w('信访转来', 'From a petition'),
      hotline: w('热线转来', 'From the hotline'),
      police: w('公安移交', 'From the police'),
      court: w('法院委派委托', 'From the court'),
      department: w('部门移送', 'From a department'),
      whistle: w('吹哨', 'From a whistle'),
    },
    foundBy: { scan: w('排查发现', 'Found by screening'), report: w('上报', 'Reported') },
    stage: {
      people: w('人民调解', 'People’s mediation'),
      administrative: w('行政调解', 'Administrative mediation'),
      judicial: w('司法调解', 'Judicial mediation'),
      joint: w('三调联动', 'Joint mediation'),
    },
    committee: {
      village: w('村（社区）', 'Village'),
      township: w('乡镇', 'Township'),
      enterprise: w('企事业单位', 'Enterprise or institution'),
      industry: w('行业性专业性', 'Trade or specialist'),
    },
    level: { ordinary: w('一般', 'Ordinary'), major: w('重大', 'Major') },
    result: {
      success: w('调解成功', 'Settled'),
      failed: w('未成功', 'Not settled'),
      terminated: w('终止', 'Ended'),
      withdrawn: w('撤回', 'Withdrawn'),
    },
    agreement: {
      written: w('书面协议', 'Written'),
      oral: w('口头协议', 'Oral'),
      none: w('即时和解', 'Settled on the spot'),
    },
    performed: {
      done: w('已履行', 'Performed'),
      partly: w('部分履行', 'Partly performed'),
      not: w('未履行', 'Not performed'),
      notDue: w('未到期', 'Not yet due'),
    },
    judicialConfirm: {
      none: w('未申请', 'Not applied for'),
      applied: w('已申请', 'Applied for'),
      confirmed: w('已确认', 'Confirmed'),
    },
    prevented: {
      crime: w('防止民转刑', 'Crime prevented'),
      suicide: w('防止非正常死亡', 'Suicide prevented'),
      fight: w('防止群体性械斗', 'Group fight prevented'),
      petition: w('防止群体性上访', 'Group petition prevented'),
    },
    escalated: { lawsuit: w('转诉讼', 'Lawsuit'), petition: w('转信访', 'Petition') },
  },
  sections: {
    handling: w('分级办理', 'Handling'),
    closing: w('结案', 'Closing'),
    agreement: w('协议履行与确认', 'Agreement'),
    after: w('回访与跟踪', 'Follow-up'),
  },
  measures: {
    accepted: w('受理件数', 'cases accepted'),
    persons: w('涉及人次', 'person-times'),
    own: w('非信访热线转来的件数', 'cases not from petitions or hotline'),
    ownPersons: w('非信访热线转来的人次', 'person-times not from petitions or hotline'),
    closed: w('结案件数', 'cases closed'),
    closedPersons: w('结案涉及人次', 'person-times of closed cases'),
    onTime: w('按期结案件数', 'cases closed on time'),
    succeeded: w('调解成功件数', 'cases settled'),
    failed: w('未成功件数', 'cases not settled'),
    decided: w('成功和未成功件数', 'cases settled or not settled'),
    written: w('书面协议件数', 'written agreements'),
    amount: w('协议涉及金额（元）', 'amount agreed (yuan)'),
    dueAgreements: w('到期协议件数', 'agreements due'),
    performed: w('已履行协议件数', 'agreements performed'),
    confirmed: w('司法确认件数', 'agreements confirmed'),
    visited: w('回访件数', 'cases visited again'),
    prevented: w('防止激化件数', 'escalations prevented'),
    redToGreen: w('红转绿件数', 'cases turned from red to green'),
    escalated: w('转诉转访件数', 'cases that went to court or petition'),
  },
  checks: {
    closedAfterAccepted: w('结案日期早于受理日期，请核对。', 'Closed before it was accepted.'),
    dueAfterAccepted: w('应结日期早于受理日期，请核对。', 'Due before it was accepted.'),
    closedNeedsResult: w('已填结案日期，请选择调解结果。', 'Closed, but without a result.'),
    resultNeedsClosing: w(
      '已有调解结果，请填结案日期。',
      'There is a result, but no closing date.',
    ),
    twoPersonsPerCase: w(
      '涉及人次平均每件不足 2 人次，请核对。',
      'Fewer than two person-times for each case.',
    ),
    appliedAfterClosing: w(
      '申请确认日期早于结案日期，请核对。',
      'Confirmation applied for before the case was closed.',
    ),
    appliedInTime: w(
      '申请司法确认超过截止日期。',
      'Judicial confirmation was applied for too late.',
    ),
    confirmedAfterApplied: w(
      '确认日期早于申请（或结案）日期，请核对。',
      'Confirmed before it was applied for or closed.',
    ),
    revisitAfterClosing: w(
      '回访日期早于结案日期，请核对。',
      'Visited again before the case was closed.',
    ),
    majorNeedsLead: w('重大纠纷宜明确主办部门。', 'A major dispute should have a lead department.'),
    greenAfterAccepted: w(
      '红转绿日期早于受理日期，请核对。',
      'Turned green before it was accepted.',
    ),
    turnedFromOther: w(
      '登记时颜色与现在的颜色相同，却填了红转绿日期，请核对。',
      'The colour is the one at registration, yet there is a day of turning green.',
    ),
    successNotEscalated: w(
      '调解成功却又转诉或转访，请核对。',
      'Settled, yet taken to court or petition.',
    ),
  },
  indicators: mediationIndicatorText,
};
