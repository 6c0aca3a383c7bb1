import { w } from '#src/domain/words.ts';
import {
  issue,
  item,
  percent,
  person,
  personTime,
  piece,
  point,
  session,
  time,
} from '#src/ledgers/units.ts';

/** Words of the integrity supervision ledger. */
export const integrityText = {
  name: w('廉政监督月报台账', 'Integrity supervision, monthly'),
  about: w(
    '每月一行，只填全镇合计数，次月初填报；不登记任何个人。',
    'One row a month with the township’s totals, filled in early the next month; no person is ever recorded.',
  ),
  fields: {
    month: { label: w('月份', 'Month') },
    basis: {
      label: w('数据来源', 'Source'),
      hint: w(
        '数字出自哪份月报或台账，便于核对。',
        'The monthly report or register the figures come from.',
      ),
    },
    films: { label: w('观看警示教育片', 'Warning films shown') },
    filmPersons: { label: w('受警示教育人次', 'Persons shown warning films') },
    talks: {
      label: w('谈心谈话', 'One-to-one talks'),
      hint: w(
        '与班子成员、中层干部、村（社区）干部的个别谈话。',
        'Individual talks with leaders, section heads and village officials.',
      ),
    },
    groupTalks: {
      label: w('集中谈心谈话', 'Group talks'),
      hint: w(
        '一次集中谈话填 1，不再计入个别谈话。',
        'One group talk is 1; it is not counted again as one-to-one talks.',
      ),
    },
    inspections: { label: w('监督检查', 'Supervision inspections') },
    issuesFound: { label: w('发现问题', 'Problems found') },
    issuesFixed: {
      label: w('其中已整改', 'Of these put right'),
      hint: w(
        '指本月发现的问题中已整改的；以后整改完的，回到本行改数。',
        'Of the problems found this month; update this row when more are put right later.',
      ),
    },
    bulletins: { label: w('督查通报', 'Inspection bulletins') },
    firstForm: {
      label: w('运用“第一种形态”处理', 'Handled by criticism and reminder'),
      hint: w(
        '批评教育、提醒谈话、责令检查等，只填人次。',
        'Criticism, reminder talks, written self-examination; person-times only.',
      ),
    },
    pointsPersons: { label: w('廉洁记分人次', 'Persons given integrity points') },
    points: { label: w('廉洁记分', 'Integrity points given') },
    casesFiled: {
      label: w('立案', 'Cases filed'),
      hint: w('按立案月份填。', 'In the month of filing.'),
    },
    disciplined: {
      label: w('党纪政务处分', 'Persons disciplined'),
      hint: w(
        '按处分决定的月份填，可以是以前立案的。',
        'In the month of the decision; the case may have been filed earlier.',
      ),
    },
    note: {
      label: w('备注', 'Remarks'),
      hint: w('不写姓名和具体案情。', 'No names and no case details.'),
    },
  },
  options: {},
  sections: {
    education: w('教育提醒', 'Education and reminders'),
    supervision: w('监督检查', 'Supervision'),
    accountability: w('执纪问责', 'Accountability'),
  },
  measures: {
    films: w('警示教育片场次', 'warning films shown'),
    filmPersons: w('受警示教育人次', 'persons shown warning films'),
    talks: w('谈心谈话人次', 'one-to-one talks'),
    groupTalks: w('集中谈心谈话次数', 'group talks'),
    inspections: w('监督检查次数', 'inspections'),
    issuesFound: w('发现问题数', 'problems found'),
    issuesFixed: w('已整改问题数', 'problems put right'),
    bulletins: w('督查通报期数', 'bulletins'),
    firstForm: w('“第一种形态”处理人次', 'persons handled by criticism and reminder'),
    pointsPersons: w('廉洁记分人次', 'persons given points'),
    points: w('廉洁记分分值', 'points given'),
    casesFiled: w('立案件数', 'cases filed'),
    disciplined: w('处分人数', 'persons disciplined'),
  },
  checks: {
    filmPersonsNeedFilms: w(
      '有受教育人次却没有场次，请核对。',
      'Persons are given but no film was shown.',
    ),
    fixedWithinFound: w(
      '已整改的问题多于发现的问题，请核对。',
      'More problems put right than found.',
    ),
    foundNeedsInspection: w(
      '发现了问题却没有监督检查次数，请核对。',
      'Problems are given but no inspection.',
    ),
    pointsNeedPersons: w('有记分却没有记分人次，请核对。', 'Points are given but no person-times.'),
    personsNeedPoints: w('记分少于记分人次，请核对。', 'Fewer points than person-times.'),
  },
  indicators: {
    'integrity.films': {
      name: w('观看警示教育片', 'Warning films shown'),
      unit: session,
      definition: w(
        '各月组织观看警示教育片的场次之和，按填报月份；个人自看的不计。',
        'Sum of the months’ organised showings, by month; films watched alone are left out.',
      ),
      phrase: '组织观看警示教育片{n}',
    },
    'integrity.filmPersons': {
      name: w('受警示教育人次', 'Persons shown warning films'),
      unit: personTime,
      definition: w(
        '各月观看警示教育片的人次之和，同一人看两场计两次。',
        'Sum of the months’ audience; a person at two showings counts twice.',
      ),
      phrase: '警示教育覆盖{n}',
    },
    'integrity.talks': {
      name: w('谈心谈话', 'One-to-one talks'),
      unit: personTime,
      definition: w(
        '各月个别谈心谈话人次之和，按谈话月份；集中谈话另计，不在其内。',
        'Sum of the months’ individual talks, by month; group talks are counted apart.',
      ),
      phrase: '开展谈心谈话{n}',
    },
    'integrity.groupTalks': {
      name: w('集中谈心谈话', 'Group talks'),
      unit: time,
      definition: w(
        '各月集中谈心谈话次数之和，一次集中谈话计一次，不论参加人数。',
        'Sum of the months’ group talks; one talk is one, however many took part.',
      ),
      phrase: '开展集中谈心谈话{n}',
    },
    'integrity.inspections': {
      name: w('监督检查', 'Supervision inspections'),
      unit: time,
      definition: w(
        '各月镇纪委开展监督检查的次数之和；行政执法检查不在其内。',
        'Sum of the months’ discipline inspections; law-enforcement inspections are left out.',
      ),
      phrase: '开展监督检查{n}',
    },
    'integrity.issuesFound': {
      name: w('监督发现问题', 'Problems found by supervision'),
      unit: item,
      definition: w(
        '各月监督检查发现的问题之和，按发现月份。',
        'Sum of the problems found by inspections, by month found.',
      ),
      phrase: '监督检查发现问题{n}',
    },
    'integrity.fixedRate': {
      name: w('监督问题整改率', 'Share of problems put right'),
      unit: percent,
      definition: w(
        '本期发现的问题中已整改的 ÷ 本期发现的问题，按发现月份；没有发现问题时无法计算。',
        'Problems found in the period and put right ÷ problems found in the period; cannot be computed when none was found.',
      ),
      phrase: '问题整改率{n}',
    },
    'integrity.bulletins': {
      name: w('督查通报', 'Inspection bulletins'),
      unit: issue,
      definition: w(
        '各月印发督查通报的期数之和，按印发月份。',
        'Sum of the bulletins issued, by month of issue.',
      ),
      phrase: '印发督查通报{n}',
    },
    'integrity.firstForm': {
      name: w('运用“第一种形态”处理', 'Handled by criticism and reminder'),
      unit: personTime,
      definition: w(
        '各月批评教育、提醒谈话等处理的人次之和；记分和处分另计。',
        'Sum of persons handled by criticism or reminder; points and sanctions are counted apart.',
      ),
      phrase: '运用“第一种形态”处理{n}',
    },
    'integrity.pointsPersons': {
      name: w('廉洁记分人次', 'Persons given integrity points'),
      unit: personTime,
      definition: w(
        '各月被廉洁记分的人次之和，同一人记两次分计两次。',
        'Sum of persons given points; a person given points twice counts twice.',
      ),
      phrase: '廉洁记分{n}',
    },
    'integrity.points': {
      name: w('廉洁记分', 'Integrity points given'),
      unit: point,
      definition: w('各月廉洁记分的分值之和，按记分月份。', 'Sum of the points given, by month.'),
      phrase: '廉洁记分合计{n}',
    },
    'integrity.casesFiled': {
      name: w('立案', 'Cases filed'),
      unit: piece,
      definition: w(
        '各月立案件数之和，按立案月份；谈话提醒等未立案的不计。',
        'Sum of the cases filed, by month of filing; reminders without a case are left out.',
      ),
      phrase: '立案{n}',
    },
    'integrity.disciplined': {
      name: w('党纪处分', 'Persons disciplined'),
      unit: person,
      definition: w(
        '各月受党纪政务处分的人数之和，按处分决定月份；只计人数，不计当年立案与否。',
        'Sum of persons disciplined, by month of the decision, whenever the case was filed.',
      ),
      phrase: '给予党纪处分{n}',
    },
  },
};
