import type { DueDate } from './deadline.ts';
import type { DueOptions, RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';
import type { TownshipRules } from './township-rules.ts';

/**
 * How a matter's due day came about: the ledger's derived fields are worked out again and the rule that gives this
 * day is told. Null when no rule in force gives it: the day was typed in, or the rules have changed since.
 */
export function explainDue(
  ledger: Ledger,
  data: RecordData,
  due: string,
  rules: TownshipRules,
  today: string,
): DueDate | null {
  const told: DueDate[] = [];
  const context = {
    ...rules.context(today),
    due: (ruleId: string, start: string, options?: DueOptions) => {
      const answer = rules.explain(ruleId, start, options);
      if (answer) told.push(answer);
      return answer?.due ?? null;
    },
  };
  for (const field of Object.values(ledger.fields)) field.derive?.(data, context);
  return told.find((answer) => answer.due === due) ?? null;
}
