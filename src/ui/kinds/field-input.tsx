import { memo, type ReactElement, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FieldDef, FieldKind } from '#src/domain/field.ts';
import type { FieldOf } from '#src/domain/kinds/kind.ts';
import type { KindContext } from '#src/domain/references.ts';
import {
  ChoiceInput,
  ChoicesInput,
  FlagInput,
  isSideBySide,
} from '#src/ui/kinds/choice-inputs.tsx';
import { DayInput } from '#src/ui/kinds/day-input.tsx';
import type { FormValues } from '#src/ui/kinds/form-value.ts';
import { ReferenceInput, ScaleInput } from '#src/ui/kinds/reference-inputs.tsx';
import { NoteInput, NumberInput, ShortTextInput } from '#src/ui/kinds/text-inputs.tsx';

/** The form that inputs register with; typing into a registered input renders nothing. */
export type FormHandle = UseFormReturn<FormValues>;

/** Everything an input of a field needs. */
export interface FieldInputProps<F extends FieldDef = FieldDef> {
  fieldKey: string;
  field: F;
  form: FormHandle;
  /** Id of the control; the label points to it. */
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  required: boolean;
  context: KindContext;
  /** Year of the record: lists offer what existed then. */
  year: number;
  /** Where the township's own lists are kept. */
  settingsHref: string;
}

type Input<K extends FieldKind> = (props: FieldInputProps<FieldOf<K>>) => ReactElement;

const inputs = {
  text: ShortTextInput,
  note: NoteInput,
  count: NumberInput,
  amount: NumberInput,
  date: DayInput,
  month: ShortTextInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  flag: FlagInput,
  village: ReferenceInput,
  department: ReferenceInput,
  scale: ScaleInput,
} satisfies { [K in FieldKind]: Input<K> };

/** The labelled input of any field. Renders again only when its own words, error or lists change. */
export const FieldInput = memo(function FieldInput(props: FieldInputProps) {
  // Each input only ever receives fields of its own kind: the map above pairs them.
  const Component = inputs[props.field.kind] as unknown as (props: FieldInputProps) => ReactElement;
  return <Component {...props} />;
});

/** How many of a form's four columns each kind of field takes. */
const columns = {
  text: 2,
  note: 4,
  count: 1,
  amount: 1,
  date: 1,
  month: 1,
  choice: 1,
  choices: 4,
  flag: 1,
  village: 1,
  department: 1,
  scale: 1,
} satisfies Record<FieldKind, 1 | 2 | 4>;

/** How many of the form's four columns a field takes; explained and many-worded ones take more. */
export function columnsOf(field: FieldDef): 1 | 2 | 4 {
  if (field.derive) return 2;
  return field.kind === 'choice' && isSideBySide(field) ? 2 : columns[field.kind];
}
