import { z } from 'zod';
import type { DeadlineRule } from './deadline.ts';
import type { DueOptions } from './field.ts';
import { w } from './words.ts';

/**
 * A township's own deadline for a matter (the id of one of the product's rules), for all of it or only for one channel
 * or category. It holds for matters that start from `validFrom` to `validTo`, both days included; null is open.
 */
export const ownRuleSchema = z.object({
  id: z.string().min(1),
  matter: z.string().min(1),
  channel: z.string().nullable().default(null),
  category: z.string().nullable().default(null),
  days: z.number().int().min(1).max(3650),
  dayType: z.enum(['working', 'natural']),
  /** 0 when it cannot be extended. */
  extensionDays: z.number().int().min(0).max(3650).default(0),
  suspends: z.string().max(120).default(''),
  source: z.string().max(120).default(''),
  article: z.string().max(40).default(''),
  validFrom: z.iso.date().nullable().default(null),
  validTo: z.iso.date().nullable().default(null),
});

export type OwnRule = z.infer<typeof ownRuleSchema>;

/**
 * The own rule for a matter that starts on `start`: the one that names most of its channel and category, of equals
 * the one that began last, then the one entered last. Undefined when none is in force.
 */
export function ownRuleInForce(
  own: readonly OwnRule[],
  matter: string,
  start: string,
  { channel, category }: Pick<DueOptions, 'channel' | 'category'>,
): OwnRule | undefined {
  return own
    .filter(
      (rule) =>
        rule.matter === matter &&
        (rule.validFrom === null || rule.validFrom <= start) &&
        (rule.validTo === null || start <= rule.validTo) &&
        (rule.channel === null || rule.channel === channel) &&
        (rule.category === null || rule.category === category),
    )
    .reduce<OwnRule | undefined>(
      (best, rule) => (best && comesBefore(best, rule) ? best : rule),
      undefined,
    );
}

/** An own rule in the shape of the product's; what a township wrote stands in both languages as it was written. */
export function toDeadlineRule(own: OwnRule, product: DeadlineRule): DeadlineRule {
  const { id, matter } = product;
  const { days, dayType, extensionDays, suspends, article } = own;
  return {
    id,
    matter,
    days,
    dayType,
    ...(extensionDays > 0 ? { extensionDays } : {}),
    ...(suspends ? { suspends: w(suspends, suspends) } : {}),
    source: own.source ? w(own.source, own.source) : w('未写依据', 'no source given'),
    ...(article ? { article: w(article, article) } : {}),
    status: 'own',
    ...(own.validFrom ? { validFrom: own.validFrom } : {}),
    ...(own.validTo ? { validTo: own.validTo } : {}),
  };
}

function comesBefore(best: OwnRule, rule: OwnRule): boolean {
  const named = (one: OwnRule) => Number(one.channel !== null) + Number(one.category !== null);
  if (named(best) !== named(rule)) return named(best) > named(rule);
  return (best.validFrom ?? '') > (rule.validFrom ?? '');
}
