import { z } from 'zod';
import { overviewSchema, ownIndicatorSchema } from './own-indicator.ts';
import { ownRuleSchema } from './own-rule.ts';

const reference = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(60),
  fromYear: z.number().int().nullable().default(null),
  toYear: z.number().int().nullable().default(null),
});

const scaleValue = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(20),
  tone: z.enum(['green', 'amber', 'red', 'none']),
  /** No longer offered; records that carry it keep it. */
  retired: z.boolean().optional(),
});

const ruleEdit = z.object({
  id: z.string().min(1),
  days: z.number().int().min(0).max(3650),
  dayType: z.enum(['working', 'natural']),
  extensionDays: z.number().int().min(0).max(3650),
  /** A switched-off rule gives no due day. */
  on: z.boolean(),
});

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/**
 * Every setting of a township, by key: its schema and what holds until it is set. A new setting is one line here;
 * the stored value is read through the schema, so a field added later needs a default.
 */
export const settingSchemas = {
  township: z.object({
    name: z.string().max(40).default(''),
    district: z.string().max(40).default(''),
    governmentName: z.string().max(80).default(''),
    partyName: z.string().max(80).default(''),
    addressees: z.string().max(200).default(''),
    carbonCopy: z.string().max(200).default(''),
    docCode: z.string().max(20).default(''),
    year: z.number().int().min(1990).max(2100).nullable().default(null),
  }),
  villages: z.array(reference),
  departments: z.array(reference),
  scales: z.record(z.string(), z.array(scaleValue)),
  /** Only the rules that differ from the product's own. */
  deadlines: z.array(ruleEdit),
  /** Deadlines that the township keeps beside the product's. */
  ownRules: z.array(ownRuleSchema),
  /** Official days off and make-up days that the built-in table does not know yet. */
  holidays: z.record(
    z.string(),
    z.object({ holidays: z.array(z.string()), makeUpDays: z.array(z.string()) }),
  ),
  /** indicator -> year -> target */
  targets: z.record(z.string(), z.record(z.string(), z.number())),
  /** Ledgers this township does not keep. */
  ledgersOff: z.array(z.string()),
  /** Finding of the cross-checks (`remarkKey`) -> why the figures are right as they are. */
  remarks: z.record(z.string(), z.object({ text: z.string().min(1).max(200), at: z.string() })),
  /** Sensitive periods (both days included) in which a ledger expects a record every day. */
  watches: z.array(
    z.object({
      id: z.string().min(1),
      ledger: z.string(),
      name: z.string().min(1).max(60),
      from: z.string(),
      to: z.string(),
      /** Value of the ledger's `expected.per`; null for any. */
      per: z.string().nullable().default(null),
    }),
  ),
  /** Days of the following year by which the annual report goes up and is made public, `MM-DD`. */
  reportDates: z.object({ submit: monthDay, publish: monthDay }),
  /** What the overview shows, when the township arranged it itself. */
  overview: overviewSchema,
  /** Indicators that the township defined itself. */
  ownIndicators: z.array(ownIndicatorSchema),
  /** Named views of ledgers' lists: filters, search and order as they stand in the address, and the columns. */
  views: z.array(
    z.object({
      id: z.string().min(1),
      ledger: z.string().min(1),
      name: z.string().min(1).max(30),
      query: z.string().max(4000),
      columns: z.array(z.string()),
    }),
  ),
};

export type SettingKey = keyof typeof settingSchemas;
export type Settings = { [K in SettingKey]: z.infer<(typeof settingSchemas)[K]> };

export const settingKeys = Object.keys(settingSchemas) as SettingKey[];

/** What holds in a fresh workspace. Villages, departments and colour scales are the township's own to name. */
export function defaultSettings(): Settings {
  return {
    township: settingSchemas.township.parse({}),
    villages: [],
    departments: ['党政办', '司法所', '综治中心', '便民服务中心', '综合执法队'].map((name, i) => ({
      id: `d${i + 1}`,
      name,
      fromYear: null,
      toYear: null,
    })),
    scales: {
      'three-colour': [
        { id: 'red', name: '红', tone: 'red' },
        { id: 'amber', name: '黄', tone: 'amber' },
        { id: 'green', name: '绿', tone: 'green' },
      ],
      tags: [],
    },
    deadlines: [],
    ownRules: [],
    holidays: {},
    targets: {},
    ledgersOff: [],
    remarks: {},
    watches: [],
    reportDates: { submit: '03-01', publish: '04-01' },
    overview: { cards: null, charts: null },
    ownIndicators: [],
    views: [],
  };
}

/** The fixed record id of a setting. */
export function settingId(key: SettingKey): string {
  return `setting:${key}`;
}
