import { w } from '#src/domain/words.ts';
import { device, memberUnit, one, percent, person, team } from '#src/ledgers/units.ts';

/** Words of the staff snapshots. */
export const staffSnapshotText = {
  name: w('法治队伍季度快照', 'Staff snapshots'),
  about: w(
    '每季度末按当天在岗情况登记一次法治队伍人数，只填数，不填姓名。',
    'Once a quarter, the number of people in the rule-of-law teams as they stand on that day; numbers only, no names.',
  ),
  fields: {
    asOf: { label: w('截至日期', 'As of') },
    label: {
      label: w('快照名称', 'Name'),
      hint: w('留空时按截至日期自动填写。', 'Left empty, it follows the date.'),
    },
    staffTotal: { label: w('在岗干部职工', 'Staff') },
    legalStaff: {
      label: w('法制工作人员', 'Legal staff'),
      hint: w('含兼职。', 'Including part-time.'),
    },
    legalFullTime: { label: w('其中专职法制人员', 'Of these full-time') },
    lawGraduates: {
      label: w('法学专业干部', 'Law graduates'),
      hint: w('没有的填 0。', 'Enter 0 when there are none.'),
    },
    publicLawyers: {
      label: w('公职律师', 'Government lawyers'),
      hint: w('没有的填 0。', 'Enter 0 when there are none.'),
    },
    legalAdvisers: {
      label: w('法律顾问', 'Legal advisers'),
      hint: w(
        '镇村合计，一人兼任多处只计一名。',
        'Township and villages together; one person in several places counts once.',
      ),
    },
    enforcers: { label: w('在岗执法人员', 'Enforcement officers') },
    certified: { label: w('持有行政执法证', 'Holding the enforcement certificate') },
    recorders: { label: w('执法记录仪', 'Body cameras') },
    teams: {
      label: w('调解员队伍', 'Mediation teams'),
      hint: w(
        '镇调委会和村（社区）调委会合计。',
        'Committees of the township and the villages together.',
      ),
    },
    mediators: { label: w('调解员', 'Mediators') },
    fullTime: { label: w('其中专职调解员', 'Of these full-time') },
    villages: { label: w('村（社区）总数', 'Villages') },
    villageAdvisers: { label: w('有法律顾问的村（社区）', 'Villages with a legal adviser') },
    legalLiterate: {
      label: w('法律明白人', 'Legally literate villagers'),
      hint: w('只计培训考核合格并备案的。', 'Only those trained, examined and on file.'),
    },
    literateVillages: {
      label: w('法律明白人不少于3名的村（社区）', 'Villages with at least three of them'),
    },
    ruleLeaders: { label: w('法治带头人', 'Rule-of-law leaders') },
    auxPolice: { label: w('配有辅警的村（社区）', 'Villages with an auxiliary officer') },
    grids: { label: w('网格', 'Grids') },
    gridWorkers: { label: w('网格员', 'Grid workers') },
    note: { label: w('备注', 'Remarks') },
  },
  options: {},
  sections: {
    legal: w('法治专业力量', 'Legal staff'),
    enforcement: w('行政执法队伍', 'Enforcement'),
    mediation: w('人民调解队伍', 'Mediation'),
    village: w('村（社区）力量', 'Villages'),
  },
  measures: { snapshots: w('快照次数', 'snapshots') },
  checks: {
    certifiedWithinEnforcers: w(
      '持证人数多于在岗执法人员，请核对。',
      'More certificates than enforcement officers.',
    ),
    enforcersWithinStaff: w(
      '执法人员多于在岗干部职工，请核对。',
      'More enforcement officers than staff.',
    ),
    legalStaffWithinStaff: w(
      '法制工作人员多于在岗干部职工，请核对。',
      'More legal staff than staff.',
    ),
    legalFullTimeWithin: w(
      '专职法制人员多于法制工作人员，请核对。',
      'More full-time than legal staff in all.',
    ),
    graduatesWithinStaff: w(
      '法学专业干部多于在岗干部职工，请核对。',
      'More law graduates than staff.',
    ),
    lawyersWithinStaff: w(
      '公职律师多于在岗干部职工，请核对。',
      'More government lawyers than staff.',
    ),
    fullTimeWithinMediators: w(
      '专职调解员多于调解员总数，请核对。',
      'More full-time mediators than mediators.',
    ),
    threePerTeam: w(
      '调解委员会由三至九名委员组成，现有人数平均不足三人，请核对。',
      'A mediation committee has three to nine members; there are fewer than three a team.',
    ),
    adviserVillagesWithin: w(
      '有法律顾问的村（社区）多于村（社区）总数，请核对。',
      'More villages with an adviser than villages.',
    ),
    literateVillagesWithin: w(
      '法律明白人达标的村（社区）多于村（社区）总数，请核对。',
      'More villages with enough legally literate villagers than villages.',
    ),
    threePerLiterateVillage: w(
      '法律明白人总数不足达标村数的三倍，请核对。',
      'Fewer legally literate villagers than three for each village that has enough.',
    ),
    auxPoliceWithin: w(
      '配有辅警的村（社区）多于村（社区）总数，请核对。',
      'More villages with an auxiliary officer than villages.',
    ),
  },
  indicators: {
    'mediators.teams': words('调解员队伍', 'Mediation teams', team, '组建调解员队伍{n}'),
    'mediators.members': words('调解员', 'Mediators', person, '选聘调解员{n}'),
    'mediators.fullTime': words('专职调解员', 'Full-time mediators', person, '其中专职调解员{n}'),
    'staff.lawGraduates': words('法学专业干部', 'Law graduates', memberUnit, '法学专业干部{n}'),
    'staff.publicLawyers': words('公职律师', 'Government lawyers', memberUnit, '公职律师{n}'),
    'staff.legalAdvisers': words(
      '法律顾问',
      'Legal advisers',
      memberUnit,
      '全镇及各村（社区）聘有法律顾问{n}',
    ),
    'staff.legalStaff': words('法制工作人员', 'Legal staff', person, '法制工作人员{n}'),
    'staff.legalFullTime': words(
      '专职法制人员',
      'Full-time legal staff',
      person,
      '专职法制人员{n}',
    ),
    'staff.enforcers': words('在岗执法人员', 'Enforcement officers', person, '在岗执法人员{n}'),
    'staff.certified': words('持证执法人员', 'Certified officers', person, '持有行政执法证{n}'),
    'staff.certifiedRate': coverage(
      '执法人员持证率',
      'Certified officers',
      '持有行政执法证 ÷ 在岗执法人员',
      'Certified ÷ enforcement officers',
      '执法人员持证率达{n}',
    ),
    'staff.recorders': words('执法记录仪', 'Body cameras', device, '配备执法记录仪{n}'),
    'staff.legalLiterate': words(
      '法律明白人',
      'Legally literate villagers',
      memberUnit,
      '培育“法律明白人”{n}',
    ),
    'staff.literatePerVillage': {
      name: w('村均法律明白人', 'Legally literate villagers per village'),
      unit: w('名/村', 'per village'),
      definition: w(
        '本年最近一次登记的法律明白人数，除以设置中期末年份的村（社区）数；应不少于3名。',
        'Legally literate villagers of the newest snapshot over the villages and communities of that year in the settings; at least three.',
      ),
      phrase: '村均法律明白人{n}',
    },
    'staff.literateCoverage': coverage(
      '法律明白人达标率',
      'Villages with enough legally literate villagers',
      '法律明白人不少于3名的村（社区） ÷ 村（社区）总数',
      'Villages with at least three ÷ all villages',
      '法律明白人达标村（社区）占{n}',
    ),
    'staff.adviserCoverage': coverage(
      '村（社区）法律顾问覆盖率',
      'Villages with a legal adviser',
      '有法律顾问的村（社区） ÷ 村（社区）总数',
      'Villages with an adviser ÷ all villages',
      '村（社区）法律顾问覆盖率{n}',
    ),
    'staff.auxPoliceCoverage': coverage(
      '一村一辅警覆盖率',
      'Villages with an auxiliary officer',
      '配有辅警的村（社区） ÷ 村（社区）总数',
      'Villages with an auxiliary officer ÷ all villages',
      '“一村一辅警”覆盖率{n}',
    ),
    'staff.ruleLeaders': words(
      '法治带头人',
      'Rule-of-law leaders',
      memberUnit,
      '培养法治带头人{n}',
    ),
    'staff.grids': words('网格', 'Grids', one, '划分网格{n}'),
    'staff.gridWorkers': words('网格员', 'Grid workers', memberUnit, '配备网格员{n}'),
  },
};

function words(zh: string, en: string, unit: typeof person, phrase: string) {
  return {
    name: w(zh, en),
    unit,
    definition: w(
      `本年截至期末最近一次快照登记的“${zh}”数，不累加各季度；没有快照时不显示。`,
      `“${en}” in the year’s newest snapshot up to the period’s end; quarters are not added up, and nothing is shown without a snapshot.`,
    ),
    phrase,
  };
}

function coverage(zh: string, en: string, formulaZh: string, formulaEn: string, phrase: string) {
  return {
    name: w(zh, en),
    unit: percent,
    definition: w(
      `${formulaZh}，取本年截至期末最近一次快照；任一项未填时无法计算。`,
      `${formulaEn}, from the year’s newest snapshot up to the period’s end; cannot be computed when either is empty.`,
    ),
    phrase,
  };
}
