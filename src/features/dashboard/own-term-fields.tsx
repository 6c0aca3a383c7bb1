import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { OwnTerm } from '#src/domain/own-indicator.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Field, FieldGroup } from '#src/ui/field.tsx';
import { Select } from '#src/ui/select.tsx';
import { kindContext, type Naming } from './dimension-values.ts';
import styles from './own-indicator-dialog.module.css';

/** What one side counts: a ledger, one of its quantities, and, if wanted, only some values of one field. */
export function OwnTermFields({
  title,
  term,
  missing,
  onChange,
}: {
  title: string;
  term: OwnTerm;
  /** Says so at the fields that are still empty. */
  missing: boolean;
  onChange: (term: OwnTerm) => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { settings, storage } = useWorkspace();
  const kept = ledgers.filter((l) => !settings.ledgersOff.includes(l.id));
  const ledger = ledgers.find((l) => l.id === term.ledger);
  const naming = { locale, today: storage.today(), settings };
  const values = ledger && term.dimension !== '' ? valuesOf(ledger, term.dimension, naming) : [];
  return (
    <fieldset className={styles.term}>
      <legend>{title}</legend>
      <Field label={t(words.ledger)} error={missing && term.ledger === '' && t(words.choose)}>
        {(control) => (
          <Select
            {...control}
            value={term.ledger}
            emptyLabel
            onChange={(event) => {
              const next = ledgers.find((l) => l.id === event.target.value);
              onChange({
                ledger: event.target.value,
                measure: next?.measureKeys[0] ?? '',
                dimension: '',
                values: [],
              });
            }}
            options={kept.map((l) => ({ value: l.id, label: t(l.text.name) }))}
          />
        )}
      </Field>
      {ledger && (
        <>
          <Field label={t(words.measure)}>
            {(control) => (
              <Select
                {...control}
                value={term.measure}
                onChange={(event) => onChange({ ...term, measure: event.target.value })}
                options={ledger.measureKeys.map((m) => ({
                  value: m,
                  label: t(ledger.text.measures[m] ?? { zh: m, en: m }),
                }))}
              />
            )}
          </Field>
          <Field label={t(words.filter)}>
            {(control) => (
              <Select
                {...control}
                value={term.dimension}
                emptyLabel={t(words.noFilter)}
                onChange={(event) =>
                  onChange({ ...term, dimension: event.target.value, values: [] })
                }
                options={ledger.dimensions.map((d) => ({
                  value: d,
                  label: t(ledger.text.fields[d]?.label ?? { zh: d, en: d }),
                }))}
              />
            )}
          </Field>
        </>
      )}
      {values.length > 0 && (
        <FieldGroup
          className={styles.values}
          label={t(words.values)}
          error={missing && term.values.length === 0 && t(words.tick)}
        >
          {values.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={term.values.includes(id)}
              onChange={(event) =>
                onChange({
                  ...term,
                  values: event.target.checked
                    ? [...term.values, id]
                    : term.values.filter((v) => v !== id),
                })
              }
            />
          ))}
        </FieldGroup>
      )}
    </fieldset>
  );
}

/** Whether a side is complete. */
export function isWholeTerm(term: OwnTerm): boolean {
  return (
    term.ledger !== '' && term.measure !== '' && (term.dimension === '' || term.values.length > 0)
  );
}

/** The values of a dimension that can be chosen, with 未填 last. */
function valuesOf(ledger: Ledger, dimension: string, naming: Naming) {
  const field = ledger.fields[dimension];
  if (!field) return [];
  const context = kindContext(ledger, dimension, naming);
  const none = { id: '', name: naming.locale === 'zh' ? '未填' : 'not filled in' };
  const { references } = context;
  switch (field.kind) {
    case 'choice':
      return [
        ...field.options.map((id) => ({ id, name: valueToText(id, field, context) || id })),
        none,
      ];
    case 'flag':
      return [
        { id: 'true', name: naming.locale === 'zh' ? '是' : 'yes' },
        { id: 'false', name: naming.locale === 'zh' ? '否' : 'no' },
      ];
    case 'village':
      return [...references.villages, none];
    case 'department':
      return [...references.departments, none];
    case 'scale':
      return [...(references.scales[field.scale] ?? []), none];
    case 'text':
    case 'note':
    case 'count':
    case 'amount':
    case 'date':
    case 'month':
    case 'choices':
      return [];
  }
}

const words = {
  ledger: { zh: '台账', en: 'Ledger' },
  measure: { zh: '数什么', en: 'What is counted' },
  filter: { zh: '只算其中一部分', en: 'Only a part of it' },
  noFilter: { zh: '全部都算', en: 'All of it' },
  values: { zh: '只算这些', en: 'Only these' },
  choose: { zh: '请选台账', en: 'Choose a ledger' },
  tick: { zh: '请至少勾一项，或改成“全部都算”', en: 'Tick at least one, or count all of it' },
};
