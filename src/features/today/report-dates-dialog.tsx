import { useState } from 'react';
import { settingSchemas } from '#src/domain/settings.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import fieldStyles from '#src/ui/field.module.css';
import { Field } from '#src/ui/field.tsx';
import { FormDialog } from '#src/ui/form-dialog.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { text } from './text.ts';
import { useKeep } from './use-keep.ts';

/** The days by which the annual report goes up and is made public, with where they come from. */
export function ReportDatesDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const keep = useKeep();
  const { settings } = useWorkspace();
  const [days, setDays] = useState(settings.reportDates);
  const [isWrong, setWrong] = useState(false);
  async function save() {
    const parsed = settingSchemas.reportDates.safeParse(days);
    setWrong(!parsed.success);
    if (parsed.success && (await keep('reportDates', parsed.data, text.saved))) onClose();
  }
  return (
    <FormDialog
      onClose={onClose}
      width="narrow"
      title={t(text.datesTitle)}
      description={t(text.datesAbout)}
      className={fieldStyles.short}
      onSave={() => void save()}
    >
      {(['submit', 'publish'] as const).map((what) => (
        <Field
          key={what}
          label={t(text[what])}
          hint={t(text.monthDay)}
          error={
            isWrong &&
            !settingSchemas.reportDates.shape[what].safeParse(days[what]).success &&
            t(text.badDay)
          }
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={5}
              value={days[what]}
              onChange={(event) => setDays({ ...days, [what]: event.target.value.trim() })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}
