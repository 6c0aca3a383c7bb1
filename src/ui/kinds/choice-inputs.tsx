import type { ChoiceField, ChoicesField, FlagField } from '#src/domain/field.ts';
import { useT } from '#src/i18n/locale.ts';
import { Checkbox, Radio } from '#src/ui/checkbox.tsx';
import { Field, FieldGroup } from '#src/ui/field.tsx';
import type { FieldInputProps } from '#src/ui/kinds/field-input.tsx';
import { Select } from '#src/ui/select.tsx';

/** Whether the options stand side by side: few of them, and one must be chosen. */
export function isSideBySide(field: ChoiceField): boolean {
  return field.required === true && field.options.length <= 4;
}

/** One of the fixed options: side by side when they are few and one must be chosen, else a native drop-down. */
export function ChoiceInput(props: FieldInputProps<ChoiceField>) {
  const t = useT();
  const { form, fieldKey, field, context } = props;
  const options = field.options.map((value) => {
    const words = context.options[value];
    return { value, label: words ? t(words) : value };
  });
  const registered = form.register(fieldKey);
  if (isSideBySide(field)) {
    return (
      <FieldGroup label={props.label} required hint={props.hint} error={props.error}>
        {options.map((option) => (
          <Radio
            key={option.value}
            {...registered}
            id={`${props.id}-${option.value}`}
            value={option.value}
            label={option.label}
            aria-invalid={props.error ? true : undefined}
          />
        ))}
      </FieldGroup>
    );
  }
  return (
    <Field
      id={props.id}
      label={props.label}
      required={props.required}
      hint={props.hint}
      error={props.error}
    >
      {(control) => <Select {...control} {...registered} options={options} emptyLabel />}
    </Field>
  );
}

/** Any number of the fixed options. */
export function ChoicesInput(props: FieldInputProps<ChoicesField>) {
  const t = useT();
  const registered = props.form.register(props.fieldKey);
  return (
    <FieldGroup label={props.label} required={props.required} hint={props.hint} error={props.error}>
      {props.field.options.map((value) => {
        const words = props.context.options[value];
        return (
          <Checkbox
            key={value}
            {...registered}
            id={`${props.id}-${value}`}
            value={value}
            label={words ? t(words) : value}
          />
        );
      })}
    </FieldGroup>
  );
}

/** Yes or no: a tick under the field's own label. */
export function FlagInput(props: FieldInputProps<FlagField>) {
  const t = useT();
  return (
    <FieldGroup label={props.label} required={props.required} hint={props.hint} error={props.error}>
      <Checkbox
        {...props.form.register(props.fieldKey)}
        id={props.id}
        label={t({ zh: '是', en: 'Yes' })}
      />
    </FieldGroup>
  );
}
