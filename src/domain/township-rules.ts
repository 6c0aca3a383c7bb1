import { type DeadlineRule, type DueDate, dueDate, ruleInForce } from './deadline.ts';
import { defaultRules } from './deadline-rules.ts';
import type { DeriveContext, DueOptions } from './field.ts';
import { ownRuleInForce, toDeadlineRule } from './own-rule.ts';
import type { Settings } from './settings.ts';
import { createCalendar, mergeTables, officialTable, type WorkCalendar } from './working-days.ts';

/** The deadline rules and the working calendar as this township has set them. */
export interface TownshipRules {
  /** The product's rules with the township's edits; its own rules come before them. */
  rules: readonly DeadlineRule[];
  calendar: WorkCalendar;
  /** When a matter is due and how that came about; null when the rule is off or not in force on that day. */
  explain(ruleId: string, start: string, options?: DueOptions): DueDate | null;
  /** For derived fields of forms and imports. */
  context(today: string): DeriveContext;
}

/** Joins the product's rules and the official holidays with the township's own edits. */
export function createTownshipRules(settings: Settings): TownshipRules {
  const years: Record<number, { holidays: string[]; makeUpDays: string[] }> = {};
  for (const [year, days] of Object.entries(settings.holidays)) years[Number(year)] = days;
  const calendar = createCalendar(mergeTables(officialTable(), { years }));
  const edits = new Map(settings.deadlines.map((e) => [e.id, e]));
  const rules = defaultRules
    .filter((rule) => edits.get(rule.id)?.on !== false)
    .map((rule) => {
      const edit = edits.get(rule.id);
      if (!edit) return rule;
      const { days, dayType, extensionDays } = edit;
      if (sameTerms(rule, edit)) return rule;
      const { extensionDays: _own, ...rest } = rule;
      // A changed period is the township's own: it must not be explained as what the law says.
      const status = 'confirm' as const;
      return { ...rest, days, dayType, status, ...(extensionDays > 0 ? { extensionDays } : {}) };
    });
  const ruleFor = (ruleId: string, start: string, options: DueOptions) => {
    const own = ownRuleInForce(settings.ownRules, ruleId, start, options);
    const product = own && defaultRules.find(({ id }) => id === ruleId);
    return product ? toDeadlineRule(own, product) : ruleInForce(rules, ruleId, start);
  };
  const explain: TownshipRules['explain'] = (ruleId, start, options = {}) => {
    const rule = ruleFor(ruleId, start, options);
    if (!rule) return null;
    const { extended = false, suspensions = [], restartedAt } = options;
    return dueDate({ rule, start, extended, suspensions, restartedAt }, calendar);
  };
  return {
    rules,
    calendar,
    explain,
    context: (today) => ({
      today,
      due: (ruleId, start, options) => explain(ruleId, start, options)?.due ?? null,
      days: (ruleId, start, dayType) => {
        const rule = ruleFor(ruleId, start, {});
        return rule?.dayType === dayType ? rule.days : null;
      },
      toneOf: (scale, value) =>
        settings.scales[scale]?.find((known) => known.id === value)?.tone ?? null,
    }),
  };
}

/** Whether a township's edit leaves the rule's period as the product has it. */
export function sameTerms(
  rule: DeadlineRule,
  edit: { days: number; dayType: DeadlineRule['dayType']; extensionDays: number },
): boolean {
  return (
    edit.days === rule.days &&
    edit.dayType === rule.dayType &&
    edit.extensionDays === (rule.extensionDays ?? 0)
  );
}
