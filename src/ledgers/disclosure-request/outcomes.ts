import { w } from '#src/domain/words.ts';

/** The blocks of Table three's 21 outcomes, in the table's order. */
export const outcomeGroups = {
  open: ['open'],
  partly: ['partly'],
  refused: [
    'stateSecret',
    'lawForbids',
    'threeSafeties',
    'thirdPartyRights',
    'internalAffairs',
    'inProcess',
    'enforcementFile',
    'officialQuery',
  ],
  unable: ['notHeld', 'notReady', 'unclear'],
  notProcessed: ['petitionKind', 'repeated', 'publications', 'excessive', 'reconfirm'],
  otherwise: ['noSupplement', 'feeUnpaid', 'other'],
} as const;

/** The 21 outcomes (本年度办理结果) of Table three. */
export const outcomes = [
  ...outcomeGroups.open,
  ...outcomeGroups.partly,
  ...outcomeGroups.refused,
  ...outcomeGroups.unable,
  ...outcomeGroups.notProcessed,
  ...outcomeGroups.otherwise,
] as const;

/** The outcomes in the words of the official form (国办公开办函〔2021〕30号). */
export const outcomeWords = {
  open: w('予以公开', 'Disclosed'),
  partly: w('部分公开', 'Disclosed in part'),
  stateSecret: w('属于国家秘密', 'State secret'),
  lawForbids: w('其他法律行政法规禁止公开', 'Forbidden by other laws'),
  threeSafeties: w('危及“三安全一稳定”', 'Endangers safety or stability'),
  thirdPartyRights: w('保护第三方合法权益', 'Protects third parties'),
  internalAffairs: w('属于三类内部事务信息', 'Internal affairs'),
  inProcess: w('属于四类过程性信息', 'In preparation'),
  enforcementFile: w('属于行政执法案卷', 'Enforcement file'),
  officialQuery: w('属于行政查询事项', 'Matter of official inquiry'),
  notHeld: w('本机关不掌握相关政府信息', 'Not held by this office'),
  notReady: w('没有现成信息需要另行制作', 'Would have to be made'),
  unclear: w('补正后申请内容仍不明确', 'Still unclear after supplement'),
  petitionKind: w('信访举报投诉类申请', 'Petition or complaint'),
  repeated: w('重复申请', 'Repeated'),
  publications: w('要求提供公开出版物', 'Asks for publications'),
  excessive: w('无正当理由大量反复申请', 'Excessive without reason'),
  reconfirm: w('要求行政机关确认或重新出具已获取信息', 'Asks to confirm or reissue'),
  noSupplement: w(
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Not supplemented in time, no longer processed',
  ),
  feeUnpaid: w(
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Fee not paid in time, no longer processed',
  ),
  other: w('其他', 'Other'),
};
