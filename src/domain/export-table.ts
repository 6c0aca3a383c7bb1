import type { RecordData } from './field.ts';
import { kindOf, valueToText } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import type { KindContext, References } from './references.ts';
import { isSmallValue, underFive } from './sensitive.ts';
import { type Words, w } from './words.ts';

/** A column of an exported table; `width` in characters. */
export interface TableColumn {
  key: string;
  title: string;
  width: number;
  kind: 'text' | 'number' | 'date' | 'amount';
}

/** What an exported table says and leaves out. */
export interface TableOptions {
  locale: 'zh' | 'en';
  references: References;
  /** Whether names and the like go out too. */
  personal: boolean;
}

/** A record as far as a table needs it. */
export interface TableRecord {
  status: 'draft' | 'registered';
  data: unknown;
}

/** The key of the column that tells drafts from registered records. */
export const statusColumn = '#status';

/** The columns of a ledger's table: every field in the order of its form, under the names the import knows. */
export function tableColumns(ledger: Ledger, options: TableOptions): TableColumn[] {
  return ledger.fieldKeys.flatMap((key) => {
    const field = ledger.fields[key];
    if (!field || (field.personal && !options.personal)) return [];
    const { sheet } = kindOf(field);
    const title = fieldLabel(ledger, key)[options.locale];
    const least = field.kind === 'note' ? 32 : sheet === 'text' ? 12 : 11;
    return [{ key, title, width: Math.max(least, widthOf(title) + 2), kind: sheet }];
  });
}

/** The column that says which rows are drafts. */
export function draftColumn(locale: 'zh' | 'en'): TableColumn {
  return { key: statusColumn, title: w('状态', 'Status')[locale], width: 8, kind: 'text' };
}

/** Makes a record's cells in the order of the columns: texts, numbers as numbers, days as `YYYY-MM-DD`. */
export function createRowMaker(
  ledger: Ledger,
  columns: readonly TableColumn[],
  options: TableOptions,
): (record: TableRecord) => (string | number | null)[] {
  const { locale, references } = options;
  const contexts = new Map<string, KindContext>(
    columns.map(({ key }) => [
      key,
      { locale, today: '', options: ledger.text.options[key] ?? {}, references },
    ]),
  );
  return ({ status, data }) =>
    columns.map(({ key, kind }) => {
      if (key === statusColumn) return statusWords[status][locale];
      const field = ledger.fields[key];
      const context = contexts.get(key);
      const value = (data as RecordData)[key] ?? null;
      if (!field || !context) return null;
      if (isSmallValue(field, value)) return underFive[locale];
      if (kind !== 'text' && (typeof value === 'number' || typeof value === 'string')) return value;
      return valueToText(value, field, context) || null;
    });
}

/** Whether a ledger keeps names or the like. */
export function personalFields(ledger: Ledger): Words[] {
  return ledger.fieldKeys
    .filter((key) => ledger.fields[key]?.personal)
    .map((key) => fieldLabel(ledger, key));
}

/** A field's name. */
export function fieldLabel(ledger: Ledger, key: string): Words {
  return ledger.text.fields[key]?.label ?? w(key, key);
}

const statusWords = { draft: w('暂存', 'Draft'), registered: w('已登记', 'Registered') };

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
