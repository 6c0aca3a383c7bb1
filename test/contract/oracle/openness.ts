import type { RecordData } from '#src/domain/field.ts';
import {
  cases,
  has,
  isIn,
  late,
  num,
  type Oracles,
  opening,
  percentage,
  standing,
  standingShare,
  tally,
  total,
} from './reading.ts';

type Holds = (r: RecordData) => boolean;
const any = () => true;
const when = (ledger: string, day: string) => (holds: Holds) =>
  tally(ledger, day, (r) => (holds(r) ? cases(r) : 0));

const formed = when('disclosure', 'formedAt');
const published = when('disclosure', 'publishedAt');
const isLate = (r: RecordData) => r.dueAt !== null && String(r.publishedAt) > String(r.dueAt);
const unpublished = late(
  'disclosure',
  'dueAt',
  (r) => r.publishedAt === null && r.secretCheck !== 'withheld',
);
/** Waits for a supplement, or for a third party that was asked before the reply was due. */
const standsStill = (r: RecordData) =>
  (r.supplementAskedAt !== null && r.supplementedAt === null) ||
  (r.thirdPartyFrom !== null &&
    r.thirdPartyTo === null &&
    String(r.thirdPartyFrom) <= String(r.dueAt));
const reviewedThrice = (r: RecordData) =>
  has(r.reviews, 'first') && has(r.reviews, 'second') && has(r.reviews, 'final');

const asked = when('disclosure-request', 'receivedAt');
const replied = when('disclosure-request', 'repliedAt');
const ended = (...outcomes: string[]) =>
  total(replied((r) => outcomes.includes(String(r.outcome))));

const filed = when('review-suit', 'filedAt');
const heard = when('review-suit', 'hearingAt');
const over = when('review-suit', 'closedAt');
const isReview = (r: RecordData) => r.kind === 'disclosureReview' || r.kind === 'otherReview';
const isSuit = (r: RecordData) => !isReview(r);

const listed = (holds: Holds) => tally('service-item', 'listedAt', (r) => (holds(r) ? 1 : 0));
const removed = (holds: Holds) => tally('service-item', 'removedAt', (r) => (holds(r) ? 1 : 0));
const legalTerm = (r: RecordData) => (r.promiseDays === null ? 0 : num(r.legalDays));
const promisedTerm = (r: RecordData) => (r.legalDays === null ? 0 : num(r.promiseDays));
const cut = (r: RecordData) =>
  typeof r.legalDays === 'number' && typeof r.promiseDays === 'number'
    ? Math.max(0, r.legalDays - r.promiseDays)
    : 0;
const opened = tally('service-item', 'onlineSince', (r) => (r.online === true ? 1 : 0));

const volume = (amount: (r: RecordData) => number) => tally('service-volume', 'month', amount);
const good = volume((r) => num(r.verySatisfied) + num(r.satisfied) + num(r.basic));
const badOnes = (r: RecordData) => num(r.dissatisfied) + num(r.veryDissatisfied);
const bad = volume(badOnes);
const unmended = (r: RecordData) => badOnes(r) - num(r.badFixed) - num(r.badLate);
const accepted = volume((r) => num(r.accepted));
const finished = volume((r) => num(r.finished));

