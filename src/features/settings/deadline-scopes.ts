import { type Words, w } from '#src/domain/words.ts';
import type { LocalText } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';

/** A field by whose values own rules of a matter may be told apart. */
export interface Scope {
  label: Words;
  options: { value: string; name: Words }[];
}

/** What an own rule of a matter may be limited to; null where its ledger tells nothing apart. */
export function scopesOf(matter: string): { channel: Scope | null; category: Scope | null } {
  const ledger = ledgers.find(({ deadlines }) => deadlines[matter]);
  const scope = (key: string | undefined): Scope | null => {
    const field = ledger && key ? ledger.fields[key] : undefined;
    if (!ledger || !key || field?.kind !== 'choice') return null;
    return {
      label: ledger.text.fields[key]?.label ?? w(key, key),
      options: field.options.map((value) => ({
        value,
        name: ledger.text.options[key]?.[value] ?? w(value, value),
      })),
    };
  };
  const { channel, category } = ledger?.deadlines[matter] ?? {};
  return { channel: scope(channel), category: scope(category) };
}

/** The name of a channel or category; the stored value itself where the ledger no longer has it. */
export function scopeName(scope: Scope | null, value: string): Words {
  return scope?.options.find((option) => option.value === value)?.name ?? w(value, value);
}

/** The days on which matters may start for a rule to hold, in words with places for `from` and `to`. */
export function validityText(from: string | null, to: string | null): LocalText {
  if (from && to) return words.between;
  if (from) return words.from;
  return to ? words.until : words.always;
}

const words = {
  between: w('{from}\n至 {to}', '{from}\nto {to}'),
  from: w('{from} 起', 'from {from}'),
  until: w('至 {to}', 'until {to}'),
  always: w('不限', 'no limit'),
};
