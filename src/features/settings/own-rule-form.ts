import type { DeadlineRule } from '#src/domain/deadline.ts';
import type { OwnRule } from '#src/domain/own-rule.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { type Words, w } from '#src/domain/words.ts';

/** An own rule as it stands in its form; empty texts mean no limit. */
export interface OwnRuleTyped {
  channel: string;
  category: string;
  days: string;
  dayType: OwnRule['dayType'];
  extensionDays: string;
  suspends: string;
  source: string;
  article: string;
  validFrom: string;
  validTo: string;
}

/** What cannot be saved, by field. */
export type OwnRuleProblems = Partial<Record<keyof OwnRuleTyped, Words>>;

/** What a form starts with: the rule to change, or the built-in period as a starting point. */
export function ownRuleTyped(own: OwnRule | null, product: DeadlineRule): OwnRuleTyped {
  const { days, dayType, extensionDays = 0 } = own ?? product;
  return {
    channel: own?.channel ?? '',
    category: own?.category ?? '',
    days: String(days),
    dayType,
    extensionDays: String(extensionDays),
    suspends: own?.suspends ?? '',
    source: own?.source ?? '',
    article: own?.article ?? '',
    validFrom: own?.validFrom ?? '',
    validTo: own?.validTo ?? '',
  };
}

/** Reads the form; every text that cannot be saved is named. Two rules of one scope may not begin on the same day. */
export function readOwnRule(
  typed: OwnRuleTyped,
  {
    matter,
    others,
    readDay,
  }: { matter: string; others: readonly OwnRule[]; readDay: (text: string) => string | null },
): Result<Omit<OwnRule, 'id'>, OwnRuleProblems> {
  const problems: OwnRuleProblems = {};
  const number = (key: 'days' | 'extensionDays', least: number, problem: Words) => {
    const text = typed[key].normalize('NFKC').trim();
    const value = key === 'extensionDays' && text === '' ? 0 : Number(text || Number.NaN);
    if (!Number.isInteger(value) || value < least || value > 3650) problems[key] = problem;
    return value;
  };
  const day = (key: 'validFrom' | 'validTo') => {
    const text = typed[key].trim();
    const value = text === '' ? null : readDay(text);
    if (text !== '' && value === null) problems[key] = words.badDay;
    return value;
  };
  const rule = {
    matter,
    channel: typed.channel || null,
    category: typed.category || null,
    days: number('days', 1, words.badDays),
    dayType: typed.dayType,
    extensionDays: number('extensionDays', 0, words.badExtension),
    suspends: typed.suspends.trim(),
    source: typed.source.trim(),
    article: typed.article.trim(),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
  };
  const { validFrom, validTo } = rule;
  if (validFrom && validTo && validTo < validFrom) problems.validTo = words.crossed;
  const isSame = (other: OwnRule) =>
    other.channel === rule.channel &&
    other.category === rule.category &&
    other.validFrom === validFrom;
  if (!problems.validFrom && others.some(isSame)) problems.validFrom = words.double;
  return Object.keys(problems).length > 0 ? err(problems) : ok(rule);
}

const words = {
  badDays: w('天数请填 1 至 3650。', 'Enter 1 to 3650 days.'),
  badExtension: w('可延长请填 0 至 3650。', 'Enter 0 to 3650.'),
  badDay: w('看不懂这个日期，例如可写 2024-3-1。', 'This is no day; write it like 2024-3-1.'),
  crossed: w('截止日期早于起始日期。', 'It ends before it begins.'),
  double: w(
    '同一范围、同一起始日期已有一条，请改那一条，或换一个起始日期。',
    'There is one of this scope from this day already; change that one, or begin on another day.',
  ),
};
