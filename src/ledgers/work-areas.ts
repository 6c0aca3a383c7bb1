import { w } from '#src/domain/words.ts';

/** Areas of rule-of-law work in which shortcomings and next year's arrangements are sorted. */
export const workAreas = [
  'organisation',
  'publicity',
  'decision',
  'enforcement',
  'disputes',
  'openness',
  'service',
  'supervision',
  'team',
  'governance',
  'other',
] as const;

/** Words of the areas. */
export const workAreaWords = {
  organisation: w('组织领导', 'Leadership and organisation'),
  publicity: w('学法普法', 'Study and publicity of law'),
  decision: w('依法决策', 'Lawful decision-making'),
  enforcement: w('行政执法', 'Law enforcement'),
  disputes: w('矛盾纠纷化解', 'Dispute resolution'),
  openness: w('政务公开', 'Openness'),
  service: w('政务服务', 'Public services'),
  supervision: w('权力监督制约', 'Checks on power'),
  team: w('法治队伍建设', 'Legal staff'),
  governance: w('基层治理', 'Local governance'),
  other: w('其他', 'Other'),
};
