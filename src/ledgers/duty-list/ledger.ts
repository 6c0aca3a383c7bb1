import { choice, count, date, flag, note, type RecordData, text } from '#src/domain/field.ts';
import { type IndicatorDef, latest, sum, term } from '#src/domain/indicator.ts';
import { defineLedger } from '#src/domain/ledger.ts';
import { item } from '#src/ledgers/units.ts';
import { dutyListText } from './text.ts';

const ledger = 'duty-list';

/** Kind of list -> the field that holds the number of its items, so that each kind has a newest figure of its own. */
const totals = {
  power: 'powerItems',
  basic: 'basicItems',
  support: 'supportItems',
  withdrawn: 'withdrawnItems',
  service: 'serviceItems',
  certKept: 'certKeptItems',
  certCancelled: 'certCancelledItems',
} as const;
type ListKind = keyof typeof totals;

const ofKind = (kind: ListKind) => (d: RecordData) => d.kind === kind;
const itemsOf = (kind: ListKind) => count({ required: true, unit: item, when: ofKind(kind) });
const ofPower = () => count({ unit: item, when: ofKind('power') });

/** Versions of the township's lists of powers, duties, services and certificates, by the day they take effect. */
export const dutyList = defineLedger({
  id: ledger,
  version: 1,
  group: 'service',
  text: dutyListText,
  fields: {
    effectiveAt: date({ required: true, initialToday: true }),
    kind: choice(
      ['power', 'basic', 'support', 'withdrawn', 'service', 'certKept', 'certCancelled'],
      { required: true },
    ),
    edition: text({ required: true, max: 80 }),
    reason: choice(['first', 'adjusted', 'reviewed'], { required: true }),
    powerItems: itemsOf('power'),
    basicItems: itemsOf('basic'),
    supportItems: itemsOf('support'),
    withdrawnItems: itemsOf('withdrawn'),
    serviceItems: itemsOf('service'),
    certKeptItems: itemsOf('certKept'),
    certCancelledItems: itemsOf('certCancelled'),
    previous: count({ unit: item, section: 'change' }),
    added: count({ required: true, unit: item, initial: 0 }),
    removed: count({ required: true, unit: item, initial: 0 }),
    changed: count({ unit: item }),
    licence: count({ unit: item, when: ofKind('power'), section: 'types' }),
    penalty: ofPower(),
    coercion: ofPower(),
    levy: ofPower(),
    payment: ofPower(),
    inspection: ofPower(),
    confirmation: ofPower(),
    reward: ofPower(),
    ruling: ofPower(),
    otherPower: ofPower(),
    commitment: count({ unit: item, when: ofKind('certKept') }),
    basis: text({ max: 120, section: 'approval' }),
    approvedBy: choice(['county', 'editorial', 'judicial', 'township'], { noDimension: true }),
    secretCheck: flag({ noDimension: true }),
    publishedAt: date({ past: true }),
    note: note({ max: 500 }),
  },
  date: 'effectiveAt',
  title: 'edition',
  columns: [
    'effectiveAt',
    'kind',
    'edition',
    'reason',
    'previous',
    'added',
    'removed',
    'publishedAt',
  ],
  checks: [
    {
      id: 'typesMakeTheTotal',
      field: 'powerItems',
      level: 'error',
      holds: (d) => {
        const types = [
          d.licence,
          d.penalty,
          d.coercion,
          d.levy,
          d.payment,
          d.inspection,
          d.confirmation,
          d.reward,
          d.ruling,
          d.otherPower,
        ];
        if (d.kind !== 'power' || d.powerItems === null || types.every((n) => n === null))
          return true;
        return types.reduce<number>((total, n) => total + (n ?? 0), 0) === d.powerItems;
      },
    },
    {
      id: 'changeMakesTheTotal',
      field: 'added',
      level: 'error',
      holds: (d) => {
        const total = itemTotal(d);
        if (total === null || d.previous === null) return true;
        return d.previous + (d.added ?? 0) - (d.removed ?? 0) === total;
      },
    },
    {
      id: 'addedWithinTotal',
      field: 'added',
      level: 'error',
      holds: (d) => (d.added ?? 0) <= (itemTotal(d) ?? d.added ?? 0),
    },
    {
      id: 'removedWithinPrevious',
      field: 'removed',
      level: 'error',
      holds: (d) => d.previous === null || (d.removed ?? 0) <= d.previous,
    },
    {
      id: 'adjustmentHasChange',
      field: 'reason',
      level: 'warn',
      holds: (d) =>
        d.reason !== 'adjusted' || (d.added ?? 0) + (d.removed ?? 0) + (d.changed ?? 0) > 0,
    },
    {
      id: 'reviewedWithoutChange',
      field: 'reason',
      level: 'error',
      holds: (d) =>
        d.reason !== 'reviewed' || (d.added ?? 0) + (d.removed ?? 0) + (d.changed ?? 0) === 0,
    },
    {
      id: 'commitmentWithinTotal',
      field: 'commitment',
      level: 'error',
      holds: (d) =>
        d.commitment === null || d.certKeptItems === null || d.commitment <= d.certKeptItems,
    },
    {
      id: 'secretCheckFirst',
      field: 'secretCheck',
      level: 'error',
      holds: (d) => !d.publishedAt || d.secretCheck,
    },
  ],
  measures: {
    versions: { value: (d) => (d.reason === 'reviewed' ? 0 : 1) },
    added: { value: (d) => (d.reason === 'adjusted' ? (d.added ?? 0) : 0) },
    removed: { value: (d) => (d.reason === 'adjusted' ? (d.removed ?? 0) : 0) },
    changed: { value: (d) => (d.reason === 'adjusted' ? (d.changed ?? 0) : 0) },
    published: { date: 'publishedAt', value: (d) => (d.publishedAt ? 1 : 0) },
  },
  indicators: [
    newest('lists.power', 'power', { headline: true }),
    newest('lists.basic', 'basic'),
    newest('lists.support', 'support'),
    newest('lists.withdrawn', 'withdrawn'),
    newest('lists.service', 'service'),
    newest('lists.certKept', 'certKept'),
    newest('lists.certCancelled', 'certCancelled'),
    {
      id: 'lists.adjusted',
      group: 'service',
      formula: sum(term(ledger, 'added'), term(ledger, 'removed'), term(ledger, 'changed')),
      direction: 'neutral',
      part: 3,
      breakdown: ['kind'],
    },
    {
      id: 'lists.published',
      group: 'service',
      formula: sum(term(ledger, 'published')),
      direction: 'up',
      part: 1,
      breakdown: ['kind'],
    },
  ],
  alike: ['kind', 'effectiveAt'],
  sample: (t, year) => {
    const editions = [
      ['power', '权责清单', 203, '03-15'],
      ['service', '公共服务事项清单', 86, '04-08'],
      ['certKept', '保留证明事项清单', 12, '05-10'],
      ['certCancelled', '取消证明事项清单', 34, '05-10'],
      ['power', '权责清单（动态调整）', 205, '09-20'],
    ] as const;
    const types = {
      licence: 11,
      penalty: 122,
      coercion: 7,
      levy: 1,
      inspection: 7,
      confirmation: 4,
      ruling: 4,
    };
    return editions.map(([kind, name, total, day]) => {
      const adjusted = name.includes('调整');
      const power = kind === 'power';
      const of = (one: ListKind) => (kind === one ? total : null);
      return {
        effectiveAt: `${year}-${day}`,
        kind,
        edition: `${year}年${name}`,
        reason: adjusted ? ('adjusted' as const) : ('first' as const),
        powerItems: of('power'),
        basicItems: null,
        supportItems: null,
        withdrawnItems: null,
        serviceItems: of('service'),
        certKeptItems: of('certKept'),
        certCancelledItems: of('certCancelled'),
        previous: adjusted ? 203 : null,
        added: adjusted ? 3 : 0,
        removed: adjusted ? 1 : 0,
        changed: adjusted ? t.int(1, 4) : null,
        licence: power ? types.licence : null,
        penalty: power ? types.penalty : null,
        coercion: power ? types.coercion : null,
        levy: power ? types.levy : null,
        payment: power ? 0 : null,
        inspection: power ? types.inspection : null,
        confirmation: power ? types.confirmation : null,
        reward: power ? 0 : null,
        ruling: power ? types.ruling : null,
        otherPower: power ? total - 156 : null,
        commitment: kind === 'certKept' ? 5 : null,
        basis: null,
        approvedBy: 'county' as const,
        secretCheck: true,
        publishedAt: t.plus(`${year}-${day}`, t.int(1, 10)),
        note: null,
      };
    });
  },
});

function itemTotal(d: RecordData): number | null {
  const field = Object.entries(totals).find(([kind]) => kind === d.kind)?.[1];
  const total = field ? d[field] : null;
  return typeof total === 'number' ? total : null;
}

function newest(id: string, kind: ListKind, more: Partial<IndicatorDef> = {}): IndicatorDef {
  const formula = latest(ledger, totals[kind], 'kind');
  return { id, group: 'service', formula, direction: 'neutral', part: 1, ...more };
}
