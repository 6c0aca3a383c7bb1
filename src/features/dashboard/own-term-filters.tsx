import { useEffect, useRef } from 'react';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { OwnTerm } from '#src/domain/own-indicator.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Field, FieldGroup } from '#src/ui/field.tsx';
import { Select } from '#src/ui/select.tsx';
import { kindContext, type Naming } from './dimension-values.ts';
import styles from './own-indicator-dialog.module.css';

type Filters = OwnTerm['filters'];

const noFilter = { dimension: '', values: [] };

/**
 * Which records one side counts: a line for each field that narrows it, all of which must hold. A line whose field is
 * not chosen narrows nothing.
 */
export function OwnTermFilters({
  ledger,
  filters,
  missing,
  onChange,
}: {
  ledger: Ledger;
  filters: Filters;
  /** Says so at the lines that have no value yet. */
  missing: boolean;
  onChange: (filters: Filters) => void;
}) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  // Lines have no other identity than their place.
  const lines = (filters.length > 0 ? filters : [noFilter]).map((line, at) => ({
    line,
    at,
    key: `line ${at}`,
  }));
  // A line that was added takes the focus; of one that was taken away, the line in its place.
  useEffect(() => {
    if (next.current === null) return;
    const fields = place.current?.querySelectorAll('select');
    fields?.[Math.min(next.current, fields.length - 1)]?.focus();
    next.current = null;
  });
  const put = (at: number, line: Filters[number]) =>
    onChange(lines.map((old) => (old.at === at ? line : old.line)));
  return (
    <div ref={place} className={styles.filters}>
      {lines.map(({ line, at, key }) => (
        <FilterLine
          key={key}
          ledger={ledger}
          line={line}
          first={at === 0}
          taken={lines.flatMap((other) => (other.at === at ? [] : [other.line.dimension]))}
          missing={missing}
          onChange={(changed) => put(at, changed)}
          onRemove={
            lines.length > 1
              ? () => {
                  next.current = at;
                  onChange(lines.flatMap((other) => (other.at === at ? [] : [other.line])));
                }
              : null
          }
        />
      ))}
      {lines.every(({ line }) => line.dimension !== '') &&
        lines.length < ledger.dimensions.length && (
          <div>
            <Button
              small
              icon="plus"
              onClick={() => {
                next.current = lines.length;
                onChange([...lines.map(({ line }) => line), noFilter]);
              }}
            >
              {t(words.add)}
            </Button>
          </div>
        )}
    </div>
  );
}

function FilterLine({
  ledger,
  line,
  first,
  taken,
  missing,
  onChange,
  onRemove,
}: {
  ledger: Ledger;
  line: Filters[number];
  first: boolean;
  taken: readonly string[];
  missing: boolean;
  onChange: (line: Filters[number]) => void;
  onRemove: (() => void) | null;
}) {
  const t = useT();
  const locale = useLocale();
  const { settings, storage } = useWorkspace();
  const nameOf = (dimension: string) =>
    t(ledger.text.fields[dimension]?.label ?? { zh: dimension, en: dimension });
  const values =
    line.dimension === ''
      ? []
      : valuesOf(ledger, line.dimension, { locale, today: storage.today(), settings });
  return (
    <div className={styles.filter}>
      <Field label={t(first ? words.filter : words.and)}>
        {(control) => (
          <Select
            {...control}
            value={line.dimension}
            emptyLabel={t(first ? words.noFilter : words.noMore)}
            onChange={(event) => onChange({ dimension: event.target.value, values: [] })}
            options={ledger.dimensions
              .filter((d) => !taken.includes(d))
              .map((d) => ({ value: d, label: nameOf(d) }))}
          />
        )}
      </Field>
      {values.length > 0 && (
        <FieldGroup
          className={styles.values}
          label={t(words.values)}
          error={missing && line.values.length === 0 && t(words.tick)}
        >
          {values.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={line.values.includes(id)}
              onChange={(event) =>
                onChange({
                  ...line,
                  values: event.target.checked
                    ? [...line.values, id]
                    : line.values.filter((v) => v !== id),
                })
              }
            />
          ))}
        </FieldGroup>
      )}
      {onRemove && (
        <IconButton
          className={styles.remove}
          icon="close"
          label={
            line.dimension === ''
              ? t(words.removeEmpty)
              : t(words.remove, { name: nameOf(line.dimension) })
          }
          onClick={onRemove}
        />
      )}
    </div>
  );
}

/** The filters that narrow something: those whose field is chosen. */
export function chosenFilters(filters: Filters): Filters {
  return filters.filter(({ dimension }) => dimension !== '');
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
  filter: { zh: '只算其中一部分', en: 'Only a part of it' },
  and: { zh: '并且只算', en: 'And of these only' },
  noFilter: { zh: '全部都算', en: 'All of it' },
  noMore: { zh: '请选一项', en: 'Choose a field' },
  values: { zh: '只算这些', en: 'Only these' },
  tick: { zh: '请至少勾一项，或改成“全部都算”', en: 'Tick at least one, or count all of it' },
  add: { zh: '再加一个条件', en: 'Add a condition' },
  remove: { zh: '去掉条件：{name}', en: 'Remove the condition: {name}' },
  removeEmpty: { zh: '去掉空的条件', en: 'Remove the empty condition' },
};
