import type { Entry } from '#src/domain/change-set.ts';
import type { FieldValue, RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { maskName } from '#src/domain/personal-data.ts';
import { type StoredRecord, trashOf } from '#src/domain/record.ts';
import { type SettingKey, type Settings, settingKeys } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';
import type { Locale, Translate } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { ownerWords, settingWords } from './owner-words.ts';

export type EntryAct = 'added' | 'changed' | 'trashed' | 'untrashed' | 'removed';

/** One record's change in words. */
export interface EntryView {
  act: EntryAct;
  title: string;
  /** Fields that differ; of a new record those that are filled in. */
  fields: { label: string; before: string; after: string }[];
}

interface Telling {
  locale: Locale;
  settings: Settings;
  storage: Storage;
  translate: Translate;
}

/** Tells a history entry field by field. */
export function describeEntry(entry: Entry, telling: Telling): EntryView {
  const record = entry.after ?? entry.before;
  if (!record) return { act: 'removed', title: '', fields: [] };
  const ledger = telling.storage.env.ledgers.get(record.ledger);
  const view = ledger ? ledgerFields(ledger, entry, telling) : ownFields(record, entry, telling);
  return { act: actOf(entry), ...view };
}

function actOf({ before, after }: Entry): EntryAct {
  if (!after) return 'removed';
  if (!before) return 'added';
  if (before.shelf === after.shelf) return 'changed';
  return trashOf(after.shelf) === null ? 'untrashed' : 'trashed';
}

function ledgerFields(ledger: Ledger, entry: Entry, telling: Telling) {
  const { locale, settings, storage, translate } = telling;
  const textOf = (data: RecordData | undefined, key: string) => {
    const field = ledger.fields[key];
    const value: FieldValue = data?.[key] ?? null;
    if (!field) return '';
    const options = ledger.text.options[key] ?? {};
    const context = { locale, today: storage.today(), options, references: settings };
    const text = valueToText(value, field, context);
    return field.personal ? maskName(text) : text;
  };
  const before = entry.before?.data as RecordData | undefined;
  const after = entry.after?.data as RecordData | undefined;
  const rows = ledger.fieldKeys.map((key) => ({
    label: translate(ledger.text.fields[key]?.label ?? w(key, key)),
    before: textOf(before, key),
    after: textOf(after ?? before, key),
  }));
  const status = (record: StoredRecord | null) =>
    record ? translate(record.status === 'draft' ? words.draft : words.registered) : '';
  if (entry.after && status(entry.before) !== status(entry.after)) {
    rows.push({
      label: translate(words.status),
      before: status(entry.before),
      after: status(entry.after),
    });
  }
  const name = translate(ledger.text.name);
  const title = textOf(after ?? before, ledger.title);
  return {
    title: title ? `${name} · ${title}` : name,
    fields: rows.filter((row) => row.before !== row.after),
  };
}

/** Of the product's own things only what differs at the top level, long content as its extent. */
function ownFields(record: StoredRecord, entry: Entry, telling: Telling) {
  const { translate, storage, settings } = telling;
  const { indicators } = withOwnIndicators(catalogue, settings);
  const owner = translate(ownerWords(record.ledger, storage.options.ledgers));
  const before = contentOf(entry.before);
  const after = contentOf(entry.after);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return {
    title: `${owner} · ${ownTitle(record, telling)}`,
    fields: keys
      .map((key) => ({
        label: translate(ownLabels[key] ?? indicators.get(key)?.text.name ?? w(key, key)),
        before: extentOf(before[key], translate),
        after: extentOf(after[key], translate),
        same: JSON.stringify(before[key]) === JSON.stringify(after[key]),
      }))
      .filter((row) => !row.same && (row.before || row.after)),
  };
}

function contentOf(record: StoredRecord | null): Record<string, unknown> {
  const data = (record?.data ?? {}) as Record<string, unknown>;
  if (record?.ledger !== '@setting') return data;
  const { value } = data;
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? (value as Record<string, unknown>) : { list: value };
}

function ownTitle(record: StoredRecord, { translate, settings }: Telling): string {
  const data = record.data as { key?: unknown; indicator?: unknown; title?: unknown };
  const setting = settingKeys.find((key: SettingKey) => key === data.key);
  if (setting) return translate(settingWords[setting]);
  if (typeof data.indicator === 'string') {
    const indicator = withOwnIndicators(catalogue, settings).indicators.get(data.indicator);
    return indicator ? translate(indicator.text.name) : data.indicator;
  }
  return typeof data.title === 'string' ? data.title : '';
}

function extentOf(value: unknown, translate: Translate): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return translate(words.items, { n: value.length });
  if (typeof value === 'object') return translate(words.items, { n: Object.keys(value).length });
  if (typeof value === 'boolean') return translate(value ? words.yes : words.no);
  return String(value);
}

const words = {
  status: w('状态', 'State'),
  draft: w('暂存', 'Draft'),
  registered: w('登记', 'Registered'),
  items: w('{n} 项', '{n} entries'),
  yes: w('是', 'Yes'),
  no: w('否', 'No'),
};

const ownLabels: Record<string, Words> = {
  list: w('内容', 'Content'),
  name: w('名称', 'Name'),
  district: w('县（区）', 'District'),
  governmentName: w('政府全称', 'Government'),
  partyName: w('党委全称', 'Party committee'),
  addressees: w('主送', 'Addressees'),
  carbonCopy: w('抄送', 'Copies to'),
  docCode: w('发文代字', 'Document code'),
  year: w('年度', 'Year'),
  indicator: w('指标', 'Indicator'),
  period: w('时段', 'Period'),
  value: w('数值', 'Value'),
  approx: w('约数', 'Approximation'),
  source: w('来源', 'Source'),
  asOf: w('截至', 'As of'),
  note: w('备注', 'Note'),
  title: w('标题', 'Title'),
  profile: w('版式', 'Layout'),
  docNumber: w('文号', 'Document number'),
  signer: w('签发人', 'Signed by'),
  organisation: w('落款', 'Organisation'),
  issuedOn: w('成文日期', 'Issued on'),
  blocks: w('正文', 'Text'),
  'three-colour': w('三色', 'Three colours'),
  tags: w('标签', 'Tags'),
};
