import { z } from 'zod';
import { isDay } from './period.ts';
import { err, ok, type Result } from './result.ts';
import type { Settings } from './settings.ts';
import { type Words, w } from './words.ts';

type Holidays = Settings['holidays'];

const day = z.string().refine(isDay);
const year = z.string().regex(/^(19|20|21)\d\d$/);
const ownYears = z.record(year, z.object({ holidays: z.array(day), makeUpDays: z.array(day) }));
const ownFile = z.object({ kind: z.literal('fazhi-holidays'), years: ownYears });
/** The layout that public holiday lists of China use: one year a file, one entry a day. */
const listFile = z.object({
  year: z.number().int(),
  days: z.array(z.object({ date: day, isOffDay: z.boolean() })),
});

/** The file that another township can import. */
export function holidaysToJson(holidays: Holidays): string {
  return JSON.stringify({ kind: 'fazhi-holidays', years: holidays }, null, 2);
}

/** Reads such a file, or a public list of one year's days; the answer holds at least one year. */
export function parseHolidayFile(text: string): Result<Holidays, Words> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return err(notJson);
  }
  const own = ownFile.safeParse(content);
  if (own.success && Object.keys(own.data.years).length > 0) return ok(own.data.years);
  const list = listFile.safeParse(content);
  if (!list.success || list.data.days.length === 0) return err(unknown);
  const pick = (off: boolean) =>
    list.data.days.filter((entry) => entry.isOffDay === off).map((entry) => entry.date);
  return ok({ [list.data.year]: { holidays: pick(true), makeUpDays: pick(false) } });
}

const notJson = w(
  '没有导入：这不是 JSON 文件，可能选错了或没有下载完整。现有日历没有变。',
  'Not imported: this is no JSON file. It may be the wrong one or incomplete. The calendar has not changed.',
);
const unknown = w(
  '没有导入：文件里没有认得出的放假安排。现有日历没有变；也可以把通知原文粘贴到下面。',
  'Not imported: no days off were found in the file. The calendar has not changed; you can also paste the notice below.',
);
