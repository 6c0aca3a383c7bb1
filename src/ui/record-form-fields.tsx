import { type ReactNode, useMemo } from 'react';
import { kindOf, valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Icon } from '#src/ui/icon.tsx';
import { columnsOf, FieldInput, type FormHandle } from '#src/ui/kinds/field-input.tsx';
import { type FormValue, isSameValue, valueToForm } from '#src/ui/kinds/form-value.ts';
import styles from '#src/ui/record-form.module.css';
import {
  type Derived,
  type FormIssue,
  type FormReading,
  type FormTools,
  kindContext,
} from '#src/ui/record-form-reading.ts';

interface FieldsProps {
  ledger: Ledger;
  tools: FormTools;
  form: FormHandle;
  reading: FormReading;
  /** The complaints to show. */
  issues: readonly FormIssue[];
  settingsHref: string;
  /** Takes a derived value over into its field. */
  onAdopt: (key: string, value: FormValue) => void;
}

/** The fields of a ledger in its own order, in titled blocks; those that do not apply are left out. */
export function RecordFormFields(props: FieldsProps) {
  const t = useT();
  const { ledger, reading } = props;
  return blocksOf(ledger).map(({ section, keys }) => {
    const shown = keys.filter((key) => reading.visible.has(key));
    const title = section && ledger.text.sections[section];
    if (shown.length === 0) return null;
    return (
      <section key={section} className={styles.block}>
        {title && <h2 className={styles.sectionTitle}>{t(title)}</h2>}
        <div className={styles.grid}>
          {shown.map((key) => (
            <FormField key={key} fieldKey={key} {...props} />
          ))}
        </div>
      </section>
    );
  });
}

function FormField({ fieldKey, ...props }: FieldsProps & { fieldKey: string }) {
  const t = useT();
  const { ledger, tools, form, reading, issues, settingsHref } = props;
  const field = ledger.fields[fieldKey];
  const text = ledger.text.fields[fieldKey];
  const context = useKindContext(ledger, fieldKey, tools);
  if (!field || !text) return null;
  const own = issues.filter((issue) => issue.field === fieldKey);
  const error = own.find((issue) => issue.level === 'error');
  const warning = own.find((issue) => issue.level === 'warn');
  const derived = reading.derived[fieldKey];
  const raw = form.getValues(fieldKey);
  const isFilled = raw !== undefined && !isSameValue(raw, valueToForm(kindOf(field).empty, field));
  // What was filled in earlier no longer fits the rule: a new start, an extension, another rule in the settings.
  const isStale =
    derived !== undefined &&
    isFilled &&
    JSON.stringify(reading.data[fieldKey]) !== JSON.stringify(derived.value);
  const day = reading.data[ledger.date];
  return (
    <div
      data-field={fieldKey}
      className={classNames(styles.cell, styles[`span${columnsOf(field)}`])}
    >
      <FieldInput
        fieldKey={fieldKey}
        field={field}
        form={form}
        id={`field-${fieldKey}`}
        label={t(text.label)}
        hint={hintOf(text.hint && t(text.hint), derived && !isStale && explain(derived))}
        error={error && t(error.message)}
        required={field.required === true}
        context={context}
        year={Number((typeof day === 'string' ? day : tools.today).slice(0, 4))}
        settingsHref={settingsHref}
      />
      {derived && isStale && (
        <p className={styles.warning} role="status">
          <Icon name="warning" size={14} />
          <span>
            {t(words.wouldBe, { value: resultOf(derived), why: whyOf(derived) })}{' '}
            <Button
              small
              onClick={() => props.onAdopt(fieldKey, valueToForm(derived.value, field))}
            >
              {t(words.adopt)}
            </Button>
          </span>
        </p>
      )}
      {warning && !error && (
        <p className={styles.warning} role="status">
          <Icon name="warning" size={14} />
          <span>{t(warning.message)}</span>
        </p>
      )}
    </div>
  );

  function explain(found: Derived): ReactNode {
    const why = whyOf(found);
    if (found.value === null) return isFilled ? t(words.willClear, { why }) : why;
    if (isFilled) return why || null;
    return t(why ? words.willBe : words.willOnlyBe, { value: resultOf(found), why });
  }
  function resultOf({ value }: Derived): string {
    return field ? valueToText(value, field, context) : '';
  }
  function whyOf({ steps }: Derived): string {
    return steps.map((step) => t(step)).join(tools.locale === 'zh' ? '' : ' ');
  }
}

function useKindContext(ledger: Ledger, key: string, tools: FormTools) {
  const { locale, today, references } = tools;
  return useMemo(
    () => kindContext(ledger, key, { locale, today, references }),
    [ledger, key, locale, today, references],
  );
}

function hintOf(hint: string | undefined, derived: ReactNode): ReactNode {
  if (!derived) return hint;
  if (!hint) return derived;
  return (
    <>
      {hint} {derived}
    </>
  );
}

function blocksOf(ledger: Ledger): { section: string; keys: string[] }[] {
  const blocks: { section: string; keys: string[] }[] = [];
  for (const [key, field] of Object.entries(ledger.fields)) {
    const last = blocks.at(-1);
    if (!last || field.section) blocks.push({ section: field.section ?? '', keys: [key] });
    else last.keys.push(key);
  }
  return blocks;
}

const words = {
  willBe: { zh: '将填 {value}：{why}', en: 'It will be {value}. {why}' },
  willOnlyBe: { zh: '将填 {value}。', en: 'It will be {value}.' },
  willClear: { zh: '{why}保存时清空这一格。', en: '{why} Saving empties this field.' },
  wouldBe: { zh: '按规则应为 {value}。{why}', en: 'By the rules it would be {value}. {why}' },
  adopt: { zh: '采用', en: 'Use it' },
};
