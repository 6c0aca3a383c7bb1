import { fieldLabel } from './export-table.ts';
import type { FieldDef } from './field.ts';
import type { Ledger } from './ledger.ts';
import type { References } from './references.ts';
import { type Words, w } from './words.ts';

/** One place to write in a paper form. */
export interface BlankItem {
  /** What is asked for; a star where it is needed. */
  label: string;
  /** What stands in the place beforehand, in parts that no line break divides: boxes, a unit, year, month and day. */
  given: readonly string[];
  /** Where `given` stands, so that there is room to write beside it. */
  align: 'left' | 'center' | 'right';
  /** Asks for several lines. */
  isLong: boolean;
}

/** A titled block of a paper form; '' for the one without a title. */
export interface BlankSection {
  title: string;
  items: BlankItem[];
}

/** The form of one record as it is filled in on paper: every field in the order of the form, personal ones too. */
export function blankForm(
  ledger: Ledger,
  locale: 'zh' | 'en',
  references: References,
): BlankSection[] {
  const sections: BlankSection[] = [];
  for (const key of ledger.fieldKeys) {
    const field = ledger.fields[key];
    if (!field) continue;
    const last = sections.at(-1);
    const item: BlankItem = {
      label: fieldLabel(ledger, key)[locale] + (field.required ? ' *' : ''),
      given: givenOf(ledger, key, field, locale, references),
      align: alignOf(field),
      isLong: field.kind === 'note',
    };
    if (last && !field.section) last.items.push(item);
    else {
      const title = field.section ? (ledger.text.sections[field.section]?.[locale] ?? '') : '';
      sections.push({ title, items: [item] });
    }
  }
  return sections;
}

function givenOf(
  ledger: Ledger,
  key: string,
  field: FieldDef,
  locale: 'zh' | 'en',
  references: References,
): string[] {
  const boxes = (names: readonly string[]) => names.map((name) => `□ ${name}`);
  switch (field.kind) {
    case 'choice':
      return boxes(optionNames(ledger, key, field.options, locale));
    case 'choices':
      return [...boxes(optionNames(ledger, key, field.options, locale)), words.several[locale]];
    case 'flag':
      return boxes([words.yes[locale], words.no[locale]]);
    case 'scale': {
      const values = references.scales[field.scale] ?? [];
      return boxes(values.filter((value) => !value.retired).map((value) => value.name));
    }
    case 'count':
    case 'amount':
      return [field.unit[locale]];
    case 'date':
      return [words.day[locale]];
    case 'month':
      return [words.month[locale]];
    case 'text':
    case 'note':
    case 'village':
    case 'department':
      return [];
  }
}

function optionNames(
  ledger: Ledger,
  key: string,
  options: readonly string[],
  locale: 'zh' | 'en',
): string[] {
  return options.map((option) => ledger.text.options[key]?.[option]?.[locale] ?? option);
}

function alignOf({ kind }: FieldDef): BlankItem['align'] {
  if (kind === 'count' || kind === 'amount') return 'right';
  return kind === 'date' || kind === 'month' ? 'center' : 'left';
}

const words = {
  several: w('（可多选）', '(any number)'),
  yes: w('是', 'Yes'),
  no: w('否', 'No'),
  day: w('　　　　年　　　月　　　日', '________ - ____ - ____'),
  month: w('　　　　年　　　月', '________ - ____'),
} satisfies Record<string, Words>;
