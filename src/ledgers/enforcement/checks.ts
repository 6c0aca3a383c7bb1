import type { Check } from '#src/domain/ledger.ts';
import { type EnforcementCase, isMajorCase } from './fields.ts';

const notBefore = (later: string | null, earlier: string | null) =>
  !later || !earlier || later >= earlier;

/** Rules over an enforcement case; articles are those of the Administrative Penalty Law (2021). */
export const enforcementChecks: Check<EnforcementCase>[] = [
  {
    id: 'decidedAfterFiling',
    field: 'decidedAt',
    level: 'error',
    holds: (d) => notBefore(d.decidedAt, d.filedAt),
  },
  {
    id: 'closedAfterFiling',
    field: 'closedAt',
    level: 'error',
    holds: (d) => notBefore(d.closedAt, d.filedAt),
  },
  {
    id: 'closedAfterDecision',
    field: 'closedAt',
    level: 'error',
    holds: (d) => notBefore(d.closedAt, d.decidedAt),
  },
  {
    id: 'deliveredAfterDecision',
    field: 'deliveredAt',
    level: 'error',
    holds: (d) => notBefore(d.deliveredAt, d.decidedAt),
  },
  {
    id: 'archivedAfterClosing',
    field: 'archivedAt',
    level: 'error',
    holds: (d) => notBefore(d.archivedAt, d.closedAt),
  },
  {
    id: 'publishedAfterDecision',
    field: 'publishedAt',
    level: 'error',
    holds: (d) => !d.publishedAt || (!!d.decidedAt && d.publishedAt >= d.decidedAt),
  },
  {
    id: 'secretCheckFirst',
    field: 'secretCheck',
    level: 'error',
    holds: (d) => !d.publishedAt || d.secretCheck,
  },
  {
    id: 'classOfPenalty',
    field: 'penaltyClass',
    level: 'error',
    holds: (d) =>
      d.kind !== 'penalty' ||
      !d.decidedAt ||
      d.noPenalty ||
      d.transferred ||
      d.penaltyClass !== null,
  },
  {
    id: 'noPenaltyNoFine',
    field: 'noPenalty',
    level: 'error',
    holds: (d) =>
      !d.noPenalty || (d.penaltyClass === null && (d.fine ?? 0) + (d.confiscated ?? 0) === 0),
  },
  {
    id: 'fineHasAmount',
    field: 'fine',
    level: 'warn',
    holds: (d) => d.penaltyClass !== 'fine' || (d.fine ?? 0) > 0,
  },
  {
    id: 'heavierThanWarning',
    field: 'penaltyClass',
    level: 'warn',
    holds: (d) => d.penaltyClass !== 'warning' || (d.fine ?? 0) + (d.confiscated ?? 0) === 0,
  },
  {
    id: 'simpleFineLimit',
    field: 'fine',
    level: 'warn',
    holds: (d) =>
      d.procedure !== 'simple' ||
      (d.fine ?? 0) <= (d.party === 'individual' ? 200 : 3000) * (d.count ?? 1),
  },
  {
    id: 'decidedInTime',
    field: 'decidedAt',
    level: 'warn',
    holds: (d) => notBefore(d.decideDueAt, d.decidedAt),
  },
  {
    id: 'deliveredInTime',
    field: 'deliveredAt',
    level: 'warn',
    holds: (d) => notBefore(d.deliverDueAt, d.deliveredAt),
  },
  {
    id: 'finePaidAfterDelivery',
    field: 'finePaidAt',
    level: 'error',
    holds: (d) => notBefore(d.finePaidAt, d.deliveredAt),
  },
  {
    id: 'finePaidInTime',
    field: 'finePaidAt',
    level: 'warn',
    holds: (d) => notBefore(d.fineDueAt, d.finePaidAt),
  },
  {
    id: 'heardIsMajor',
    field: 'reviewTrigger',
    level: 'warn',
    holds: (d) => !d.heard || isMajorCase(d),
  },
  {
    id: 'reviewBeforeDecision',
    field: 'reviewedAt',
    level: 'warn',
    holds: (d) =>
      !isMajorCase(d) || !d.decidedAt || (!!d.reviewedAt && d.reviewedAt <= d.decidedAt),
  },
  {
    id: 'reviewerIsQualified',
    field: 'reviewerQualified',
    level: 'warn',
    holds: (d) => !d.reviewedAt || d.reviewerQualified,
  },
  {
    id: 'twoCertifiedOfficers',
    field: 'twoOfficers',
    level: 'warn',
    holds: (d) =>
      d.kind !== 'penalty' || d.procedure !== 'ordinary' || !d.decidedAt || d.twoOfficers,
  },
  {
    id: 'publishedInTime',
    field: 'publishedAt',
    level: 'warn',
    holds: (d) => notBefore(d.publishDueAt, d.publishedAt),
  },
];
