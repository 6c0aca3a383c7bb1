import type { Ledger } from '#src/domain/ledger.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { createFinder, type Found, walkLedger } from '#src/features/ledger/ledger-walk.ts';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

const settings = defaultSettings();

/** What a list reads its records with: Chinese, 5 January 2024, a fresh township. */
export const listTools: FormTools = {
  locale: 'zh',
  today: '2024-01-05',
  references: settings,
  rules: createTownshipRules(settings),
};

/** What a walk from the beginning finds of a list, given as its address's query. */
export async function walkList(
  storage: Storage,
  ledger: Ledger,
  search: string,
  tools: FormTools,
): Promise<readonly Found[]> {
  const query = readListQuery(ledger, new URLSearchParams(search));
  let all: readonly Found[] = [];
  await walkLedger(storage, ledger, query, createFinder(ledger, query, tools), (walk) => {
    all = walk.found;
    return true;
  });
  return all;
}
