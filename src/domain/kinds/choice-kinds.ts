import { z } from 'zod';
import type { FieldDef, FieldValue } from '../field.ts';
import type { KindContext } from '../references.ts';
import { err, ok, type Result } from '../result.ts';
import { type Words, w } from '../words.ts';
import type { Kind } from './kind.ts';

interface Entry {
  id: string;
  names: readonly string[];
}

/** Finds what was typed among the entries by name in either language, or by id. */
function find(typed: string, entries: readonly Entry[]): Result<string, Words> {
  const wanted = plainWord(typed);
  const hit = entries.find(
    (e) => plainWord(e.id) === wanted || e.names.some((n) => plainWord(n) === wanted),
  );
  if (hit) return ok(hit.id);
  const names = entries.map((e) => e.names[0] ?? e.id);
  const shown = names.slice(0, 12).join('、') + (names.length > 12 ? '…' : '');
  return err(
    w(
      `没有“${typed.trim()}”这一项，可填：${shown}。`,
      `There is no “${typed.trim()}”; choose one of: ${shown}.`,
    ),
  );
}

/** Width, spaces and case do not make words different. */
export function plainWord(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

const optionEntries = (options: readonly string[], context: KindContext): Entry[] =>
  options.map((id) => {
    const words = context.options[id];
    return { id, names: words ? [words[context.locale], words.zh, words.en] : [id] };
  });

const optionText = (value: FieldValue, context: KindContext): string =>
  typeof value === 'string' ? (context.options[value]?.[context.locale] ?? value) : '';

/** The single words of a cell that names several choices. */
export function choiceParts(text: string): string[] {
  return text.split(/[、,，;；|]/u).filter((part) => part.trim() !== '');
}

/** One of the fixed options. */
export const choiceBehaviour: Kind<'choice'> = {
  schema: (field) => z.enum(field.options as readonly [string, ...string[]]).nullable(),
  empty: null,
  initial: (field) => field.initial ?? null,
  toText: (value, _field, context) => optionText(value, context),
  fromText: (typed, field, context) =>
    typed.trim() === '' ? ok(null) : find(typed, optionEntries(field.options, context)),
  sheet: 'text',
};

/** Any number of the fixed options. */
export const choicesBehaviour: Kind<'choices'> = {
  schema: (field) => z.array(z.enum(field.options as readonly [string, ...string[]])),
  empty: [],
  initial: () => [],
  toText: (value, _field, context) =>
    Array.isArray(value) ? value.map((v) => optionText(v, context)).join('、') : '',
  fromText: (typed, field, context) => {
    const found: string[] = [];
    for (const part of choiceParts(typed)) {
      const one = find(part, optionEntries(field.options, context));
      if (!one.ok) return one;
      if (!found.includes(one.value)) found.push(one.value);
    }
    return ok(found);
  },
  sheet: 'text',
};

/** Yes or no. */
export const flagBehaviour: Kind<'flag'> = {
  schema: () => z.boolean(),
  empty: false,
  initial: () => false,
  toText: (value, _field, context) =>
    context.locale === 'zh' ? (value === true ? '是' : '否') : value === true ? 'Yes' : 'No',
  fromText: (typed) => {
    const word = plainWord(typed);
    if (['', '否', 'no', 'n', 'false', '0', '×', 'x', '无'].includes(word)) return ok(false);
    if (['是', 'yes', 'y', 'true', '1', '√', '✓', '有'].includes(word)) return ok(true);
    return err(w(`“${typed.trim()}”应填“是”或“否”。`, `“${typed.trim()}” should be Yes or No.`));
  },
  sheet: 'text',
};

type ListKind = 'village' | 'department' | 'scale';

function listKind<K extends ListKind>(
  entriesOf: (context: KindContext, field: FieldDef) => readonly { id: string; name: string }[],
): Kind<K> {
  return {
    schema: () => z.string().min(1).nullable(),
    empty: null,
    initial: () => null,
    toText: (value, field, context) =>
      typeof value === 'string'
        ? (entriesOf(context, field).find((e) => e.id === value)?.name ?? value)
        : '',
    fromText: (typed, field, context) =>
      typed.trim() === ''
        ? ok(null)
        : find(
            typed,
            entriesOf(context, field).map((e) => ({ id: e.id, names: [e.name] })),
          ),
    sheet: 'text',
  };
}

export const villageBehaviour = listKind<'village'>((context) => context.references.villages);
export const departmentBehaviour = listKind<'department'>(
  (context) => context.references.departments,
);
export const scaleBehaviour = listKind<'scale'>((context, field) =>
  field.kind === 'scale' ? (context.references.scales[field.scale] ?? []) : [],
);
