import type { DraftFamily } from '#src/domain/report-draft.ts';

/** Where the report finds its shortcomings and arrangements: a ledger and three of its fields. */
export interface ReportSource {
  ledger: string;
  summary: string;
  detail: string;
  /** The flag that marks a record for the report. */
  included: string;
  /** Without a marked record, all records of the year are taken. */
  allWhenNoneIncluded: boolean;
}

/** The ledgers behind parts two and four of the report. */
export const reportSources: Record<'shortcomings' | 'plans', ReportSource> = {
  shortcomings: {
    ledger: 'problem',
    summary: 'summary',
    detail: 'cause',
    included: 'inReport',
    allWhenNoneIncluded: true,
  },
  // Without the mark, an arrangement may well be one of this year.
  plans: {
    ledger: 'plan-item',
    summary: 'summary',
    detail: 'measure',
    included: 'inReport',
    allWhenNoneIncluded: false,
  },
};

/** The report's subjects in order, each with the words that open its point; the id is an indicator's before its dot. */
export const reportFamilies: readonly DraftFamily[] = [
  family('study', '抓好学法用法'),
  family('exam', '组织学法考试'),
  family('publicity', '广泛开展法治宣传'),
  family('base', '完善法治工作保障'),
  family('topics', '规范集体决策程序'),
  family('legalReview', '落实合法性审查'),
  family('documents', '加强规范性文件管理'),
  family('adviser', '发挥法律顾问作用'),
  family('enforcement', '规范办理执法案件'),
  family('inspection', '有序开展执法检查'),
  family('reviewSuit', '依法做好复议应诉'),
  family('matters', '统筹办理群众诉求'),
  family('mediation', '做实人民调解'),
  family('hotline', '办好热线诉求'),
  family('petition', '规范信访办理'),
  family('honours', '开展示范创建'),
  family('whistle', '推动部门联动'),
  family('deliberation', '组织村民议事协商'),
  family('points', '推行积分管理'),
  family('relocation', '依法推进征地拆迁'),
  family('keyGroups', '做好帮扶工作'),
  family('zeroReport', '落实信息报告制度'),
  family('disclosure', '主动公开政府信息'),
  family('disclosureRequest', '办理信息公开申请'),
  family('services', '提升政务服务效能'),
  family('lists', '动态管理清单'),
  family('mediators', '建强调解员队伍'),
  family('staff', '加强法治力量配备'),
  family('leaderDuty', '研究部署法治工作'),
  family('planItem', '推动年度任务落实'),
  family('partyLife', '严格党内组织生活'),
  family('integrity', '加强廉政教育和监督'),
  family('organisation', '开展基层调研'),
  family('problem', '跟踪问题整改'),
];

function family(id: string, lead: string): DraftFamily {
  return { id, lead };
}
