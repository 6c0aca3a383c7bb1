import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { createSampleTools } from '#src/domain/sample-tools.ts';
import { defaultSettings, type SettingKey, settingId } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { ledgers, practiceToday } from '#src/ledgers/registry.ts';
import { asOfPractice } from '#src/ledgers/sample/practice-days.ts';
import { practiceYear, sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import type { CommitInfo } from '#src/storage/commit.ts';
import type { Change } from '#src/storage/prepare.ts';

interface Fill {
  changes: Change[];
  info: CommitInfo;
}

/** The change sets that fill the practice workspace: settings, the 2022 figures, then a year of made-up records. */
export function createFillers(): Fill[] {
  const info: CommitInfo = { reason: { kind: 'sample' }, actor: 'system' };
  const settings = sampleSettings();
  const world = {
    villages: settings.villages.map((v) => v.id),
    departments: settings.departments.map((d) => d.id),
    scales: Object.fromEntries(
      Object.entries(settings.scales).map(([name, values]) => [name, values.map((v) => v.id)]),
    ),
  };
  const context = createTownshipRules({ ...defaultSettings(), ...settings }).context(practiceToday);
  const put = (ledger: string, data: unknown, id?: string): Change => ({
    op: 'put',
    ledger,
    ...(id ? { id } : {}),
    status: 'registered',
    data,
  });
  const basics = [
    ...Object.entries(settings).map(([key, value]) =>
      put('@setting', { key, value }, settingId(key as SettingKey)),
    ),
    ...yonghe2022.map((f) => put('@figure', f, reportedFigureId(f.indicator, f.period))),
  ];
  const years = ledgers.map((ledger, index) => {
    const tools = createSampleTools(practiceYear * 100 + index, world);
    const records = ledger.sample(tools, practiceYear);
    return records.map((data) => put(ledger.id, asOfPractice(ledger, data, context)));
  });
  return [basics, years.flat()].map((changes) => ({ changes, info }));
}
