import { fieldLabel, type TableColumn, tableColumns } from './export-table.ts';
import type { FieldDef, FieldKind, RecordData } from './field.ts';
import { exampleMark } from './import-rows.ts';
import { isEmptyValue, valueToText } from './kinds/kinds.ts';
import type { Ledger } from './ledger.ts';
import type { References } from './references.ts';
import { createSampleTools } from './sample-tools.ts';
import { type Words, w } from './words.ts';

/** A sheet of the template, as the spreadsheet writer takes it. */
export interface TemplateSheet {
  name: string;
  columns: Omit<TableColumn, 'key'>[];
  rows: (string | number | null)[][];
}

/**
 * The template of a ledger: a sheet with the fields' names and one example row (practice data, marked, skipped by the
 * import), and a sheet that says for each field what may be entered.
 */
export function importTemplate(
  ledger: Ledger,
  locale: 'zh' | 'en',
  references: References,
  year: number,
): TemplateSheet[] {
  const columns = tableColumns(ledger, { locale, references, personal: true });
  const known = exampleReferences(references);
  const example = exampleData(ledger, known, year);
  const cells = columns.map(({ key }) => {
    const field = ledger.fields[key];
    if (!field) return '';
    const options = ledger.text.options[key] ?? {};
    const value = example[key] ?? null;
    return valueToText(value, field, { locale, today: '', options, references: known });
  });
  cells[0] = `${exampleMark[locale]}${cells[0] ?? ''}`;
  const help = ledger.fieldKeys.map((key) => {
    const field = ledger.fields[key];
    if (!field) return [];
    return [
      fieldLabel(ledger, key)[locale],
      (field.required ? (field.when ? words.whenNeeded : words.required) : words.optional)[locale],
      kindHints[field.kind][locale],
      allowedTexts(ledger, key, field, locale, references),
      ledger.text.fields[key]?.hint?.[locale] ?? '',
    ];
  });
  return [
    {
      name: ledger.text.name[locale],
      // Texts throughout: an example must not look like a record, and a cell takes its format from what is typed.
      columns: columns.map(({ title, width }) => ({ title, width, kind: 'text' })),
      rows: [cells],
    },
    {
      name: words.help[locale],
      columns: helpColumns.map(({ title, width }) => ({
        title: title[locale],
        width,
        kind: 'text',
      })),
      rows: [...help, [], [words.exampleLine[locale]]],
    },
  ];
}

function allowedTexts(
  ledger: Ledger,
  key: string,
  field: FieldDef,
  locale: 'zh' | 'en',
  references: References,
): string {
  const names = (list: readonly { name: string }[]) => list.map((entry) => entry.name).join('、');
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options
        .map((option) => ledger.text.options[key]?.[option]?.[locale] ?? option)
        .join(locale === 'zh' ? '、' : '; ');
    case 'flag':
      return locale === 'zh' ? '是、否' : 'Yes; No';
    case 'village':
      return names(references.villages);
    case 'department':
      return names(references.departments);
    case 'scale':
      return names((references.scales[field.scale] ?? []).filter((value) => !value.retired));
    case 'count':
    case 'amount':
      return field.unit[locale];
    case 'text':
    case 'note':
    case 'date':
    case 'month':
      return '';
  }
}

/** The practice record with the most fields filled in. */
function exampleData(ledger: Ledger, references: References, year: number): RecordData {
  const { villages, departments, scales } = references;
  const tools = createSampleTools(year, {
    villages: villages.map((entry) => entry.id),
    departments: departments.map((entry) => entry.id),
    scales: Object.fromEntries(
      Object.entries(scales).map(([name, values]) => [name, values.map((value) => value.id)]),
    ),
  });
  const filled = (data: RecordData) =>
    Object.values(data).filter((value) => !isEmptyValue(value) && value !== false).length;
  return ledger
    .sample(tools, year)
    .slice(0, 40)
    .reduce((best, data) => (filled(data) > filled(best) ? data : best), {});
}

/** The township's own lists; a made-up village while there is none. */
function exampleReferences(references: References): References {
  const some = (list: References['villages'], name: string) =>
    list.length > 0 ? list : [{ id: 'example', name }];
  return {
    villages: some(references.villages, '示例村'),
    departments: some(references.departments, '示例部门'),
    scales: references.scales,
  };
}

const helpColumns = [
  { title: w('项目', 'Field'), width: 20 },
  { title: w('是否必填', 'Needed'), width: 14 },
  { title: w('怎么填', 'How to fill in'), width: 40 },
  { title: w('可填的内容', 'Allowed'), width: 60 },
  { title: w('说明', 'Note'), width: 50 },
];

const words = {
  help: w('填写说明', 'How to fill in'),
  required: w('必填', 'Required'),
  whenNeeded: w('视情况必填', 'Required where it applies'),
  optional: w('选填', 'Optional'),
  exampleLine: w(
    '第一张表的示例行是虚构的练习数据，导入时自动跳过，删不删都可以。',
    'The example row of the first sheet is made-up practice data; the import skips it, deleted or not.',
  ),
};

const kindHints = {
  text: w('文字', 'Text'),
  note: w('文字，可以换行', 'Text, line breaks allowed'),
  count: w('整数，只填数字', 'A whole number, digits only'),
  amount: w('数字，最多两位小数', 'A number with at most two decimal places'),
  date: w('日期，如 2023-3-5、2023年3月5日、20230305', 'A date such as 2023-03-05'),
  month: w('月份，如 2023-3、2023年3月', 'A month such as 2023-03'),
  choice: w('从“可填的内容”里选一项', 'One of the allowed words'),
  choices: w('可填多项，用顿号隔开', 'Any of the allowed words, separated by semicolons'),
  flag: w('是或否，空着算否', 'Yes or No; empty means No'),
  village: w('村（社区）名称，和设置里一致', 'A village as named in the settings'),
  department: w('部门名称，和设置里一致', 'A department as named in the settings'),
  scale: w('和设置里的名称一致', 'A value as named in the settings'),
} satisfies Record<FieldKind, Words>;
