import { useState } from 'react';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { formatDate, formatDifference } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { sayFailure } from './commit-words.ts';
import { DerivedText } from './derived-text.tsx';
import styles from './indicator-page.module.css';
import { ReportedDialog } from './reported-dialog.tsx';
import { trashReported } from './reported-store.ts';
import { useUndoToast } from './use-undo-toast.ts';

/** The figure typed in by hand for this period: seen beside the records' own, edited, deleted, undone. */
export function ReportedPanel({
  indicator,
  result,
}: {
  indicator: Indicator;
  result: IndicatorResult;
}) {
  const t = useT();
  const locale = useLocale();
  const { storage } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const [editing, setEditing] = useState(false);
  const { reported, period } = result;

  async function remove() {
    const gone = await trashReported(storage, indicator.id, period);
    if (gone.ok) sayDone(t(words.deleted), gone.value.seq);
    else show({ text: t(sayFailure(gone.error)), tone: 'error' });
  }
  return (
    <div className={styles.reported}>
      {reported ? (
        <>
          <p>
            <MaskedInPrint when={isMasked(indicator, reported.value)}>
              <Figure
                indicator={`${indicator.id}/reported`}
                period={period}
                value={reported.value}
                state="ok"
                approx={reported.approx}
                unit={t(indicator.text.unit)}
                label={t(words.figure)}
              />
            </MaskedInPrint>
            {result.difference !== null && (
              <span className={styles.difference} data-difference={result.difference}>
                <DerivedText indicator={indicator} from={[reported, result.computed]}>
                  {result.difference === 0
                    ? t(words.same)
                    : t(words.differs, { n: formatDifference(result.difference) })}
                </DerivedText>
              </span>
            )}
          </p>
          <dl className={styles.facts}>
            <dt>{t(words.source)}</dt>
            <dd>{reported.source || t(words.noSource)}</dd>
            {reported.asOf && (
              <>
                <dt>{t(words.asOf)}</dt>
                <dd>{formatDate(reported.asOf, locale)}</dd>
              </>
            )}
            {reported.note && (
              <>
                <dt>{t(words.note)}</dt>
                <dd>{reported.note}</dd>
              </>
            )}
          </dl>
        </>
      ) : (
        <p className={styles.quiet}>{t(words.none)}</p>
      )}
      <p className={`${styles.buttons} no-print`}>
        <Button small icon="edit" onClick={() => setEditing(true)}>
          {t(reported ? shared.edit : words.enter)}
        </Button>
        {reported && (
          <Button small variant="danger" icon="trash" onClick={() => void remove()}>
            {t(shared.delete)}
          </Button>
        )}
      </p>
      {editing && (
        <ReportedDialog
          indicator={indicator}
          period={period}
          known={reported}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}

const words = {
  figure: { zh: '填报数', en: 'Reported figure' },
  none: { zh: '本期没有手工填报。', en: 'Nothing was typed in by hand for this period.' },
  enter: { zh: '填报', en: 'Report by hand' },
  source: { zh: '来源', en: 'Source' },
  noSource: { zh: '未注明来源', en: 'No source given' },
  asOf: { zh: '数据截至', en: 'Counted up to' },
  note: { zh: '备注', en: 'Remarks' },
  deleted: { zh: '填报数已删除', en: 'The reported figure was deleted' },
  same: { zh: '与台账数一致', en: 'equals the records' },
  differs: { zh: '台账数与它相差 {n}', en: 'the records differ by {n}' },
};
