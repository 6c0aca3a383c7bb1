import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '#src/ledgers/registry.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';

export interface SeedFigure {
  indicator: string;
  value: number;
  unit: string;
  approx?: '余';
}

const file = '../shared/seed/yonghe-2022.figures.json';

/** The figures of the published 2022 report: from the file where it stands beside the project, else the sample's own. */
export function seedFigures(): SeedFigure[] {
  if (existsSync(file)) {
    return (JSON.parse(readFileSync(file, 'utf8')) as { figures: SeedFigure[] }).figures;
  }
  return yonghe2022.map(({ indicator, value, approx }) => ({
    indicator,
    value,
    unit: catalogue.indicators.get(indicator)?.text.unit.zh ?? '',
    ...(approx === '余' ? { approx } : {}),
  }));
}
