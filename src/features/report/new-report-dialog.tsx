import { useId, useState } from 'react';
import { yearOf } from '#src/domain/period.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox, Radio } from '#src/ui/checkbox.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field, FieldGroup } from '#src/ui/field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { createReport, type NewReport } from './create-report.ts';
import styles from './reports-page.module.css';
import { text } from './text.ts';

/** Asks for the year and how to begin, composes the report and opens it. */
export function NewReportDialog({
  open,
  years,
  onClose,
}: {
  open: boolean;
  /** Years that have a report. */
  years: readonly number[];
  onClose: () => void;
}) {
  const t = useT();
  const formId = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t(text.newReport)}
      width="narrow"
      locked={busy}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t(shared.cancel)}
          </Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {t(busy ? text.creating : text.create)}
          </Button>
        </>
      }
    >
      <NewReportForm formId={formId} years={years} onBusy={setBusy} />
    </Dialog>
  );
}

function NewReportForm({
  formId,
  years,
  onBusy,
}: {
  formId: string;
  years: readonly number[];
  onBusy: (busy: boolean) => void;
}) {
  const t = useT();
  const { storage, settings } = useWorkspace();
  const [year, setYear] = useState(() =>
    String(settings.township.year ?? yearOf(storage.today()) - 1),
  );
  const [from, setFrom] = useState<NewReport['from']>('figures');
  const [withOther, setWithOther] = useState(false);
  const [failed, setFailed] = useState(false);
  const [tried, setTried] = useState(false);
  const wanted = Number(year);
  const fits = /^\d{4}$/.test(year) && wanted >= 1990 && wanted <= 2100;

  async function create() {
    setTried(true);
    if (!fits) return;
    onBusy(true);
    const result = await createReport(storage, settings, { year: wanted, from, withOther });
    onBusy(false);
    const id = result.ok ? result.value.ids[0] : undefined;
    if (id) goTo(hrefTo(`/reports/${id}`));
    else setFailed(true);
  }
  return (
    <form
      id={formId}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {failed && (
        <Notice tone="error" announce>
          {t(text.notCreated)}
        </Notice>
      )}
      <Field
        label={t(text.year)}
        required
        error={tried && !fits && t(text.badYear)}
        hint={fits && years.includes(wanted) ? t(text.sameYear, { year }) : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            className={styles.year}
            value={year}
            onChange={(event) => setYear(event.target.value.trim())}
          />
        )}
      </Field>
      <FieldGroup label={t(text.how)}>
        <Radio
          name={`${formId}-from`}
          label={t(text.fromFigures)}
          checked={from === 'figures'}
          onChange={() => setFrom('figures')}
        />
        <Radio
          name={`${formId}-from`}
          label={t(text.fromOutline)}
          checked={from === 'outline'}
          onChange={() => setFrom('outline')}
        />
      </FieldGroup>
      <p className={styles.hint}>
        {t(from === 'figures' ? text.fromFiguresHint : text.fromOutlineHint)}
      </p>
      <Checkbox
        label={t(text.withOther)}
        checked={withOther}
        onChange={(event) => setWithOther(event.target.checked)}
      />
    </form>
  );
}
