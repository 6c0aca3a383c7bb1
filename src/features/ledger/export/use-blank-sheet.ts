import { blankForm } from '#src/domain/blank-form.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { saveBlob } from '#src/ui/download.ts';
import { useToast } from '#src/ui/toast.tsx';
import { exportWords as words } from './export-words.ts';

/** Saves the form of one record as a spreadsheet to be printed and filled in by hand. */
export function useBlankSheet(ledger: Ledger): () => Promise<void> {
  const t = useT();
  const locale = useLocale();
  const toast = useToast();
  const { settings, kind } = useWorkspace();
  const { township, villages, departments, scales } = settings;
  return async () => {
    const [{ formToXlsx }, { officeFileName }] = await Promise.all([
      import('#src/exchange/form-write.ts'),
      import('#src/exchange/file-name.ts'),
    ]);
    const name = t(ledger.text.name);
    const mark = kind === 'sample' ? t(words.practice) : '';
    const blob = await formToXlsx({
      name,
      title: [township.name, name].join(locale === 'en' ? ' ' : ''),
      head: [`${t(words.unit)}${township.governmentName}`, mark],
      sections: blankForm(ledger, locale, { villages, departments, scales }),
      foot: [
        [t(words.filledBy), t(words.checkedBy)],
        [t(words.head), t(words.fillDate)],
      ],
      note: t(words.blankNote),
    });
    const file = officeFileName([name, t(words.blankName), mark], 'xlsx');
    saveBlob(blob, file);
    toast.show({ text: t(words.blankSaved, { file }) });
  };
}
