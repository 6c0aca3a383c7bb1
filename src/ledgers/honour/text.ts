import { w } from '#src/domain/words.ts';
import { one } from '#src/ledgers/units.ts';

/** Words of the honours ledger. */
export const honourText = {
  name: w('示范创建与荣誉台账', 'Honours and demonstration sites'),
  about: w(
    '上级命名、表彰或验收通过的示范点和荣誉，收到文件即登记；个人荣誉只写职务。',
    'Sites and honours named, awarded or accepted from above: register on receipt of the document; individuals by post only.',
  ),
  fields: {
    name: { label: w('荣誉或创建名称', 'Name of the honour or site') },
    kind: { label: w('类别', 'Kind') },
    level: { label: w('级别', 'Level') },
    grantedAt: {
      label: w('授予（验收）日期', 'Granted on'),
      hint: w('以文件落款日期为准。', 'The date on the document.'),
    },
    issuer: { label: w('授予单位', 'Granted by') },
    docNo: {
      label: w('文号', 'Document no.'),
      hint: w(
        '年份用六角括号，如“×府发〔2022〕3号”。',
        'The year stands in hexagonal brackets: 〔2022〕.',
      ),
    },
    subject: { label: w('授予对象', 'Granted to') },
    post: {
      label: w('获奖人职务', 'Post of the person'),
      hint: w('只写职务，不写姓名。', 'The post only, never the name.'),
    },
    village: { label: w('所属村（社区）', 'Village') },
    count: {
      label: w('个数', 'Number'),
      hint: w(
        '同一文件命名多个的，可合并一行填合计。',
        'One row may hold several named by one document.',
      ),
    },
    ruleOfLaw: {
      label: w('法治类荣誉', 'About the rule of law'),
      hint: w(
        '普法、调解、执法、依法治理等方面的。',
        'Publicity, mediation, enforcement, lawful governance and the like.',
      ),
    },
    expiresAt: { label: w('有效期至', 'Valid until') },
    revokedAt: { label: w('撤销（摘牌）日期', 'Withdrawn on') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {
    kind: {
      pilotSite: w('示范创建点', 'Demonstration site'),
      title: w('荣誉称号', 'Title'),
      award: w('表彰奖励', 'Award'),
      practice: w('经验推广', 'Practice recommended to others'),
      other: w('其他', 'Other'),
    },
    level: {
      national: w('国家级', 'National'),
      provincial: w('省级', 'Provincial'),
      municipal: w('市级', 'Municipal'),
      county: w('县（区）级', 'County'),
      township: w('镇级', 'Township'),
    },
    subject: { collective: w('集体', 'Collective'), individual: w('个人', 'Individual') },
  },
  sections: { validity: w('有效期', 'Validity') },
  measures: {
    granted: w('荣誉个数', 'honours granted'),
    pilotSites: w('示范创建点个数', 'demonstration sites'),
    municipalPilotSites: w('市级示范创建点个数', 'municipal demonstration sites'),
    ruleOfLaw: w('法治类荣誉个数', 'honours about the rule of law'),
    revoked: w('撤销个数', 'honours withdrawn'),
  },
  checks: {
    expiryAfterGrant: w(
      '有效期早于授予日期，请核对。',
      'The expiry date is before the date granted.',
    ),
    revokedAfterGrant: w(
      '撤销日期早于授予日期，请核对。',
      'The date withdrawn is before the date granted.',
    ),
    docNoBrackets: w(
      '文号的年份应使用六角括号〔〕。',
      'The year in the document number belongs in hexagonal brackets 〔〕.',
    ),
    pilotIsCollective: w(
      '示范创建点的授予对象应为集体。',
      'A demonstration site is granted to a collective.',
    ),
  },
  indicators: {
    'honours.pilotSites': {
      name: w('市级示范创建点', 'Municipal demonstration sites'),
      unit: one,
      definition: w(
        '本期完成创建、级别为市级的示范创建点，按授予（验收）日期；其他级别的不计，以后摘牌的仍计入授予当年。',
        'Municipal-level demonstration sites completed in the period, by date granted; other levels are left out, and a later withdrawal does not change the year granted.',
      ),
      phrase: '创建市级示范点{n}',
    },
    'honours.total': {
      name: w('示范创建与荣誉', 'Honours granted'),
      unit: one,
      definition: w(
        '本期获得的全部示范创建点和荣誉，含集体和个人，按授予日期。',
        'All sites and honours granted in the period, collective and individual, by date granted.',
      ),
      phrase: '获得各级示范创建和荣誉{n}',
    },
    'honours.allPilotSites': {
      name: w('各级示范创建点', 'Demonstration sites of all levels'),
      unit: one,
      definition: w(
        '本期完成创建的各级示范创建点，按授予（验收）日期；荣誉称号和表彰不计。',
        'Demonstration sites of every level completed in the period; titles and awards are left out.',
      ),
      phrase: '创建各级示范点{n}',
    },
    'honours.provincialUp': {
      name: w('省级以上荣誉', 'Provincial and national honours'),
      unit: one,
      definition: w(
        '本期获得的国家级和省级荣誉，按授予日期。',
        'National and provincial honours granted in the period.',
      ),
      phrase: '获得省级以上荣誉{n}',
    },
    'honours.municipal': {
      name: w('市级荣誉', 'Municipal honours'),
      unit: one,
      definition: w(
        '本期获得的市级荣誉，含市级示范创建点，按授予日期。',
        'Municipal honours granted in the period, including municipal demonstration sites.',
      ),
      phrase: '获得市级荣誉{n}',
    },
    'honours.county': {
      name: w('县（区）级荣誉', 'County honours'),
      unit: one,
      definition: w(
        '本期获得的县（区）级荣誉，按授予日期。',
        'County-level honours granted in the period.',
      ),
      phrase: '获得县（区）级荣誉{n}',
    },
    'honours.collective': {
      name: w('集体荣誉', 'Collective honours'),
      unit: one,
      definition: w(
        '本期授予镇、村（社区）等集体的荣誉，按授予日期。',
        'Honours granted to the township, a village or another collective in the period.',
      ),
      phrase: '获得集体荣誉{n}',
    },
    'honours.individual': {
      name: w('个人荣誉', 'Individual honours'),
      unit: one,
      definition: w(
        '本期授予个人的荣誉个数，只计数不记名，按授予日期。',
        'Honours granted to individuals in the period: counted, never named.',
      ),
      phrase: '获得个人荣誉{n}',
    },
    'honours.ruleOfLaw': {
      name: w('法治类荣誉', 'Rule-of-law honours'),
      unit: one,
      definition: w(
        '本期获得并标为“法治类”的荣誉，按授予日期。',
        'Honours granted in the period and marked as about the rule of law.',
      ),
      phrase: '获得法治类荣誉{n}',
    },
    'honours.revoked': {
      name: w('荣誉撤销（摘牌）', 'Honours withdrawn'),
      unit: one,
      definition: w(
        '本期被撤销或摘牌的荣誉，按撤销日期，不论哪年授予。',
        'Honours withdrawn in the period, by date withdrawn, whenever granted.',
      ),
      phrase: '撤销荣誉{n}',
    },
  },
};
