import { w } from '#src/domain/words.ts';
import { percent, personTime, piece, tenThousandYuan, time } from '#src/ledgers/units.ts';

/** Words of the mediation indicators. */
export const mediationIndicatorText = {
  'mediation.total': {
    name: w('受理矛盾纠纷', 'Disputes accepted'),
    unit: piece,
    definition: w(
      '本期受理的全部矛盾纠纷（按受理日期），含尚未结案的和信访、热线转来的。',
      'All disputes accepted in the period, by date of acceptance, including open ones and those from petitions or the hotline.',
    ),
    phrase: '受理矛盾纠纷{n}',
  },
  'mediation.resolvedRate': {
    name: w('多元调解化解率', 'Settlement rate'),
    unit: percent,
    definition: w(
      '调解成功 ÷（成功 + 未成功），按结案日期。尚未结案、终止、撤回的不计；只有全部成功才显示 100%。',
      'Settled ÷ (settled + not settled), by date of closing. Open, ended and withdrawn cases are left out; 100 % only when all were settled.',
    ),
    phrase: '多元调解化解率{n}',
  },
  'mediation.persons': {
    name: w('纠纷涉及人次', 'Person-times in disputes'),
    unit: personTime,
    definition: w(
      '本期受理纠纷的涉及人次之和，按受理日期；同一人涉及两件计两次。',
      'Person-times of the disputes accepted in the period, by date of acceptance; a person in two cases counts twice.',
    ),
    phrase: '涉及{n}',
  },
  'mediation.closed': {
    name: w('调处结案', 'Disputes closed'),
    unit: piece,
    definition: w(
      '本期结案的纠纷，按结案日期，含成功、未成功、终止和撤回，也含以前受理的。',
      'Disputes closed in the period, by date of closing, whatever the result and whenever accepted.',
    ),
    phrase: '调处矛盾纠纷{n}',
  },
  'mediation.succeeded': {
    name: w('调解成功', 'Disputes settled'),
    unit: piece,
    definition: w(
      '本期结案且调解成功的纠纷，按结案日期。',
      'Disputes closed in the period and settled, by date of closing.',
    ),
    phrase: '调解成功{n}',
  },
  'mediation.onTimeRate': {
    name: w('纠纷按期结案率', 'On-time closing rate'),
    unit: percent,
    definition: w(
      '按期结案 ÷（已结案 + 逾期未结案）。未到期的不计；应结日期空缺的视为按期。',
      'Closed on time ÷ (closed + overdue open). Cases not yet due are left out; a case without a due date counts as on time.',
    ),
    phrase: '按期结案率{n}',
  },
  'mediation.writtenAgreements': {
    name: w('书面调解协议', 'Written agreements'),
    unit: piece,
    definition: w(
      '本期调解成功并达成书面协议的件数，按结案日期；口头协议和即时和解不计。',
      'Disputes settled with a written agreement, by date of closing; oral and on-the-spot settlements are left out.',
    ),
    phrase: '达成书面协议{n}',
  },
  'mediation.amount': {
    name: w('协议涉及金额', 'Amount agreed'),
    unit: tenThousandYuan,
    definition: w(
      '本期调解成功纠纷的协议涉及金额之和，按结案日期，折合万元。',
      'Sum of the amounts agreed in disputes settled in the period, by date of closing, in 10,000 yuan.',
    ),
    phrase: '协议涉及金额{n}',
  },
  'mediation.performedRate': {
    name: w('协议履行率', 'Performance rate'),
    unit: percent,
    definition: w(
      '已履行 ÷ 到期协议（已履行、部分履行、未履行），按结案日期。未到期和未填履行情况的不计。',
      'Performed ÷ agreements due (performed, partly or not performed), by date of closing. Agreements not yet due or without an entry are left out.',
    ),
    phrase: '协议履行率{n}',
  },
  'mediation.confirmed': {
    name: w('司法确认', 'Agreements confirmed by the court'),
    unit: piece,
    definition: w(
      '本期经法院确认的调解协议，按确认日期；已申请未确认的不计。',
      'Agreements that the court confirmed in the period, by date of confirmation; applications still pending are left out.',
    ),
    phrase: '司法确认{n}',
  },
  'mediation.visits': {
    name: w('调解回访', 'Cases visited again'),
    unit: piece,
    definition: w(
      '本期回访的纠纷，按回访日期。',
      'Disputes visited again in the period, by date of the visit.',
    ),
    phrase: '跟踪回访{n}',
  },
  'mediation.major': {
    name: w('重大纠纷', 'Major disputes'),
    unit: piece,
    definition: w(
      '本期受理的重大纠纷，按受理日期。',
      'Major disputes accepted in the period, by date of acceptance.',
    ),
    phrase: '其中重大纠纷{n}',
  },
  'mediation.prevented': {
    name: w('防止矛盾激化', 'Escalations prevented'),
    unit: piece,
    definition: w(
      '本期结案且填有防止激化情形的纠纷，按结案日期。',
      'Disputes closed in the period with an escalation prevented, by date of closing.',
    ),
    phrase: '防止矛盾激化{n}',
  },
  'mediation.escalated': {
    name: w('转诉转访', 'Taken to court or petition'),
    unit: piece,
    definition: w(
      '本期结案后转诉讼或转信访的纠纷，按结案日期。',
      'Disputes that went on to court or petition, by date of closing.',
    ),
    phrase: '转入诉讼或信访{n}',
  },
  'mediation.redToGreen': {
    name: w('红转绿', 'Turned from red to green'),
    unit: piece,
    definition: w(
      '登记时为红色、本期转为绿色的纠纷，按红转绿日期；颜色名称以“三色与标签”的设置为准。',
      'Disputes registered in red that turned green in the period, by the day of turning; the colours are those of the settings.',
    ),
    phrase: '红转绿{n}',
  },
  'mediation.overdue': {
    name: w('纠纷超期未结', 'Disputes overdue'),
    unit: piece,
    definition: w(
      '应结日期在本期内、到今天已过而仍未结案的纠纷；没有应结日期的不计。',
      'Open disputes whose due day lies in the period and has passed; those without a due day are left out.',
    ),
    phrase: '超期未结纠纷{n}',
  },
  'mediation.pending': {
    name: w('结转纠纷', 'Disputes carried over'),
    unit: piece,
    definition: w(
      '截至期末尚未结案的纠纷：历年受理的减去历年结案的；按年度取数即结转下年。',
      'Disputes not closed at the end of the period: all accepted so far less all closed; for a year, carried over to the next.',
    ),
    phrase: '结转下年继续调解{n}',
  },
  'mediation.scans': {
    name: w('矛盾纠纷排查', 'Dispute screenings'),
    unit: time,
    definition: w(
      '本期开展的矛盾纠纷排查次数，由村（社区）上报后手工填报，注明来源。',
      'Screenings carried out in the period, reported by the villages and typed in with their source.',
    ),
    phrase: '开展矛盾纠纷排查{n}',
  },
};
