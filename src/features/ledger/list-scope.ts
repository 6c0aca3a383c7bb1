import type { Ledger } from '#src/domain/ledger.ts';
import type { ExportScope } from '#src/features/ledger/export/use-export.ts';
import { filterWords } from '#src/features/ledger/filter-options.ts';
import type { ListQuery } from '#src/features/ledger/list-query.ts';
import type { Translate } from '#src/i18n/locale.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** What an export of the list takes: a plain ledger by date in one pass, otherwise exactly the ids that are listed. */
export function listScope(
  ledger: Ledger,
  query: ListQuery,
  ids: readonly string[] | null,
  tools: FormTools,
  t: Translate,
): ExportScope {
  const { from, to, sort } = query;
  const period = query.period ?? [from, to].filter(Boolean).join('至');
  return {
    source: ids ? { ids } : { request: { ledger: ledger.id, from, to, ascending: sort.ascending } },
    period,
    filters: filterWords(ledger, query, tools, t),
  };
}
