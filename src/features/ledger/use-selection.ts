import { useMemo, useState } from 'react';
import type { Ledger } from '#src/domain/ledger.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import type { ListRows } from '#src/features/ledger/use-list-rows.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { useToast } from '#src/ui/toast.tsx';

/** At most this many records are chosen at a time. */
const most = 20_000;

/** The chosen rows of a list. Another time span or the trash begins anew; filters and searches only hide what is chosen. */
export function useSelection(ledger: Ledger, query: ListQuery, { ids, total }: ListRows) {
  const t = useT();
  const storage = useStorage();
  const toast = useToast();
  const { from, to, trash } = query;
  const scope = `${from}/${to}/${trash}`;
  const [kept, setKept] = useState<{ scope: string; ids: ReadonlySet<string> }>(none);
  const selected = kept.scope === scope ? kept.ids : none.ids;
  const select = (next: ReadonlySet<string>) => setKept({ scope, ids: next });
  const chosen = useMemo(() => {
    if (selected.size === 0 || !ids) return [...selected];
    return ids.filter((id) => selected.has(id));
  }, [selected, ids]);
  async function selectAll() {
    if (total === null || total > most) {
      const n = formatNumber(most, { table: true });
      toast.show({ text: t(words.tooMany, { n }), tone: 'info' });
      return;
    }
    const { ascending } = query.sort;
    select(new Set(ids ?? (await storage.ids({ ledger: ledger.id, from, to, ascending }))));
  }
  return {
    selected,
    /** Those chosen that the list shows. */
    chosen,
    select,
    selectAll: () => void selectAll(),
    clear: () => select(new Set()),
  };
}

const none = { scope: '', ids: new Set<string>() as ReadonlySet<string> };

const words = {
  tooMany: {
    zh: '一次最多选 {n} 条。请先按期间或类型筛选，再选中全部。',
    en: 'At most {n} records can be chosen at a time. Filter by period or kind first.',
  },
};
