import { useController } from 'react-hook-form';
import { parseDateText } from '#src/domain/date-text.ts';
import type { DateField } from '#src/domain/field.ts';
import { useT } from '#src/i18n/locale.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import type { FieldInputProps } from '#src/ui/kinds/field-input.tsx';

/** A day: typed first (20230105, 1月5日, 昨天), picked second. What cannot be read stays, with its own sentence. */
export function DayInput(props: FieldInputProps<DateField>) {
  const t = useT();
  const { form, fieldKey, context } = props;
  const { field } = useController({ control: form.control, name: fieldKey });
  const text = typeof field.value === 'string' ? field.value : '';
  const parse = (typed: string) => {
    if (typed.trim() === '') return null;
    const read = parseDateText(typed, { today: context.today });
    return read.ok ? read.value : null;
  };
  const unread = text.trim() !== '' && parse(text) === null;
  return (
    <Field
      id={props.id}
      label={props.label}
      required={props.required}
      hint={props.hint}
      error={unread ? undefined : props.error}
    >
      {(control) => (
        <DateInput
          {...control}
          ref={field.ref}
          name={fieldKey}
          value={parse(text)}
          text={text}
          parse={parse}
          format={(day) => day}
          explain={(typed) => {
            const read = parseDateText(typed, { today: context.today });
            return read.ok ? '' : t(read.error);
          }}
          onChange={(_day, typed) => field.onChange(typed)}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
}
