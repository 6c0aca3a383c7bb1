import type { FocusEvent } from 'react';
import type {
  AmountField,
  CountField,
  MonthField,
  NoteField,
  TextField,
} from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import { useT } from '#src/i18n/locale.ts';
import { Field } from '#src/ui/field.tsx';
import type { FieldInputProps } from '#src/ui/kinds/field-input.tsx';
import { formToValue } from '#src/ui/kinds/form-value.ts';
import { TextArea, TextInput } from '#src/ui/text-input.tsx';

/** One line of text, or a month (`2023-3`, 3月), tidied when it is left. */
export function ShortTextInput(props: FieldInputProps<TextField | MonthField>) {
  const { form, fieldKey, field } = props;
  return (
    <Field {...lookOf(props)}>
      {(control) => (
        <TextInput
          {...control}
          {...form.register(fieldKey)}
          autoComplete="off"
          spellCheck={false}
          onBlur={(event) => leave(event, props)}
          placeholder={field.kind === 'month' ? '2023-03' : undefined}
        />
      )}
    </Field>
  );
}

/** Several lines; Enter is a new line here. */
export function NoteInput(props: FieldInputProps<NoteField>) {
  return (
    <Field {...lookOf(props)}>
      {(control) => (
        <TextArea {...control} {...props.form.register(props.fieldKey)} spellCheck={false} />
      )}
    </Field>
  );
}

/** A whole number or an amount; full-width digits are read and tidied when the box is left. */
export function NumberInput(props: FieldInputProps<CountField | AmountField>) {
  const t = useT();
  const { form, fieldKey, field } = props;
  return (
    <Field {...lookOf(props)}>
      {(control) => (
        <TextInput
          {...control}
          {...form.register(fieldKey)}
          numeric
          inputMode={field.kind === 'count' ? 'numeric' : 'decimal'}
          onBlur={(event) => leave(event, props)}
          suffix={t(field.unit)}
          style={{ paddingRight: roomFor(t(field.unit)) }}
        />
      )}
    </Field>
  );
}

/** Pixels that a unit takes inside the box. */
function roomFor(unit: string): number {
  const letters = [...unit].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : 7.5), 0);
  return Math.max(36, Math.ceil(letters) + 16);
}

function lookOf({ id, label, required, hint, error }: FieldInputProps) {
  return { id, label, required, hint, error };
}

/** Writes what was understood in its plain form; text that was not understood stays as typed. */
function leave(event: FocusEvent<HTMLInputElement>, props: FieldInputProps) {
  const { form, fieldKey, field, context } = props;
  void form.register(fieldKey).onBlur(event);
  const typed = event.target.value;
  const read = formToValue(typed, field, context);
  const tidy = read.ok ? valueToText(read.value, field, context) : typed;
  if (tidy !== typed) form.setValue(fieldKey, tidy);
}
