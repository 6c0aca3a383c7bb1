import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { Notice } from '#src/ui/notice.tsx';
import styles from '#src/ui/record-form.module.css';
import type { FormIssue } from '#src/ui/record-form-reading.ts';

/** How many places keep the record from being saved, each named and one press away; nothing when none does. */
export function WrongFields({
  ledger,
  wrong,
  onOpen,
}: {
  ledger: Ledger;
  /** The complaints that keep it from being saved. */
  wrong: readonly FormIssue[];
  /** Goes to a field. */
  onOpen: (key: string) => void;
}) {
  const t = useT();
  if (wrong.length === 0) return null;
  const keys = ledger.fieldKeys.filter((key) => wrong.some((issue) => issue.field === key));
  return (
    <Notice tone="error" announce>
      {t(words.wrong, { n: wrong.length })}
      <ul className={styles.wrong} aria-label={t(words.places)}>
        {keys.map((key) => (
          <li key={key}>
            <button type="button" data-wrong={key} onClick={() => onOpen(key)}>
              {t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const words = {
  wrong: {
    zh: '还有 {n} 处要改，没有保存；已填的内容都在。',
    en: 'Not saved: {n} fields need correcting. What you typed is kept.',
  },
  places: { zh: '要改的地方', en: 'To be corrected' },
};
