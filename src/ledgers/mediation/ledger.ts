import { defineLedger } from '#src/domain/ledger.ts';
import { mediationFields } from './fields.ts';
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
  fields: mediationFields,
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

function isOwn(channel: string | null): boolean {
  return channel !== 'hotline' && channel !== 'petition';
}
