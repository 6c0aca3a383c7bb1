import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { DepartmentField, ScaleField, VillageField } from '#src/domain/field.ts';
import { activeIn, type ScaleValue } from '#src/domain/references.ts';
import { useT } from '#src/i18n/locale.ts';
import { Field } from '#src/ui/field.tsx';
import type { FieldInputProps } from '#src/ui/kinds/field-input.tsx';
import { Select, type SelectOption } from '#src/ui/select.tsx';

/** A village or department of the township's own list, as it stood in the record's year. */
export function ReferenceInput(props: FieldInputProps<VillageField | DepartmentField>) {
  const { context, field, year } = props;
  const { villages, departments } = context.references;
  const list = field.kind === 'village' ? villages : departments;
  const active = activeIn(list, year).map((entry) => ({ value: entry.id, label: entry.name }));
  return (
    <ListSelect
      {...props}
      options={active}
      nameOf={(id) => list.find((entry) => entry.id === id)?.name}
      emptyHint={field.kind === 'village' ? words.noVillages : words.noDepartments}
    />
  );
}

/** A value of a scale that the township defines; its shape stands beside its name. */
export function ScaleInput(props: FieldInputProps<ScaleField>) {
  const values = scaleOf(props.field, props.context.references.scales);
  return (
    <ListSelect
      {...props}
      options={values
        .filter((v) => !v.retired)
        .map((v) => ({ value: v.id, label: `${toneSign[v.tone]} ${v.name}` }))}
      nameOf={(id) => values.find((v) => v.id === id)?.name}
      emptyHint={words.noScale}
    />
  );
}

/** The same shapes as on badges, as characters for native options. */
const toneSign = { green: '●', amber: '▲', red: '■', none: '○' } satisfies Record<
  ScaleValue['tone'],
  string
>;

function scaleOf(field: ScaleField, scales: Record<string, readonly ScaleValue[]>) {
  return scales[field.scale] ?? [];
}

function ListSelect(
  props: FieldInputProps & {
    options: SelectOption[];
    nameOf: (id: string) => string | undefined;
    emptyHint: { zh: string; en: string };
  },
) {
  const t = useT();
  const { form, fieldKey, options, nameOf, emptyHint, settingsHref } = props;
  const { field } = useController({ control: form.control, name: fieldKey });
  const value = typeof field.value === 'string' ? field.value : '';
  const missing =
    value !== '' && !options.some((o) => o.value === value)
      ? [{ value, label: t(words.notListed, { name: nameOf(value) ?? value }) }]
      : [];
  const hint: ReactNode =
    options.length > 0 ? (
      props.hint
    ) : (
      <>
        {t(emptyHint)} <a href={settingsHref}>{t(words.toSettings)}</a>
      </>
    );
  return (
    <Field
      id={props.id}
      label={props.label}
      required={props.required}
      hint={hint}
      error={props.error}
    >
      {(control) => (
        <Select
          {...control}
          {...field}
          value={value}
          options={[...options, ...missing]}
          emptyLabel
        />
      )}
    </Field>
  );
}

const words = {
  noVillages: { zh: '还没有村（社区）名单。', en: 'There is no list of villages yet.' },
  noDepartments: { zh: '还没有部门名单。', en: 'There is no list of departments yet.' },
  noScale: { zh: '还没有设置可选的等级或标签。', en: 'No levels or tags have been set yet.' },
  toSettings: { zh: '去设置', en: 'Open settings' },
  notListed: { zh: '{name}（不在现用名单）', en: '{name} (not in the current list)' },
};
