import type { DeriveContext, DueOptions, RecordData } from '#src/domain/field.ts';
import { type Words, w } from '#src/domain/words.ts';

/** What moves the reply's due day. */
interface Clock {
  supplementAskedAt: string | null;
  supplementedAt: string | null;
  thirdPartyFrom: string | null;
  thirdPartyTo: string | null;
  dueAt: string | null;
  repliedAt: string | null;
}

/** The due day as it stands on receipt, before a supplement, an opinion or an extension moves it. */
export function firstDue(data: RecordData, { due }: DeriveContext): string | null {
  const { receivedAt, via, applicant } = data;
  if (!isDay(receivedAt)) return null;
  return due('disclosure-request-reply', receivedAt, { channel: via, category: applicant });
}

/**
 * The reply's due day: none before a supplement that was asked for comes in, from which the period runs anew
 * (article 30); the time for the opinion of a third party or another organ does not count (article 33).
 */
export function replyDue(data: RecordData, context: DeriveContext): string | null {
  const { thirdPartyFrom, thirdPartyTo, repliedAt } = data;
  const to = isDay(thirdPartyTo) ? thirdPartyTo : repliedAt;
  if (!isDay(thirdPartyFrom) || !isDay(to)) return dueWithout(data, context);
  return dueWithout(data, context, { suspensions: [{ from: thirdPartyFrom, to }] });
}

/** Why the period for the reply does not run at present; null when it does. */
export function replyWaits(data: RecordData, context: DeriveContext): Words | null {
  if (isDay(data.repliedAt)) return null;
  if (awaitsSupplement(data)) return words.supplement;
  if (!isDay(data.thirdPartyFrom) || isDay(data.thirdPartyTo)) return null;
  // An opinion asked for when the period had run out stops nothing.
  const whole = dueWithout(data, context);
  return whole !== null && whole < data.thirdPartyFrom ? null : words.thirdParty;
}

/** The same for a stored request, of which the due day tells whether the period had run out before. */
export function isWaiting(d: Clock): boolean {
  if (d.repliedAt) return false;
  if (d.supplementAskedAt && !d.supplementedAt) return true;
  if (!d.thirdPartyFrom || d.thirdPartyTo) return false;
  return !d.dueAt || d.dueAt >= d.thirdPartyFrom;
}

function dueWithout(data: RecordData, { due }: DeriveContext, more: DueOptions = {}) {
  const { receivedAt, supplementedAt, via, applicant } = data;
  if (!isDay(receivedAt) || awaitsSupplement(data)) return null;
  return due('disclosure-request-reply', receivedAt, {
    channel: via,
    category: applicant,
    extended: data.extended === true,
    ...(isDay(supplementedAt) ? { restartedAt: supplementedAt } : {}),
    ...more,
  });
}

function awaitsSupplement({ supplementAskedAt, supplementedAt }: RecordData): boolean {
  return isDay(supplementAskedAt) && !isDay(supplementedAt);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

const words = {
  supplement: w(
    '等申请人补正，期限未起算。',
    'Waiting for the applicant’s supplement: the period has not begun.',
  ),
  thirdParty: w(
    '正在征求第三方意见，期限中止。',
    'The third party is being asked for an opinion: the period stands still.',
  ),
};
