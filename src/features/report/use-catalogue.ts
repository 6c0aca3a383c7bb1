import type { Catalogue } from '#src/domain/catalogue.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';

/** Ledgers and indicators that a report can quote, the township's own ones among them. */
export function useCatalogue(): Catalogue {
  return withOwnIndicators(catalogue, useWorkspace().settings);
}
