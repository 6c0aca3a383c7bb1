import { parseDateText } from '#src/domain/date-text.ts';
import type { Report } from '#src/domain/report.ts';
import { dayText } from '#src/domain/report-print.ts';
import type { Words } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import styles from './panels.module.css';
import { text, composerText as words } from './text.ts';
import type { ComposerParts } from './use-composer.ts';

type TextKey = 'title' | 'addressees' | 'organisation' | 'docNumber' | 'signer' | 'carbonCopy';

/** What stands above and below the text: title, addressees, signature, and what only the official version carries. */
export function HeadPanel({ composer }: { composer: ComposerParts }) {
  const t = useT();
  const { today } = useStorage();
  const { report, saver } = composer;
  const change = (patch: Partial<Report>) => saver.changeHead(patch);
  const line = (key: TextKey, label: Words) => (
    <Field label={t(label)}>
      {(control) => (
        <TextInput
          {...control}
          value={report[key]}
          onChange={(event) => change({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.head}>
      <Segmented
        label={t(words.profile)}
        value={report.profile}
        options={[
          { value: 'public', label: t(words.public) },
          { value: 'official', label: t(words.official) },
        ]}
        onChange={(profile) => change({ profile })}
      />
      <p className={styles.quiet}>{t(words.profileHint)}</p>
      {line('title', text.title)}
      {line('addressees', words.addressees)}
      {line('organisation', words.organisation)}
      <Field label={t(words.issuedOn)}>
        {(control) => (
          <DateInput
            {...control}
            value={report.issuedOn || null}
            parse={(typed) => {
              const day = parseDateText(typed, { today: today() });
              return day.ok ? day.value : null;
            }}
            format={dayText}
            onChange={(day) => change({ issuedOn: day ?? '' })}
          />
        )}
      </Field>
      {report.profile === 'official' && (
        <>
          {line('docNumber', words.docNumber)}
          {line('signer', words.signer)}
          {line('carbonCopy', words.carbonCopy)}
        </>
      )}
    </div>
  );
}
