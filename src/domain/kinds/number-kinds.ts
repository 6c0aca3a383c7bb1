import { z } from 'zod';
import { err, ok } from '../result.ts';
import { w } from '../words.ts';
import type { Kind } from './kind.ts';

const largest = 999_999_999;

/** Full-width digits and separators as a number a computer reads; null when it is none. */
function readNumber(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,，]/gu, '')
    .replace(/。/gu, '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whole numbers of things or people, never negative. */
export const countBehaviour: Kind<'count'> = {
  schema: (field) =>
    z
      .number()
      .int()
      .min(field.min ?? 0)
      .max(field.max ?? largest)
      .nullable(),
  empty: null,
  initial: (field) => field.initial ?? null,
  toText: (value) => (typeof value === 'number' ? String(value) : ''),
  fromText: (typed, field) => {
    if (typed.trim() === '') return ok(null);
    const value = readNumber(typed);
    const min = field.min ?? 0;
    const max = field.max ?? largest;
    if (value === null || !Number.isInteger(value)) {
      return err(
        w(
          `“${typed.trim()}”不是整数，请只填数字。`,
          `“${typed.trim()}” is not a whole number; enter digits only.`,
        ),
      );
    }
    if (value < min || value > max) {
      return err(w(`应在 ${min} 到 ${max} 之间。`, `It must be between ${min} and ${max}.`));
    }
    return ok(value);
  },
  sheet: 'number',
};

/** Decimal quantities with at most two places. */
export const amountBehaviour: Kind<'amount'> = {
  schema: () => z.number().min(0).max(1e12).nullable(),
  empty: null,
  initial: () => null,
  toText: (value) => (typeof value === 'number' ? String(value) : ''),
  fromText: (typed) => {
    if (typed.trim() === '') return ok(null);
    const value = readNumber(typed);
    if (value === null || value < 0 || value > 1e12) {
      return err(
        w(
          `“${typed.trim()}”不是数，请只填数字，如 1250.5。`,
          `“${typed.trim()}” is not a number; enter digits such as 1250.5.`,
        ),
      );
    }
    const cents = Math.round(value * 100);
    if (Math.abs(cents / 100 - value) > 1e-9) {
      return err(w('最多两位小数。', 'At most two decimal places.'));
    }
    return ok(cents / 100);
  },
  sheet: 'amount',
};
