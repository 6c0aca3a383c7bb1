import { w } from '#src/domain/words.ts';

/** Words of the areas of enforcement, shared with the inspections. */
export const areaWords = {
  appearance: w('市容环境卫生', 'Streets and sanitation'),
  building: w('规划建设与农房', 'Building'),
  land: w('自然资源', 'Land'),
  agriculture: w('农业农村', 'Agriculture'),
  forestry: w('林业草原', 'Forestry'),
  ecology: w('生态环境', 'Environment'),
  safety: w('安全生产', 'Work safety'),
  fire: w('消防安全', 'Fire safety'),
  water: w('水务渔政', 'Water and fishing'),
  traffic: w('交通运输', 'Transport'),
  market: w('市场与食品安全', 'Market and food'),
  other: w('其他', 'Other'),
};

/** Words of every option of an enforcement case. */
export const enforcementOptions = {
  kind: {
    penalty: w('行政处罚', 'Penalty'),
    licence: w('行政许可', 'Licence'),
    coercion: w('行政强制', 'Coercion'),
    other: w('其他执法行为', 'Other'),
  },
  procedure: { simple: w('简易程序', 'Simple'), ordinary: w('普通程序', 'Ordinary') },
  area: areaWords,
  source: {
    inspection: w('检查发现', 'Inspection'),
    complaint: w('投诉举报', 'Complaint'),
    transfer: w('部门移送', 'Transferred'),
    assigned: w('上级交办', 'Assigned'),
    application: w('当事人申请', 'Application'),
    other: w('其他', 'Other'),
  },
  party: {
    individual: w('个人', 'Individual'),
    business: w('个体工商户', 'Sole trader'),
    unit: w('单位', 'Organisation'),
  },
  reviewTrigger: {
    none: w('不属于重大执法决定', 'Not a major decision'),
    publicInterest: w('涉及重大公共利益', 'Major public interest'),
    hearing: w('直接关系重大权益且经过听证', 'Major rights, after a hearing'),
    complex: w('案情疑难复杂、涉及多个法律关系', 'Difficult, several legal relations'),
    byLaw: w('法律法规规定的其他情形', 'Other cases set by law'),
  },
  penaltyClass: {
    warning: w('警告、通报批评', 'Warning or public criticism'),
    fine: w('罚款', 'Fine'),
    confiscation: w('没收违法所得、没收非法财物', 'Confiscation'),
    suspension: w('暂扣许可证件', 'Licence suspended'),
    downgrade: w('降低资质等级', 'Grade lowered'),
    restriction: w('限制开展生产经营活动', 'Business restricted'),
    stopWork: w('责令停产停业', 'Business stopped'),
    closure: w('责令关闭、限制从业', 'Closed or barred'),
    revocation: w('吊销许可证件', 'Licence revoked'),
    detention: w('行政拘留', 'Detention'),
    other: w('其他', 'Other'),
  },
  licenceResult: {
    granted: w('准予许可', 'Granted'),
    refused: w('不予许可', 'Refused'),
    revoked: w('撤销许可', 'Revoked'),
  },
  coercionType: {
    seal: w('查封场所、设施或者财物', 'Sealing'),
    detain: w('扣押财物', 'Seizing property'),
    freeze: w('冻结存款、汇款', 'Freezing funds'),
    otherMeasure: w('其他强制措施', 'Other measure'),
    surcharge: w('加处罚款或者滞纳金', 'Surcharge'),
    transfer: w('划拨存款、汇款', 'Transferring funds'),
    auction: w('拍卖或者依法处理', 'Auction'),
    restore: w('排除妨碍、恢复原状', 'Restoring the former state'),
    substitute: w('代履行', 'Performance by others'),
    otherExecution: w('其他强制执行', 'Other execution'),
    court: w('申请法院强制执行', 'Execution by the court'),
  },
  steps: {
    start: w('启动', 'Start'),
    evidence: w('调查取证', 'Evidence'),
    review: w('审核', 'Review'),
    decision: w('决定', 'Decision'),
    delivery: w('送达', 'Delivery'),
    execution: w('执行', 'Execution'),
  },
};
