import type { Settings } from '#src/domain/settings.ts';
import { defaultSettings } from '#src/domain/settings.ts';

const villageNames = [
  '和顺村',
  '望江村',
  '青杠村',
  '石坪村',
  '桂花村',
  '新桥村',
  '双河村',
  '杉树村',
  '河坝社区',
];

/** Settings of the sample workspace: a township with nine made-up villages and Yonghe's names for its local methods. */
export function sampleSettings(): Pick<
  Settings,
  'township' | 'villages' | 'departments' | 'scales' | 'targets'
> {
  const fresh = defaultSettings();
  return {
    township: {
      name: '永和镇',
      district: '金口河区',
      governmentName: '永和镇人民政府',
      partyName: '中共永和镇委员会',
      addressees: '区委、区政府',
      carbonCopy: '区委全面依法治区委员会办公室',
      docCode: '永府',
      year: 2022,
    },
    villages: villageNames.map((name, i) => ({
      id: `v${i + 1}`,
      name,
      fromYear: null,
      toYear: null,
    })),
    departments: fresh.departments,
    scales: {
      ...fresh.scales,
      tags: ['三色工作法', '一户六联', '一拆六有', '一搬三强', '红心领航'].map((name, i) => ({
        id: `t${i + 1}`,
        name,
        tone: 'none' as const,
      })),
    },
    targets: {
      'hotline.onTimeRate': { '2022': 100, '2023': 98 },
      'mediation.resolvedRate': { '2022': 98, '2023': 95 },
      'disclosure.published': { '2022': 200, '2023': 240 },
      'services.satisfiedRate': { '2022': 95, '2023': 95 },
    },
  };
}

/** The year of the fictional practice records. */
export const practiceYear = 2023;
