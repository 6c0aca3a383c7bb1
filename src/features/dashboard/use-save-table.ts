import { type Period, parsePeriod } from '#src/domain/period.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { ChartOut, ChartSpec } from '#src/ui/charts/chart-spec.ts';
import { chartToRows } from '#src/ui/charts/save-chart.ts';
import { useToast } from '#src/ui/toast.tsx';
import { type OutTable, outFileName, saveTable, tableToTsv } from './save-table.ts';
import { periodOfMonths, scopeLabel, useScope } from './scope.ts';

/** Saves a table as .xlsx, or copies it, and says so. Notes of cut-off day and practice data are added here. */
export function useTableOut(): {
  /** `make` may read on; what fails in it is said as well. Without `period` it is that of the address. */
  save: (make: () => OutTable | Promise<OutTable>, period?: Period) => Promise<void>;
  copy: (table: OutTable) => Promise<void>;
} {
  const t = useT();
  const { show } = useToast();
  const { settings, kind } = useWorkspace();
  const scope = useScope();
  const facts = useOutFacts();
  return {
    async save(make, period = scope.period) {
      try {
        const table = await make();
        const notes = [...facts(period), ...table.notes];
        const about = { settings, period, practice: kind === 'sample' };
        const file = await saveTable({ ...table, notes }, about);
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

/** How the charts of a screen leave the machine: what a picture says of itself, file names, the table twin as .xlsx. */
export function useChartOut(): ChartOut {
  const t = useT();
  const { save } = useTableOut();
  const { settings, kind } = useWorkspace();
  const facts = useOutFacts();
  const periodOf = (spec: ChartSpec) => periodOfMonths(spec.categories.map((c) => c.key));
  return {
    facts: (spec) => [settings.township.name, ...facts(periodOf(spec))].join(' · '),
    fileName: (spec, extension) => {
      const about = { settings, period: periodOf(spec), practice: kind === 'sample' };
      return outFileName(spec.title, about, extension);
    },
    saveTable(spec) {
      const [head = [], ...rows] = chartToRows(spec, t);
      const table: OutTable = {
        name: spec.title,
        columns: head.map((title, i) => ({
          title: String(title),
          kind: i === 0 ? 'text' : 'number',
        })),
        rows,
        notes: [t(words.unit, { unit: spec.unit })],
      };
      void save(() => table, periodOf(spec));
    },
  };
}

/** What everything that leaves says of itself: the period, the last day that is counted, whether it is practice. */
function useOutFacts(): (period: Period) => string[] {
  const t = useT();
  const locale = useLocale();
  const { storage, kind } = useWorkspace();
  return (period) => {
    const parsed = parsePeriod(period);
    const today = storage.today();
    const date = parsed.ok && parsed.value.end < today ? parsed.value.end : today;
    return [
      t(scopeLabel(period)),
      t(shared.asOf, { date: formatDate(date, locale) }),
      ...(kind === 'sample' ? [t(words.practice)] : []),
    ];
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
