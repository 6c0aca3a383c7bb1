import { useEffect, useEffectEvent, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { kindOf } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Field } from '#src/ui/field.tsx';
import { FieldInput } from '#src/ui/kinds/field-input.tsx';
import { type FormValue, type FormValues, valueToForm } from '#src/ui/kinds/form-value.ts';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';
import { Select } from '#src/ui/select.tsx';

/** The input of one field of a ledger, on its own: for setting it on many records. It starts empty. */
export function SingleFieldInput({
  ledger,
  fieldKey,
  tools,
  label,
  error,
  settingsHref,
  onValue,
}: {
  ledger: Ledger;
  fieldKey: string;
  tools: FormTools;
  label: string;
  error?: string | undefined;
  settingsHref: string;
  /** What stands in the control; null while nothing was chosen. */
  onValue: (value: FormValue | null) => void;
}) {
  const t = useT();
  const field = ledger.fields[fieldKey];
  const form = useForm<FormValues>({
    defaultValues: field ? { [fieldKey]: valueToForm(kindOf(field).empty, field) } : {},
  });
  const context = useMemo(() => kindContext(ledger, fieldKey, tools), [ledger, fieldKey, tools]);
  const tell = useEffectEvent((values: FormValues) => {
    const value = values[fieldKey];
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
    onValue(isEmpty ? null : value);
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => tell({ ...values }),
      }),
    [form],
  );
  if (!field) return null;
  if (field.kind === 'flag') {
    // A tick cannot tell "no" from "not chosen yet".
    return (
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            emptyLabel
            options={[
              { value: 'true', label: t(shared.yes) },
              { value: 'false', label: t(shared.no) },
            ]}
            onChange={({ target }) => onValue(target.value === '' ? null : target.value === 'true')}
          />
        )}
      </Field>
    );
  }
  return (
    <FieldInput
      fieldKey={fieldKey}
      field={field}
      form={form}
      id={`bulk-${fieldKey}`}
      label={label}
      error={error}
      required={false}
      context={context}
      year={Number(tools.today.slice(0, 4))}
      settingsHref={settingsHref}
    />
  );
}
