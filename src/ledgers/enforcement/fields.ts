import {
  amount,
  choice,
  choices,
  count,
  type DataOf,
  date,
  department,
  flag,
  note,
  text,
  village,
} from '#src/domain/field.ts';
import { piece, yuan } from '#src/ledgers/units.ts';

/** Areas of enforcement, shared with the inspections. */
export const enforcementAreas = [
  'appearance',
  'building',
  'land',
  'agriculture',
  'forestry',
  'ecology',
  'safety',
  'fire',
  'water',
  'traffic',
  'market',
  'other',
] as const;

/** Classes of penalty from the lightest to the heaviest, as in the yearly statistics; several at once count in the heaviest. */
export const penaltyClasses = [
  'warning',
  'fine',
  'confiscation',
  'suspension',
  'downgrade',
  'restriction',
  'stopWork',
  'closure',
  'revocation',
  'detention',
  'other',
] as const;

/** The six steps of which a record is kept (Administrative Penalty Law, article 47). */
export const recordedSteps = [
  'start',
  'evidence',
  'review',
  'decision',
  'delivery',
  'execution',
] as const;

const ofKind = (kind: string) => (d: Record<string, unknown>) => d.kind === kind;
const isMajor = (d: Record<string, unknown>) =>
  d.reviewTrigger !== null && d.reviewTrigger !== 'none';

function isFined(d: Record<string, unknown>): boolean {
  return d.kind === 'penalty' && Number(d.fine ?? 0) > 0;
}

/** The form of an enforcement case. */
export const enforcementFields = {
  caseNo: text({ required: true, max: 40 }),
  filedAt: date({ past: true, required: true, initialToday: true, carry: true }),
  kind: choice(['penalty', 'licence', 'coercion', 'other'], {
    required: true,
    initial: 'penalty',
    carry: true,
  }),
  procedure: choice(['simple', 'ordinary'], {
    required: true,
    initial: 'ordinary',
    when: ofKind('penalty'),
  }),
  area: choice(enforcementAreas, { required: true, carry: true }),
  source: choice(['inspection', 'complaint', 'transfer', 'assigned', 'application', 'other'], {
    noDimension: true,
  }),
  party: choice(['individual', 'business', 'unit'], { required: true }),
  matter: note({ required: true, max: 300 }),
  basis: text({ max: 120 }),
  village: village({ carry: true }),
  department: department({ carry: true }),
  count: count({ required: true, unit: piece, min: 1, initial: 1 }),
  twoOfficers: flag({ section: 'inquiry', noDimension: true }),
  heard: flag(),
  reviewTrigger: choice(['none', 'publicInterest', 'hearing', 'complex', 'byLaw'], {
    required: true,
    initial: 'none',
  }),
  reviewedAt: date({ past: true, when: isMajor }),
  reviewerQualified: flag({ noDimension: true, when: isMajor }),
  decideDueAt: date({
    when: ofKind('penalty'),
    derive: (d, { due }) =>
      typeof d.filedAt === 'string' ? due('penalty-decide', d.filedAt) : null,
  }),
  decidedAt: date({ past: true, section: 'decision' }),
  penaltyClass: choice(penaltyClasses, { when: ofKind('penalty') }),
  fine: amount({ unit: yuan, when: ofKind('penalty') }),
  confiscated: amount({ unit: yuan, when: ofKind('penalty') }),
  noPenalty: flag({ when: ofKind('penalty') }),
  mitigated: flag({ when: ofKind('penalty') }),
  licenceResult: choice(['granted', 'refused', 'revoked'], { when: ofKind('licence') }),
  coercionType: choice(
    [
      'seal',
      'detain',
      'freeze',
      'otherMeasure',
      'surcharge',
      'transfer',
      'auction',
      'restore',
      'substitute',
      'otherExecution',
      'court',
    ],
    { when: ofKind('coercion') },
  ),
  otherAct: choice(
    ['levy', 'requisition', 'ruling', 'payment', 'confirmation', 'reward', 'other'],
    { when: ofKind('other') },
  ),
  deliverDueAt: date({
    when: ofKind('penalty'),
    derive: (d, { due }) =>
      typeof d.decidedAt === 'string' ? due('penalty-deliver', d.decidedAt) : null,
  }),
  deliveredAt: date({ past: true }),
  fineDueAt: date({
    when: isFined,
    derive: (d, { due }) =>
      typeof d.deliveredAt === 'string' ? due('fine-payment', d.deliveredAt) : null,
  }),
  finePaidAt: date({ past: true, when: isFined }),
  closedAt: date({ past: true }),
  transferred: flag({ noDimension: true }),
  steps: choices(recordedSteps, { section: 'record' }),
  avRecord: flag({ noDimension: true }),
  archivedAt: date({ past: true }),
  notPublic: flag({ section: 'publication', noDimension: true }),
  publishDueAt: date({
    when: (d) => d.notPublic !== true,
    derive: (d, { due }) =>
      typeof d.decidedAt === 'string'
        ? due(
            d.kind === 'penalty' || d.kind === 'licence'
              ? 'penalty-publish'
              : 'enforcement-publish',
            d.decidedAt,
            { category: d.kind },
          )
        : null,
  }),
  secretCheck: flag({ noDimension: true }),
  publishedAt: date({ past: true, when: (d) => d.notPublic !== true }),
  note: note({ max: 500 }),
};

export type EnforcementCase = DataOf<typeof enforcementFields>;

/** Whether the legality of the decision had to be reviewed beforehand (article 58). */
export function isMajorCase(d: EnforcementCase): boolean {
  return isMajor(d);
}

/** The steps whose record a case needs: no review without a trigger, nothing to carry out without a penalty. */
export function neededSteps(d: EnforcementCase): string[] {
  return recordedSteps.filter(
    (step) => !(step === 'review' && !isMajor(d)) && !(step === 'execution' && d.noPenalty),
  );
}