/** Openness, reviews and lawsuits, services and lists. */
export const opennessOracles: Oracles = {
  'disclosure.published': total(published(any)),
  'disclosure.onTimeRate': percentage(
    [published((r) => !isLate(r))],
    [published(any), unpublished],
  ),
  'disclosure.late': total(published(isLate), unpublished),
  'disclosure.website': total(published((r) => r.platform === 'website')),
  'disclosure.wechat': total(published((r) => r.platform === 'wechat')),
  'disclosure.boards': total(published((r) => r.platform === 'board')),
  'disclosure.reviewedRate': percentage([published(reviewedThrice)], [published(any)]),
  'disclosure.withheld': total(formed((r) => r.secretCheck === 'withheld')),
  'disclosure.withdrawn': total(when('disclosure', 'withdrawnAt')(any)),

  'disclosureRequest.received': total(asked(any)),
  'disclosureRequest.answered': total(replied(any)),
  'disclosureRequest.onTimeRate': percentage(
    [replied((r) => r.dueAt === null || String(r.repliedAt) <= String(r.dueAt))],
    [
      replied(any),
      late('disclosure-request', 'dueAt', (r) => r.repliedAt === null && !standsStill(r)),
    ],
  ),
  'disclosureRequest.opened': ended('open'),
  'disclosureRequest.partlyOpened': ended('partly'),
  'disclosureRequest.refused': ended(
    'stateSecret',
    'lawForbids',
    'threeSafeties',
    'thirdPartyRights',
    'internalAffairs',
    'inProcess',
    'enforcementFile',
    'officialQuery',
  ),
  'disclosureRequest.unable': ended('notHeld', 'notReady', 'unclear'),
  'disclosureRequest.notProcessed': ended(
    'petitionKind',
    'repeated',
    'publications',
    'excessive',
    'reconfirm',
  ),
  'disclosureRequest.otherwise': ended('noSupplement', 'feeUnpaid', 'other'),
  'disclosureRequest.extended': total(replied((r) => r.extended === true)),
  'disclosureRequest.carriedAnswered': total(
    replied((r) => String(r.receivedAt).slice(0, 4) < String(r.repliedAt).slice(0, 4)),
  ),
  'disclosureRequest.carriedIn': opening([asked(any)], [replied(any)]),
  'disclosureRequest.pending': standing([asked(any)], [replied(any)]),

  'reviewSuit.total': total(filed(any)),
  'reviewSuit.reviews': total(filed(isReview)),
  'reviewSuit.suits': total(filed(isSuit)),
  'reviewSuit.disclosure': total(filed((r) => String(r.kind).startsWith('disclosure'))),
  'reviewSuit.lost': total(over((r) => isSuit(r) && r.lost === true)),
  'reviewSuit.lostRate': percentage([over((r) => isSuit(r) && r.lost === true)], [over(isSuit)]),
  'reviewSuit.corrected': total(over((r) => r.result === 'corrected')),
  'reviewSuit.appearRate': percentage(
    [heard((r) => isSuit(r) && r.leaderAppeared === true)],
    [heard(isSuit)],
  ),
  'reviewSuit.pending': standing([filed(any)], [over(any)]),

  'services.onlineItems': standing(
    [opened],
    [
      tally('service-item', 'onlineUntil', (r) => (r.online === true ? 1 : 0)),
      removed((r) => r.online === true && r.onlineUntil === null),
    ],
  ),
  'services.items': standing([listed(any)], [removed(any)]),
  'services.onlineAdded': total(opened),
  'services.instantItems': standing(
    [listed((r) => r.promiseDays === 0)],
    [removed((r) => r.promiseDays === 0)],
  ),
  'services.villageItems': standing(
    [listed((r) => r.villageLevel === true)],
    [removed((r) => r.villageLevel === true)],
  ),
  'services.proxyItems': standing(
    [listed((r) => r.proxy === true)],
    [removed((r) => r.proxy === true)],
  ),
  'services.daysCut': standing(
    [tally('service-item', 'listedAt', cut)],
    [tally('service-item', 'removedAt', cut)],
  ),
  'services.daysCutRate': standingShare(
    {
      ins: [
        tally('service-item', 'listedAt', legalTerm),
        tally('service-item', 'removedAt', promisedTerm),
      ],
      outs: [
        tally('service-item', 'removedAt', legalTerm),
        tally('service-item', 'listedAt', promisedTerm),
      ],
    },
    {
      ins: [tally('service-item', 'listedAt', legalTerm)],
      outs: [tally('service-item', 'removedAt', legalTerm)],
    },
  ),
  'services.itemsRemoved': total(removed(any)),

  'services.accepted': total(accepted),
  'services.finished': total(finished),
  'services.completedRate': percentage([finished], [accepted]),
  'services.satisfiedRate': percentage([good], [good, bad]),
  'services.onTimeRate': percentage([volume((r) => num(r.onTime))], [finished]),
  'services.instantRate': percentage([volume((r) => num(r.instant))], [finished]),
  'services.onlineRate': percentage(
    [volume((r) => (r.channel === 'online' ? num(r.accepted) : 0))],
    [accepted],
  ),
  'services.proxyAccepted': total(volume((r) => (r.channel === 'proxy' ? num(r.accepted) : 0))),
  'services.overdue': total(volume((r) => num(r.overdue))),
  'services.rejected': total(volume((r) => num(r.rejected))),
  'services.badReviews': total(bad),
  'services.badFixedRate': percentage(
    [volume((r) => num(r.badFixed))],
    [
      volume((r) => num(r.badFixed)),
      volume((r) => num(r.badLate)),
      late('service-volume', 'badDueAt', (r) => unmended(r) > 0, unmended),
    ],
  ),

  'lists.power': newestOfList('power'),
  'lists.basic': newestOfList('basic'),
  'lists.support': newestOfList('support'),
  'lists.withdrawn': newestOfList('withdrawn'),
  'lists.service': newestOfList('service'),
  'lists.certKept': newestOfList('certKept'),
  'lists.certCancelled': newestOfList('certCancelled'),
  'lists.adjusted': total(
    tally('duty-list', 'effectiveAt', (r) =>
      r.reason === 'adjusted' ? num(r.added) + num(r.removed) + num(r.changed) : 0,
    ),
  ),
  'lists.published': total(tally('duty-list', 'publishedAt', () => 1)),
};

/** The items of the newest version of one kind of list in the year so far. */
function newestOfList(kind: string): Oracles[string] {
  return (world, { start, end }) => {
    let date = '';
    let newest: RecordData = {};
    for (const r of world.records['duty-list'] ?? []) {
      const at = String(r.effectiveAt);
      if (r.kind !== kind || at < `${start.slice(0, 4)}-01-01` || at > end || at < date) continue;
      date = at;
      newest = r;
    }
    const value = newest[`${kind}Items`];
    if (typeof value !== 'number' || !isIn(world, newest)) return { state: 'no-data', value: null };
    return { state: 'ok', value };
  };
}
