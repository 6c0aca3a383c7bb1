import {
  amount,
  choice,
  count,
  type DeriveContext,
  date,
  department,
  type FieldValue,
  note,
  type RecordData,
  scale,
  text,
  village,
} from '#src/domain/field.ts';
import { personTime, piece, yuan } from '#src/ledgers/units.ts';

/** The fields of a mediation case, in the order of the form. */
export const mediationFields = {
  caseNo: text({ required: true, max: 40 }),
  acceptedAt: date({ past: true, required: true, initialToday: true, carry: true }),
  kind: choice(
    [
      'family',
      'neighbour',
      'housing',
      'damages',
      'contract',
      'land',
      'demolition',
      'labour',
      'birthPlanning',
      'villageAffairs',
      'environment',
      'traffic',
      'medical',
      'property',
      'production',
      'consumer',
      'other',
    ],
    { required: true },
  ),
  channel: choice(
    ['own', 'active', 'petition', 'hotline', 'police', 'court', 'department', 'whistle'],
    {
      required: true,
      initial: 'own',
      carry: true,
    },
  ),
  foundBy: choice(['scan', 'report']),
  village: village({ carry: true }),
  matter: note({ required: true, max: 500 }),
  count: count({ required: true, unit: piece, min: 1, initial: 1 }),
  persons: count({ required: true, unit: personTime, initial: 2 }),
  parties: text({ personal: true, max: 60 }),
  stage: choice(['people', 'administrative', 'judicial', 'joint'], {
    required: true,
    initial: 'people',
    carry: true,
    section: 'handling',
  }),
  committee: choice(['village', 'township', 'enterprise', 'industry'], { carry: true }),
  level: choice(['ordinary', 'major'], { required: true, initial: 'ordinary' }),
  colour: scale('three-colour'),
  firstColour: scale('three-colour', {
    noDimension: true,
    derive: (data) => data.colour ?? null,
  }),
  redAt: date({ past: true, derive: gradedRed }),
  turnedGreenAt: date({ past: true, derive: turnedGreen }),
  colourReason: text({ max: 120 }),
  colourLead: choice(['secretary', 'head', 'team', 'village'], { noDimension: true }),
  colourReviewAt: date(),
  method: scale('tags'),
  leadOrg: department(),
  coOrgs: text({ max: 80 }),
  handoverAt: date({ past: true }),
  dueAt: date({
    derive: (data, { due }) =>
      typeof data.acceptedAt === 'string'
        ? due('mediation-close', data.acceptedAt, { channel: data.channel, category: data.kind })
        : null,
  }),
  closedAt: date({ past: true, section: 'closing' }),
  result: choice(['success', 'failed', 'terminated', 'withdrawn']),
  agreement: choice(['written', 'oral', 'none'], {
    required: true,
    when: (data) => data.result === 'success',
  }),
  amount: amount({ unit: yuan, when: (data) => data.result === 'success' }),
  performed: choice(['done', 'partly', 'not', 'notDue'], {
    when: hasAgreement,
    section: 'agreement',
  }),
  judicialConfirm: choice(['none', 'applied', 'confirmed'], {
    initial: 'none',
    when: hasAgreement,
  }),
  confirmDueAt: date({
    when: hasAgreement,
    derive: (data, { due }) =>
      typeof data.closedAt === 'string' ? due('judicial-confirmation', data.closedAt) : null,
  }),
  confirmAppliedAt: date({
    past: true,
    when: (data) => data.judicialConfirm === 'applied' || data.judicialConfirm === 'confirmed',
  }),
  confirmedAt: date({
    past: true,
    required: true,
    when: (data) => data.judicialConfirm === 'confirmed',
  }),
  revisitAt: date({ past: true, section: 'after' }),
  prevented: choice(['crime', 'suicide', 'fight', 'petition']),
  escalated: choice(['lawsuit', 'petition']),
  note: note({ max: 500 }),
};

function hasAgreement(data: Record<string, unknown>): boolean {
  return data.result === 'success' && (data.agreement === 'written' || data.agreement === 'oral');
}

function toneOf(value: FieldValue | undefined, context: DeriveContext) {
  return typeof value === 'string' ? context.toneOf?.('three-colour', value) : null;
}

/** Today, when a case stands in red; the day it came in, when red is known only as the colour that it came in with. */
function gradedRed(data: RecordData, context: DeriveContext): string | null {
  if (toneOf(data.colour, context) === 'red') return context.today;
  const cameRed = toneOf(data.firstColour, context) === 'red';
  return cameRed && typeof data.acceptedAt === 'string' ? data.acceptedAt : null;
}

/** Today, when a case that was red at any time now stands in green. */
function turnedGreen(data: RecordData, context: DeriveContext): string | null {
  return data.redAt && toneOf(data.colour, context) === 'green' ? context.today : null;
}
