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
import { defineLedger } from '#src/domain/ledger.ts';
import { personTime, piece, yuan } from '#src/ledgers/units.ts';
import { mediationIndicators } from './indicators.ts';
import { mediationSample } from './sample.ts';
import { mediationText } from './text.ts';

interface Case {
  count: number | null;
}
const cases = (d: Case) => d.count ?? 1;
const casesIf = (d: Case, holds: boolean) => (holds ? cases(d) : 0);

/**
 * Disputes taken up by the mediators (People's Mediation Law): accepted by the day of acceptance,
 * outcomes by the day of closing. `own` leaves out what came from the hotline and petition ledgers.
 */
export const mediation = defineLedger({
  id: 'mediation',
  version: 1,
  group: 'dispute',
  text: mediationText,
  fields: {
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
    method: scale('tags'),
    leadOrg: department(),
    coOrgs: text({ max: 80 }),
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
  },
  date: 'acceptedAt',
  title: 'caseNo',
  columns: [
    'caseNo',
    'acceptedAt',
    'kind',
    'village',
    'matter',
    'count',
    'persons',
    'colour',
    'dueAt',
    'closedAt',
    'result',
  ],
  checks: [
    {
      id: 'closedAfterAccepted',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.closedAt || !d.acceptedAt || d.closedAt >= d.acceptedAt,
    },
    {
      id: 'dueAfterAccepted',
      field: 'dueAt',
      level: 'error',
      holds: (d) => !d.dueAt || !d.acceptedAt || d.dueAt >= d.acceptedAt,
    },
    {
      id: 'closedNeedsResult',
      field: 'result',
      level: 'error',
      holds: (d) => !d.closedAt || d.result !== null,
    },
    {
      id: 'resultNeedsClosing',
      field: 'closedAt',
      level: 'error',
      holds: (d) => !d.result || d.closedAt !== null,
    },
    {
      id: 'twoPersonsPerCase',
      field: 'persons',
      level: 'warn',
      holds: (d) => d.persons === null || d.persons >= 2 * cases(d),
    },
    {
      id: 'appliedAfterClosing',
      field: 'confirmAppliedAt',
      level: 'error',
      holds: (d) => !d.confirmAppliedAt || !d.closedAt || d.confirmAppliedAt >= d.closedAt,
    },
    {
      id: 'appliedInTime',
      field: 'confirmAppliedAt',
      level: 'warn',
      holds: (d) => !d.confirmAppliedAt || !d.confirmDueAt || d.confirmAppliedAt <= d.confirmDueAt,
    },
    {
      id: 'confirmedAfterApplied',
      field: 'confirmedAt',
      level: 'error',
      holds: (d) => {
        const from = d.confirmAppliedAt ?? d.closedAt;
        return !d.confirmedAt || !from || d.confirmedAt >= from;
      },
    },
    {
      id: 'revisitAfterClosing',
      field: 'revisitAt',
      level: 'error',
      holds: (d) => !d.revisitAt || !d.closedAt || d.revisitAt >= d.closedAt,
    },
    {
      id: 'majorNeedsLead',
      field: 'leadOrg',
      level: 'warn',
      holds: (d) => d.level !== 'major' || d.leadOrg !== null,
    },
    {
      id: 'greenAfterAccepted',
      field: 'turnedGreenAt',
      level: 'error',
      holds: (d) => !d.turnedGreenAt || !d.acceptedAt || d.turnedGreenAt >= d.acceptedAt,
    },
    {
      id: 'turnedFromOther',
      field: 'turnedGreenAt',
      level: 'warn',
      holds: (d) =>
        !d.turnedGreenAt || Boolean(d.redAt) || !d.firstColour || d.firstColour !== d.colour,
    },
    {
      id: 'successNotEscalated',
      field: 'escalated',
      level: 'warn',
      holds: (d) => !d.escalated || d.result !== 'success',
    },
  ],
  measures: {
    accepted: { value: cases },
    persons: { value: (d) => d.persons ?? 0 },
    own: { value: (d) => casesIf(d, isOwn(d.channel)) },
    ownPersons: { value: (d) => (isOwn(d.channel) ? (d.persons ?? 0) : 0) },
    fromHotline: { value: (d) => casesIf(d, d.channel === 'hotline') },
    fromHotlinePersons: { value: (d) => (d.channel === 'hotline' ? (d.persons ?? 0) : 0) },
    fromPetition: { value: (d) => casesIf(d, d.channel === 'petition') },
    fromPetitionPersons: { value: (d) => (d.channel === 'petition' ? (d.persons ?? 0) : 0) },
    closed: { date: 'closedAt', value: (d) => casesIf(d, d.closedAt !== null) },
    closedPersons: { date: 'closedAt', value: (d) => (d.closedAt ? (d.persons ?? 0) : 0) },
    onTime: {
      date: 'closedAt',
      due: 'dueAt',
      value: (d) => casesIf(d, d.closedAt !== null && (!d.dueAt || d.closedAt <= d.dueAt)),
    },
    succeeded: { date: 'closedAt', value: (d) => casesIf(d, d.result === 'success') },
    failed: { date: 'closedAt', value: (d) => casesIf(d, d.result === 'failed') },
    decided: {
      date: 'closedAt',
      value: (d) => casesIf(d, d.result === 'success' || d.result === 'failed'),
    },
    written: { date: 'closedAt', value: (d) => casesIf(d, d.agreement === 'written') },
    amount: { date: 'closedAt', value: (d) => (d.result === 'success' ? (d.amount ?? 0) : 0) },
    dueAgreements: {
      date: 'closedAt',
      value: (d) => casesIf(d, d.performed !== null && d.performed !== 'notDue'),
    },
    performed: { date: 'closedAt', value: (d) => casesIf(d, d.performed === 'done') },
    confirmed: { date: 'confirmedAt', value: (d) => casesIf(d, d.judicialConfirm === 'confirmed') },
    visited: { date: 'revisitAt', value: (d) => casesIf(d, d.revisitAt !== null) },
    prevented: { date: 'closedAt', value: (d) => casesIf(d, d.prevented !== null) },
    escalated: { date: 'closedAt', value: (d) => casesIf(d, d.escalated !== null) },
    // Records of before this field have none at all.
    redToGreen: { date: 'turnedGreenAt', value: (d) => casesIf(d, Boolean(d.turnedGreenAt)) },
  },
  matter: (d) => ({ open: !d.closedAt, due: d.dueAt }),
  deadlines: { 'mediation-close': { channel: 'channel', category: 'kind' } },
  indicators: mediationIndicators,
  alike: [
    ['caseNo'],
    ['acceptedAt', 'village', 'kind', 'parties'],
    ['acceptedAt', 'village', 'kind', 'matter'],
  ],
  sample: mediationSample,
});

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

function isOwn(channel: string | null): boolean {
  return channel !== 'hotline' && channel !== 'petition';
}
