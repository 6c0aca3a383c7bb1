import type { IndicatorGroup } from '#src/domain/indicator.ts';
import type { LedgerGroup } from '#src/domain/ledger.ts';
import { type Words, w } from '#src/domain/words.ts';

/** Ledger families, as navigation and settings name them. */
export const ledgerGroupNames: Record<LedgerGroup, Words> = {
  dispute: w('矛盾化解', 'Disputes and petitions'),
  openness: w('政务公开', 'Openness'),
  service: w('政务服务', 'Public services'),
  education: w('普法学法', 'Legal education'),
  decision: w('依法决策', 'Decision-making'),
  enforcing: w('行政执法', 'Enforcement'),
  governance: w('基层治理', 'Local governance'),
  discipline: w('党建廉政', 'Party and integrity'),
  report: w('履职与安排', 'Duties and plans'),
};

/** Groups of indicators, as a yearbook would head its tables. */
export const indicatorGroupNames: Record<IndicatorGroup, Words> = {
  learning: w('学法培训', 'Law study and training'),
  education: w('普法宣传', 'Legal publicity'),
  matters: w('矛盾化解与诉求办理', 'Disputes and requests'),
  openness: w('政务公开', 'Open government'),
  service: w('便民服务', 'Public services'),
  decision: w('依法决策与合法性审核', 'Decisions and legal review'),
  enforcing: w('行政执法', 'Law enforcement'),
  governance: w('基层治理', 'Grass-roots governance'),
  staff: w('队伍与机构', 'Staff and organisation'),
  discipline: w('党建与廉政', 'Party life and integrity'),
  leader: w('主要负责人履职', "Leaders' duties"),
};
