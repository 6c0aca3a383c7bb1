import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { ChartSpec } from '#src/ui/charts/chart-spec.ts';
import { chartToRows } from '#src/ui/charts/save-chart.ts';
import { useToast } from '#src/ui/toast.tsx';
import { type OutTable, saveTable, tableToTsv } from './save-table.ts';
import { scopeLabel, useScope } from './scope.ts';

/** Saves a table as .xlsx, or copies it, and says so. Notes of cut-off day and practice data are added here. */
export function useTableOut(): {
  /** `make` may read on; what fails in it is said as well. */
  save: (make: () => OutTable | Promise<OutTable>) => Promise<void>;
  copy: (table: OutTable) => Promise<void>;
} {
  const t = useT();
  const { show } = useToast();
  const { settings, storage, kind } = useWorkspace();
  const { period } = useScope();
  return {
    async save(make) {
      try {
        const table = await make();
        const notes = [
          t(scopeLabel(period)),
          t(shared.asOf, { date: storage.today() }),
          ...table.notes,
          ...(kind === 'sample' ? [t(words.practice)] : []),
        ];
        const name = kind === 'sample' ? `${table.name}（练习数据）` : table.name;
        const file = await saveTable({ ...table, name, notes }, { settings, period });
        show({ text: t(words.saved, { file }) });
      } catch {
        show({ text: t(words.failed), tone: 'error' });
      }
    },
    async copy(table) {
      try {
        await navigator.clipboard.writeText(tableToTsv(table));
        show({ text: t(words.copied, { n: table.rows.length }) });
      } catch {
        show({ text: t(words.copyRefused), tone: 'error' });
      }
    },
  };
}

/** Saves a chart's table twin as .xlsx. */
export function useSaveChartTable(): (spec: ChartSpec) => void {
  const { save } = useTableOut();
  const t = useT();
  return (spec) => {
    const [head = [], ...rows] = chartToRows(spec, t);
    void save(() => ({
      name: spec.title,
      columns: head.map((title, i) => ({
        title: String(title),
        kind: i === 0 ? 'text' : 'number',
      })),
      rows,
      notes: [t(words.unit, { unit: spec.unit })],
    }));
  };
}

const words = {
  practice: { zh: '练习数据', en: 'Practice data' },
  unit: { zh: '单位：{unit}', en: 'Unit: {unit}' },
  saved: { zh: '已保存为 {file}', en: 'Saved as {file}' },
  failed: {
    zh: '表格没有写成，请再试一次',
    en: 'The table could not be written; please try again',
  },
  copied: { zh: '已复制 {n} 行，可直接贴进 WPS', en: 'Copied {n} rows' },
  copyRefused: {
    zh: '浏览器不允许复制，请改用导出',
    en: 'The browser does not allow copying; please export instead',
  },
};
