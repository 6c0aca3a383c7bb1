import { fieldLabel } from '#src/domain/export-table.ts';
import type { FieldDef } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { Settings } from '#src/domain/settings.ts';
import { type Locale, useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Field } from '#src/ui/field.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';

/** Required fields without a column: one content for every row, as text that the import reads like a cell. */
export function FixedContents({
  ledger,
  keys,
  fixed,
  onChange,
}: {
  ledger: Ledger;
  keys: readonly string[];
  fixed: Record<string, string>;
  onChange: (fixed: Record<string, string>) => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { settings } = useWorkspace();
  return (
    <section className={styles.fixed}>
      <h2 className={styles.sideTitle}>{t(words.missingTitle)}</h2>
      <p className={styles.hint}>{t(words.missingHint)}</p>
      {keys.map((key) => {
        const field = ledger.fields[key];
        if (!field) return null;
        const names = namesOf(ledger, key, field, settings, locale);
        const set = (text: string) => onChange({ ...fixed, [key]: text });
        return (
          <Field key={key} label={t(fieldLabel(ledger, key))}>
            {(control) =>
              names ? (
                <Select
                  {...control}
                  emptyLabel
                  options={names.map((name) => ({ value: name, label: name }))}
                  value={fixed[key] ?? ''}
                  onChange={(event) => set(event.target.value)}
                />
              ) : (
                <TextInput
                  {...control}
                  value={fixed[key] ?? ''}
                  onChange={(event) => set(event.target.value)}
                />
              )
            }
          </Field>
        );
      })}
    </section>
  );
}

/** The words to choose from; null for a field that takes any text. */
function namesOf(
  ledger: Ledger,
  key: string,
  field: FieldDef,
  settings: Settings,
  locale: Locale,
): string[] | null {
  switch (field.kind) {
    case 'choice':
      return field.options.map((option) => ledger.text.options[key]?.[option]?.[locale] ?? option);
    case 'village':
      return settings.villages.map((entry) => entry.name);
    case 'department':
      return settings.departments.map((entry) => entry.name);
    case 'scale':
      return (settings.scales[field.scale] ?? []).map((entry) => entry.name);
    case 'flag':
      return locale === 'zh' ? ['是', '否'] : ['Yes', 'No'];
    case 'text':
    case 'note':
    case 'count':
    case 'amount':
    case 'date':
    case 'month':
    case 'choices':
      return null;
  }
}
