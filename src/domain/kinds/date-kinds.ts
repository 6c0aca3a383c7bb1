import { z } from 'zod';
import { parseDateText, parseMonthText } from '../date-text.ts';
import { isDay } from '../period.ts';
import { ok } from '../result.ts';
import type { Kind } from './kind.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const dateBehaviour: Kind<'date'> = {
  schema: () => z.string().refine(isDay).nullable(),
  empty: null,
  initial: (field, today) => (field.initialToday ? today : null),
  toText: (value) => (typeof value === 'string' ? value : ''),
  fromText: (typed, _field, context) =>
    typed.trim() === '' ? ok(null) : parseDateText(typed, { today: context.today }),
  sheet: 'date',
};

/** A month, `YYYY-MM`. */
export const monthBehaviour: Kind<'month'> = {
  schema: () =>
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .nullable(),
  empty: null,
  initial: (_field, today) => today.slice(0, 7),
  toText: (value) => (typeof value === 'string' ? value : ''),
  fromText: (typed, _field, context) =>
    typed.trim() === '' ? ok(null) : parseMonthText(typed, { today: context.today }),
  sheet: 'text',
};
