import type { DeriveContext, FieldValue, RecordData } from '#src/domain/field.ts';
import { kindOf } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { personalIssues } from '#src/domain/personal-data.ts';
import {
  checkData,
  completeData,
  type Issue,
  laterThanToday,
  ledgerSchema,
} from '#src/domain/record.ts';
import type { KindContext, References } from '#src/domain/references.ts';
import type { TownshipRules } from '#src/domain/township-rules.ts';
import type { Words } from '#src/domain/words.ts';
import { type FormValues, formToValue, valueToForm } from '#src/ui/kinds/form-value.ts';

/** `text` cannot be read, `required` is empty, `rule` is a check of the ledger, `personal` should not be here. */
export interface FormIssue extends Issue {
  source: 'text' | 'required' | 'rule' | 'personal';
}

/** What a field would be if left empty, and how that comes about; null when it has no value yet. */
export interface Derived {
  value: FieldValue;
  steps: Words[];
}

/** A form's content as it would be stored, with everything there is to say about it. */
export interface FormReading {
  data: RecordData;
  issues: FormIssue[];
  /** Fields that apply, by their `when`. */
  visible: ReadonlySet<string>;
  derived: Record<string, Derived>;
}

/** What is needed to read a form. */
export interface FormTools {
  locale: 'zh' | 'en';
  today: string;
  references: References;
  rules: TownshipRules;
}

/** The context of one field's kind. */
export function kindContext(
  ledger: Ledger,
  key: string,
  tools: Omit<FormTools, 'rules'>,
): KindContext {
  const { locale, today, references } = tools;
  return { locale, today, references, options: ledger.text.options[key] ?? {} };
}

/** Stored content (also content that needs repair) as a form shows it. */
export function dataToForm(ledger: Ledger, data: unknown): FormValues {
  const stored = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const values: FormValues = {};
  for (const [key, field] of Object.entries(ledger.fields)) {
    values[key] = valueToForm(stored[key] ?? kindOf(field).empty, field);
  }
  return values;
}

/** Reads a form: every text through its kind, then derived fields, then the ledger's checks. */
export function readForm(ledger: Ledger, values: FormValues, tools: FormTools): FormReading {
  const typed: RecordData = {};
  const issues: FormIssue[] = [];
  for (const [key, field] of Object.entries(ledger.fields)) {
    const read = formToValue(values[key] ?? '', field, kindContext(ledger, key, tools));
    typed[key] = read.ok ? read.value : kindOf(field).empty;
    if (!read.ok) issues.push({ field: key, level: 'error', message: read.error, source: 'text' });
  }
  const data = completeData(ledger, typed, tools.rules.context(tools.today));
  const visible = new Set(
    ledger.fieldKeys.filter((key) => ledger.fields[key]?.when?.(data) !== false),
  );
  const unread = new Set(issues.map((issue) => issue.field));
  const wellFormed = ledgerSchema(ledger).safeParse(data).success;
  const rules = new Set(Object.values(ledger.text.checks));
  for (const issue of checkData(ledger, data)) {
    if (unread.has(issue.field)) continue;
    const source = !wellFormed ? 'text' : rules.has(issue.message) ? 'rule' : 'required';
    issues.push({ ...issue, source });
  }
  for (const issue of laterThanToday(ledger, data, tools.today)) {
    issues.push({ ...issue, source: 'rule' });
  }
  for (const issue of personalIssues(ledger, data)) issues.push({ ...issue, source: 'personal' });
  return {
    data,
    issues: issues.filter((issue) => visible.has(issue.field)),
    visible,
    derived: deriveAll(ledger, typed, visible, tools),
  };
}

function deriveAll(
  ledger: Ledger,
  data: RecordData,
  visible: ReadonlySet<string>,
  tools: FormTools,
): Record<string, Derived> {
  const derived: Record<string, Derived> = {};
  for (const [key, field] of Object.entries(ledger.fields)) {
    if (!field.derive || !visible.has(key)) continue;
    const reason = field.waits?.(data, tools.rules.context(tools.today));
    if (reason) {
      derived[key] = { value: null, steps: [reason] };
      continue;
    }
    const steps: Words[] = [];
    const context: DeriveContext = {
      ...tools.rules.context(tools.today),
      due: (ruleId, start, options) => {
        const explained = tools.rules.explain(ruleId, start, options);
        steps.push(...(explained?.steps ?? []));
        return explained?.due ?? null;
      },
    };
    const value = field.derive({ ...data, [key]: kindOf(field).empty }, context);
    if (value !== null) derived[key] = { value, steps };
  }
  return derived;
}
