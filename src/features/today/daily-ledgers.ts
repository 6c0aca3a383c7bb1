import type { Settings } from '#src/domain/settings.ts';
import { ledgers } from '#src/ledgers/registry.ts';

/** Ledgers that a sensitive period can be declared for. */
export function dailyLedgers({ ledgersOff }: Pick<Settings, 'ledgersOff'>) {
  return ledgers.filter((l) => l.expected?.every === 'day' && !ledgersOff.includes(l.id));
}
