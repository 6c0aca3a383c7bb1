import type { OwnTerm } from '#src/domain/own-indicator.ts';
import { useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Field } from '#src/ui/field.tsx';
import { Select } from '#src/ui/select.tsx';
import styles from './own-indicator-dialog.module.css';
import { chosenFilters, OwnTermFilters } from './own-term-filters.tsx';

/** What one side counts: a ledger, one of its quantities, and, if wanted, only some values of some fields. */
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
  const { settings } = useWorkspace();
  const kept = ledgers.filter((l) => !settings.ledgersOff.includes(l.id));
  const ledger = ledgers.find((l) => l.id === term.ledger);
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
                filters: [],
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
          <OwnTermFilters
            ledger={ledger}
            filters={term.filters}
            missing={missing}
            onChange={(filters) => onChange({ ...term, filters })}
          />
        </>
      )}
    </fieldset>
  );
}

/** Whether a side is complete. */
export function isWholeTerm(term: OwnTerm): boolean {
  const isNarrowed = chosenFilters(term.filters).every(({ values }) => values.length > 0);
  return term.ledger !== '' && term.measure !== '' && isNarrowed;
}

const words = {
  ledger: { zh: '台账', en: 'Ledger' },
  measure: { zh: '数什么', en: 'What is counted' },
  choose: { zh: '请选台账', en: 'Choose a ledger' },
};
