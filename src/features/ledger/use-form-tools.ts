import { useMemo } from 'react';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { useLocale } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import type { FormTools } from '#src/ui/record-form-reading.ts';

/** Language, day, lists and deadline rules as forms, cells and prints need them; the same object until one changes. */
export function useFormTools(): FormTools {
  const { storage, settings } = useWorkspace();
  const locale = useLocale();
  const today = storage.today();
  const { villages, departments, scales } = settings;
  const references = useMemo(
    () => ({ villages, departments, scales }),
    [villages, departments, scales],
  );
  const rules = useMemo(() => createTownshipRules(settings), [settings]);
  return useMemo(() => ({ locale, today, references, rules }), [locale, today, references, rules]);
}
