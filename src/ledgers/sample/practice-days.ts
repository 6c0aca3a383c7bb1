import type { DeriveContext, RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';

/**
 * A made-up record as it would stand on the practice data's own day (`context.today`): nothing in it has happened later,
 * and its due days are those of the deadline rules.
 */
export function asOfPractice(ledger: Ledger, data: RecordData, context: DeriveContext): RecordData {
  const known: RecordData = { ...data };
  for (const [key, field] of Object.entries(ledger.fields)) {
    const day = known[key];
    if (field.kind !== 'date' || typeof day !== 'string') continue;
    if (field.past && day > context.today) known[key] = context.today;
    let isDue = false;
    const due: DeriveContext['due'] = (...asked) => {
      isDue = true;
      return context.due(...asked);
    };
    const derived = field.derive?.({ ...known, [key]: null }, { ...context, due }) ?? null;
    if (isDue && derived !== null) known[key] = derived;
  }
  return known;
}
