import type { Catalogue } from '#src/domain/catalogue.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import type { Settings } from '#src/domain/settings.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';

/** Ledgers and indicators, the township's own ones among them. */
export function useCatalogue(): Catalogue {
  return withOwnIndicators(catalogue, useWorkspace().settings);
}

/** The indicators this township uses: those by hand, and those with at least one ledger that it keeps. */
export function indicatorsInUse(settings: Settings): Indicator[] {
  const off = new Set(settings.ledgersOff);
  return [...withOwnIndicators(catalogue, settings).indicators.values()].filter(
    (i) => i.ledgers.length === 0 || i.ledgers.some((ledger) => !off.has(ledger)),
  );
}
