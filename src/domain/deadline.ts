import { z } from 'zod';
import { addDays, daysBetween } from '#src/domain/period.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';
import type { WorkCalendar } from '#src/domain/working-days.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const day = z.iso.date();

/**
 * A deadline as data that the user can edit. `days` and `extensionDays` count working or natural days,
 * the day of the event itself not counted. `status` 'confirm' means from memory or a weak source: it is
 * shown as "please confirm", never as law; 'own' is a township's own rule, as little law as that. `validFrom` and `validTo` are the days on which matters may start.
 */
export const deadlineRuleSchema = z.object({
  id: z.string().min(1),
  matter: words,
  days: z.number().int().min(1).max(3650),
  dayType: z.enum(['working', 'natural']),
  extensionDays: z.number().int().min(1).max(3650).optional(),
  /** What does not count towards the period, in words. */
  suspends: words.optional(),
  source: words,
  article: words.optional(),
  status: z.enum(['law', 'confirm', 'own']),
  validFrom: day.optional(),
  validTo: day.optional(),
});

export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;

/** A stretch that does not count: from the day of asking (still counted) to the day of the answer (not counted). */
export interface Suspension {
  from: string;
  to: string;
}

export interface DueDateInput {
  rule: DeadlineRule;
  /** The day of the event that starts the period: received, accepted, formed. */
  start: string;
  extended: boolean;
  /** For a stretch still running, pass today as `to`: the due day is then "not before". */
  suspensions: Suspension[];
  /** The day from which the period runs anew, such as receipt of a supplement (条例第30条). */
  restartedAt?: string | undefined;
}

/** The due day, whether official holiday data covered the whole way, the day counted from, and the way in words. */
export interface DueDate {
  due: string;
  certain: boolean;
  from: string;
  steps: Words[];
}

/** Computes when a matter is due and explains how. A last day on a weekend is not moved: the strict reading. */
export function dueDate(input: DueDateInput, calendar: WorkCalendar): DueDate {
  const { rule, start, restartedAt, suspensions, extended } = input;
  const from = restartedAt ?? start;
  const extra = extended ? (rule.extensionDays ?? 0) : 0;
  const { due, certain } = walk(from, rule.days + extra, input, calendar);
  const steps: Words[] = [startStep(from, restartedAt !== undefined), lengthStep(rule)];
  if (extra > 0) steps.push(extensionStep(extra, rule));
  for (const span of suspensions) {
    if (span.to > from && span.to > span.from) steps.push(suspensionStep(span));
  }
  steps.push(fillWords(w('到期日：{due}。', 'Due on {due}.'), { due }));
  if (!certain) steps.push(uncertainStep(calendar.dataEnds));
  return { due, certain, from, steps };
}

/** Where a rule comes from: the document and, where one is named, its article. */
export function ruleSource({ source, article }: DeadlineRule): Words {
  if (!article) return source;
  return w(`${source.zh}${article.zh}`, `${source.en}, ${article.en}`);
}

export type ReplyState = 'not-due' | 'overdue' | 'late' | 'on-time';

/**
 * The one published formula of "on time": answered up to and including the due day. Unanswered matters
 * are 'overdue' from the day after the due day, 'not-due' until then.
 */
export function replyState(matter: {
  due: string;
  answeredAt: string | null | undefined;
  today: string;
}): ReplyState {
  if (matter.answeredAt) return matter.answeredAt <= matter.due ? 'on-time' : 'late';
  return matter.today <= matter.due ? 'not-due' : 'overdue';
}

/** The rule of this id in force for a matter that starts on `start`; undefined when there is none. */
export function ruleInForce(
  rules: readonly DeadlineRule[],
  id: string,
  start: string,
): DeadlineRule | undefined {
  return rules.find(
    (rule) =>
      rule.id === id &&
      (rule.validFrom === undefined || rule.validFrom <= start) &&
      (rule.validTo === undefined || start <= rule.validTo),
  );
}

function walk(from: string, count: number, input: DueDateInput, calendar: WorkCalendar) {
  const working = input.rule.dayType === 'working';
  let due = from;
  let certain = !working || calendar.isCertain(from);
  for (let left = count; left > 0; ) {
    due = addDays(due, 1);
    if (working && !calendar.isCertain(due)) certain = false;
    const suspended = input.suspensions.some((span) => span.from < due && due <= span.to);
    if (!suspended && (!working || calendar.isWorkingDay(due))) left -= 1;
  }
  return { due, certain };
}

function startStep(from: string, restarted: boolean): Words {
  const step = restarted
    ? w(
        '从补正等材料收到之日 {from} 重新起算，当天不计。',
        'The period runs anew from {from} (supplement received); that day is not counted.',
      )
    : w('从 {from} 起算，当天不计。', 'Counted from {from}; that day itself is not counted.');
  return fillWords(step, { from });
}

function lengthStep(rule: DeadlineRule): Words {
  const step = w('期限 {days} 个{type}（{source}）。', 'The period is {days} {type} ({source}).');
  const source = confirmed(rule);
  const type = dayTypeWords(rule);
  return {
    zh: fillWords(step, { days: rule.days, type: type.zh, source: source.zh }).zh,
    en: fillWords(step, { days: rule.days, type: type.en, source: source.en }).en,
  };
}

/** The source, with a word of warning where it is no law. */
function confirmed(rule: DeadlineRule): Words {
  const { zh, en } = ruleSource(rule);
  switch (rule.status) {
    case 'law':
      return w(zh, en);
    case 'confirm':
      return w(`请核实：${zh}`, `please confirm: ${en}`);
    case 'own':
      return w(`本地规定，请核实：${zh}`, `local rule, please confirm: ${en}`);
  }
}

function extensionStep(extra: number, rule: DeadlineRule): Words {
  const type = dayTypeWords(rule);
  return w(`经批准延长 ${extra} 个${type.zh}。`, `Extended by ${extra} ${type.en}.`);
}

function suspensionStep({ from, to }: Suspension): Words {
  return fillWords(
    w(
      '{from} 至 {to} 不计入期限（次日起算，共 {days} 天）。',
      '{from} to {to} does not count ({days} days after the first).',
    ),
    { from, to, days: daysBetween(from, to) },
  );
}

function uncertainStep(dataEnds: number | null): Words {
  const message =
    dataEnds === null
      ? w(
          '没有放假安排数据，只按周末推算，请核对。',
          'There is no official holiday data, so only weekends were left out: please check.',
        )
      : w(
          '官方放假安排只到 {year} 年，之外只按周末推算，请核对。',
          'Official holiday data ends with {year}; outside it only weekends were left out: please check.',
        );
  return fillWords(message, { year: dataEnds ?? '' });
}

function dayTypeWords(rule: DeadlineRule): Words {
  switch (rule.dayType) {
    case 'working':
      return w('工作日', 'working days');
    case 'natural':
      return w('自然日', 'calendar days');
  }
}
