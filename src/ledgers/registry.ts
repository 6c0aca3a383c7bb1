import { createCatalogue } from '#src/domain/catalogue.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { adviserService } from './adviser-service/ledger.ts';
import { crossRules as rules } from './cross-checks.ts';
import { crossIndicators } from './cross-indicators.ts';
import { deliberation } from './deliberation/ledger.ts';
import { disclosure } from './disclosure/ledger.ts';
import { disclosureRequest } from './disclosure-request/ledger.ts';
import { dutyList } from './duty-list/ledger.ts';
import { enforcement } from './enforcement/ledger.ts';
import { exam } from './exam/ledger.ts';
import { honour } from './honour/ledger.ts';
import { hotline } from './hotline/ledger.ts';
import { inspection } from './inspection/ledger.ts';
import { integrity } from './integrity/ledger.ts';
import { keyGroups } from './key-groups/ledger.ts';
import { leaderDuty } from './leader-duty/ledger.ts';
import { legalReview } from './legal-review/ledger.ts';
import { majorTopic } from './major-topic/ledger.ts';
import { mediation } from './mediation/ledger.ts';
import { normativeDocument } from './normative-document/ledger.ts';
import { partyLife } from './party-life/ledger.ts';
import { petition } from './petition/ledger.ts';
import { planItem } from './plan-item/ledger.ts';
import { points } from './points/ledger.ts';
import { problem } from './problem/ledger.ts';
import { publicity } from './publicity/ledger.ts';
import { relocation } from './relocation/ledger.ts';
import { reportFamilies as families, reportSources as sources } from './report-sources.ts';
import { reviewSuit } from './review-suit/ledger.ts';
import { practiceYear } from './sample/sample-world.ts';
import { serviceItem } from './service-item/ledger.ts';
import { serviceVolume } from './service-volume/ledger.ts';
import { staffSnapshot } from './staff-snapshot/ledger.ts';
import { study } from './study/ledger.ts';
import { whistle } from './whistle/ledger.ts';
import { zeroReport } from './zero-report/ledger.ts';

/** Every ledger of the product, in the order of the navigation. The only file that names them all. */
export const ledgers: readonly Ledger[] = [
  mediation,
  hotline,
  petition,
  disclosure,
  disclosureRequest,
  reviewSuit,
  serviceItem,
  serviceVolume,
  publicity,
  study,
  exam,
  legalReview,
  normativeDocument,
  majorTopic,
  enforcement,
  inspection,
  staffSnapshot,
  dutyList,
  adviserService,
  whistle,
  deliberation,
  points,
  partyLife,
  integrity,
  relocation,
  keyGroups,
  zeroReport,
  honour,
  leaderDuty,
  problem,
  planItem,
];

/** Ledgers and indicators, as screens and storage iterate them. */
export const catalogue = createCatalogue(ledgers, crossIndicators);

/** Where the report finds its shortcomings and plans, and the opening words of each subject. */
export const reportSources = sources;
export const reportFamilies = families;

/** The rules that tie the year's figures together. */
export const crossRules = rules;

/** The day on which practice data stand: the last of their year, so that due days and gaps look as in real work. */
export const practiceToday = `${practiceYear}-12-31`;
