import { w } from '#src/domain/words.ts';
import { percent, piece } from '#src/ledgers/units.ts';

/** Words of the normative-document ledger. */
export const normativeDocumentText = {
  name: w('规范性文件台账', 'Normative documents'),
  about: w(
    '镇党委、政府制定的规范性文件，印发当日登记，公开、备案和废止时补填。',
    'Normative documents of the township: register on the day issued, add publication, filing and repeal when they happen.',
  ),
  fields: {
    issuedAt: { label: w('印发日期', 'Issued on') },
    title: { label: w('文件名称', 'Title') },
    docNo: {
      label: w('发文字号', 'Document no.'),
      hint: w(
        '年份用六角括号〔〕，序号不编虚位。',
        'The year in 〔〕, the number without leading zeros.',
      ),
    },
    kind: { label: w('文件类别', 'Kind') },
    organ: { label: w('制定机关', 'Issued by') },
    department: { label: w('起草部门', 'Drafted by') },
    count: { label: w('件数', 'Documents') },
    consultDays: { label: w('公开征求意见天数', 'Days of public consultation') },
    consultOpinions: { label: w('收到意见', 'Opinions received') },
    legalReviewed: { label: w('经合法性审查', 'Legality reviewed') },
    competitionReviewed: { label: w('经公平竞争审查', 'Competition reviewed') },
    collective: { label: w('经集体审议决定', 'Decided collectively') },
    secretCheck: { label: w('公开前已作保密审查', 'Secrecy check before publication') },
    publishedAt: { label: w('公开日期', 'Published on') },
    interpreted: { label: w('同步发布解读', 'Explained to the public') },
    filing: { label: w('备案情况', 'Filing') },
    filingDueAt: {
      label: w('备案截止日期', 'To be filed by'),
      hint: w(
        '按当地备案规定填写，填了才进入到期提醒。',
        'By the local filing rules; only with a date does it stand in the due list.',
      ),
    },
    filedAt: { label: w('报备日期', 'Filed on') },
    filingNo: { label: w('备案号', 'Filing no.') },
    state: { label: w('效力状态', 'State') },
    validUntil: { label: w('有效期至', 'Valid until') },
    endedAt: { label: w('废止（失效）日期', 'Ended on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      administrative: w('行政规范性文件', 'Administrative'),
      party: w('党内规范性文件', 'Party'),
    },
    organ: {
      government: w('镇政府', 'Township government'),
      party: w('镇党委', 'Party committee'),
      joint: w('党委政府联合', 'Both'),
      office: w('党政办公室', 'Office'),
    },
    filing: {
      preparing: w('期限内办理中', 'Being filed'),
      filed: w('已备案', 'Filed'),
      unfiled: w('应备未备', 'Not filed in time'),
      notRequired: w('无须备案', 'Not required'),
    },
    state: {
      valid: w('现行有效', 'In force'),
      revised: w('已修改仍有效', 'Revised, in force'),
      repealed: w('已废止', 'Repealed'),
      lapsed: w('已失效', 'Lapsed'),
    },
  },
  sections: {
    making: w('制定程序', 'Procedure'),
    publication: w('公开与解读', 'Publication'),
    filing: w('备案', 'Filing'),
    validity: w('效力', 'Validity'),
  },
  measures: {
    issued: w('制发件数', 'documents issued'),
    reviewed: w('经合法性审查件数', 'documents reviewed'),
    consulted: w('公开征求意见件数', 'documents put to public consultation'),
    toFile: w('应备案件数', 'documents to be filed'),
    filed: w('已备案件数', 'documents filed'),
    published: w('公开件数', 'documents published'),
    ended: w('废止和失效件数', 'documents ended'),
  },
  checks: {
    docNoForm: w(
      '发文字号应为“机关代字〔年份〕序号号”，如“某府发〔2022〕3号”。',
      'The number should read “code〔year〕n号”.',
    ),
    publishedAfterIssue: w('公开日期早于印发日期，请核对。', 'Published before it was issued.'),
    secretCheckFirst: w('公开前须先作保密审查。', 'A secrecy check must come before publication.'),
    filedHasDate: w('已备案的请填报备日期。', 'Give the date of filing.'),
    filedAfterIssue: w('报备日期早于印发日期，请核对。', 'Filed before it was issued.'),
    filedInTime: w('报备日期晚于备案截止日期。', 'Filed after the day it was due.'),
    endedHasDate: w('已废止或失效的请填废止（失效）日期。', 'Give the date on which it ended.'),
    endedAfterIssue: w('废止（失效）日期早于印发日期，请核对。', 'Ended before it was issued.'),
    validAfterIssue: w('有效期早于印发日期，请核对。', 'Valid until a day before it was issued.'),
    reviewedBeforeIssue: w(
      '规范性文件印发前应经合法性审查。',
      'A normative document is to be reviewed for legality before it is issued.',
    ),
  },
  indicators: {
    'documents.issued': {
      name: w('制发规范性文件', 'Normative documents issued'),
      unit: piece,
      definition: w(
        '本期印发的行政和党内规范性文件件数，按印发日期；一般公文不计。',
        'Administrative and Party normative documents issued in the period, by the day issued; ordinary papers are left out.',
      ),
      phrase: '制发规范性文件{n}',
    },
    'documents.reviewedRate': {
      name: w('规范性文件合法性审查率', 'Share reviewed for legality'),
      unit: percent,
      definition: w(
        '经合法性审查的件数 ÷ 本期印发件数，按印发日期。',
        'Reviewed ÷ issued in the period, by the day issued.',
      ),
      phrase: '规范性文件合法性审查率{n}',
    },
    'documents.filedRate': {
      name: w('规范性文件备案率', 'Filing rate'),
      unit: percent,
      definition: w(
        '已备案 ÷（已备案 + 应备未备 + 办理中已逾期的），按印发日期，逾期的按截止日期；期限内办理中和无须备案的不计。',
        'Filed ÷ (filed + not filed in time + overdue), by the day issued, overdue ones by the day due; those still in time or not required are left out.',
      ),
      phrase: '备案率{n}',
    },
    'documents.consulted': {
      name: w('公开征求意见的文件', 'Documents put to consultation'),
      unit: piece,
      definition: w(
        '公开征求意见天数大于零的件数，按印发日期。',
        'Documents with days of public consultation, by the day issued.',
      ),
      phrase: '公开征求意见的规范性文件{n}',
    },
    'documents.published': {
      name: w('公开规范性文件', 'Documents published'),
      unit: piece,
      definition: w(
        '本期公开的规范性文件件数，按公开日期。',
        'Documents published in the period, by the day published.',
      ),
      phrase: '公开规范性文件{n}',
    },
    'documents.ended': {
      name: w('废止、失效规范性文件', 'Documents ended'),
      unit: piece,
      definition: w(
        '本期废止和失效的件数，按废止（失效）日期；修改后仍有效的不计。',
        'Documents repealed or lapsed in the period, by that day; revised ones still in force are left out.',
      ),
      phrase: '废止和宣布失效规范性文件{n}',
    },
    'documents.inForce': {
      name: w('现行有效行政规范性文件', 'Administrative documents in force'),
      unit: piece,
      definition: w(
        '截至期末历年登记的行政规范性文件减去已废止、失效的；未登记的早年文件不计。',
        'All administrative documents ever registered less those ended by the period’s end; early ones never registered are left out.',
      ),
      phrase: '现行有效行政规范性文件{n}',
    },
  },
};
