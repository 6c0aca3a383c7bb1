import type { Catalogue } from '#src/domain/catalogue.ts';
import {
  type CrossFinding,
  checkTyped,
  findingName,
  findingWords,
  idsOf,
  remarkKey,
  remarksWith,
} from '#src/domain/cross-check.ts';
import { withFigure } from '#src/domain/facts.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { type Period, samePeriodLastYear } from '#src/domain/period.ts';
import { w } from '#src/domain/words.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { crossRules } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Notice } from '#src/ui/notice.tsx';
import { RemarkPopover } from '#src/ui/remark-popover.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { sayFailure } from './commit-words.ts';
import { readTyped } from './reported-store.ts';
import { useCatalogue } from './use-catalogue.ts';
import { answersFrom, useIndicators } from './use-indicators.ts';
import { useUndoToast } from './use-undo-toast.ts';

/** While a figure is typed in: which rules (勾稽) it would break, and whether it swings against last year. */
export function TypedFindings({
  indicator,
  period,
  typed,
}: {
  indicator: Indicator;
  period: Period;
  typed: string;
}) {
  const catalogue = useCatalogue();
  const lastYear = samePeriodLastYear(period);
  const live = useIndicators(concerned(indicator, catalogue), [period, lastYear]);
  const figure = readTyped(typed, indicator);
  const answers = live.value;
  if (!answers || !figure.ok) return null;
  const asTyped = { indicator: indicator.id, period, ...figure.value };
  const typedIn = withFigure(answers.facts, { ...asTyped, source: '', asOf: '', note: '' });
  const { of: resultOf } = answersFrom(typedIn);
  const findings = checkTyped(asTyped, crossRules, lastYear, (id, of) => {
    const known = catalogue.indicators.get(id);
    return known && resultOf(known, of);
  });
  return findings.map((finding) => <TypedFinding key={finding.rule} finding={finding} />);
}

/** One of them; explained, it is no warning any more. */
function TypedFinding({ finding }: { finding: CrossFinding }) {
  const t = useT();
  const locale = useLocale();
  const { indicators } = useCatalogue();
  const { storage, settings } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const remark = settings.remarks[remarkKey(finding)];
  async function save(why: string) {
    const remarks = remarksWith(settings.remarks, finding, { text: why, at: storage.today() });
    const saved = await storage.setSetting('remarks', remarks, 'clerk');
    if (saved.ok) sayDone(t(why === '' ? words.gone : words.saved), saved.value.seq);
    else show({ text: t(sayFailure(saved.error)), tone: 'error' });
  }
  return (
    <Notice
      tone={remark ? 'info' : 'warn'}
      announce
      actions={
        <RemarkPopover
          about={t(findingName(finding, indicators))}
          label={t(words.label)}
          hint={t(words.hint)}
          known={remark?.text ?? ''}
          onSave={save}
        />
      }
    >
      <p data-rule={finding.rule}>{t(findingWords(finding, indicators))}</p>
      {remark && (
        <p data-remark="">
          {t(words.explained, { text: remark.text, date: formatDate(remark.at, locale) })}
        </p>
      )}
    </Notice>
  );
}

/** The indicator and every other that a rule ties to it. */
function concerned(indicator: Indicator, catalogue: Catalogue): Indicator[] {
  const ids = crossRules
    .map(idsOf)
    .filter((of) => of.includes(indicator.id))
    .flat();
  const others = [...new Set(ids)].flatMap((id) => catalogue.indicators.get(id) ?? []);
  return [indicator, ...others.filter((i) => i.id !== indicator.id)];
}

const words = {
  label: w('情况说明', 'Explanation'),
  hint: w(
    '写明后不再当作待核对，说明随数字保留。',
    'It no longer counts as something to look at; the note is kept with the figure.',
  ),
  explained: w('已说明：{text}（{date}）', 'Explained: {text} ({date})'),
  saved: w('已注明', 'Noted'),
  gone: w('说明已取消', 'The note was taken back'),
};
