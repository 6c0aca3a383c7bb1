import { isDay, type ParsedPeriod, parsePeriod, periodOfDate } from '#src/domain/period.ts';

/** Days by which a date field is filtered, both included; '' is an open side. */
export interface DaySpan {
  from: string;
  to: string;
}

const dash = '~';

/**
 * Reads the days in an address: a period (`2023`, `2023-Q1`, `2023-03`), a day, or two of these around `~`, of which
 * one may be missing (`2023-03-05~`, `~2023-03`). Null for anything else, also for `~` alone, which is no span.
 */
export function readSpan(text: string): DaySpan | null {
  const sides = text
    .trim()
    .replace(/[～〜]/g, dash)
    .split(dash);
  const [first = '', last = first] = sides;
  const [from, to] = [edgeOf(first, 'start'), edgeOf(last, 'end')];
  if (sides.length > 2 || from === null || to === null) return null;
  return from || to ? { from, to } : null;
}

/** Writes days so that `readSpan` reads them: as a period where they are one; '' when both sides are open. */
export function writeSpan({ from, to }: DaySpan): string {
  return from || to ? (periodOfSpan({ from, to }) ?? `${from}${dash}${to}`) : '';
}

/** The year, half, quarter or month that the days are. */
export function periodOfSpan({ from, to }: DaySpan): string | null {
  if (!from || !to) return null;
  const parts = (['year', 'half', 'quarter', 'month'] as const).map((kind) =>
    periodOfDate(from, kind),
  );
  return parts.find((part) => isSpanOf(part, from, to)) ?? null;
}

/** Whether a stored day or month lies in a span; a month as soon as one of its days does. */
export function isInDays(value: unknown, { from, to }: DaySpan): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d/.test(value)) return false;
  const cut = (edge: string) => edge.slice(0, value.length);
  return (!from || value >= cut(from)) && (!to || value <= cut(to));
}

/** '' for an open side, null for what is no day. */
function edgeOf(text: string, side: 'start' | 'end'): string | null {
  const typed = text.trim();
  if (typed === '' || isDay(typed)) return typed;
  return parsedOf(typed)?.[side] ?? null;
}

function isSpanOf(period: string, from: string, to: string): boolean {
  const parsed = parsedOf(period);
  return parsed?.start === from && parsed.end === to;
}

function parsedOf(period: string): ParsedPeriod | null {
  const parsed = parsePeriod(period);
  return parsed.ok ? parsed.value : null;
}
