import { useRef, useState } from 'react';
import { figureText } from '#src/domain/chinese-figure.ts';
import { parseDateText } from '#src/domain/date-text.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { type Period, parsePeriod } from '#src/domain/period.ts';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import type { Words } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';
import { FormDialog } from '#src/ui/form-dialog.tsx';
import { TextArea, TextInput } from '#src/ui/text-input.tsx';
import { sayFailure } from './commit-words.ts';
import styles from './indicator-page.module.css';
import { readTyped, saveReported } from './reported-store.ts';
import { scopeLabel } from './scope.ts';
import { TypedFindings } from './typed-findings.tsx';
import { useUndoToast } from './use-undo-toast.ts';

/** Types a figure in by hand for an indicator and a period, with where it comes from. */
export function ReportedDialog({
  indicator,
  period,
  known,
  onClose,
}: {
  indicator: Indicator;
  period: Period;
  known: ReportedFigure | null;
  onClose: () => void;
}) {
  const t = useT();
  const { storage } = useWorkspace();
  const sayDone = useUndoToast();
  const today = storage.today();
  const [typed, setTyped] = useState(known ? reportedText(indicator, known) : '');
  const [source, setSource] = useState(known?.source ?? '');
  const [asOf, setAsOf] = useState<string | null>(
    known ? known.asOf || null : endOf(period, today),
  );
  const [isUnread, setUnread] = useState(false);
  const asOfBox = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState(known?.note ?? '');
  const [wrong, setWrong] = useState<Words | null>(null);
  const [failed, setFailed] = useState<Words | null>(null);
  const parse = (text: string) => {
    const day = parseDateText(text, { today });
    return day.ok ? day.value : null;
  };

  async function save() {
    const figure = readTyped(typed, indicator);
    setWrong(figure.ok ? null : figure.error);
    if (!figure.ok) return;
    if (isUnread) {
      // The box says itself what is wrong with its text.
      asOfBox.current?.focus();
      return;
    }
    const saved = await saveReported(storage, {
      indicator: indicator.id,
      period,
      ...figure.value,
      source: source.trim(),
      asOf: asOf ?? '',
      note: note.trim(),
    });
    if (!saved.ok) {
      setFailed(sayFailure(saved.error));
      return;
    }
    sayDone(t(words.saved), saved.value.seq);
    onClose();
  }

  return (
    <FormDialog
      onClose={onClose}
      title={t(words.title, { name: t(indicator.text.name) })}
      description={t(words.about, { period: t(scopeLabel(period)) })}
      className={styles.form}
      onSave={() => void save()}
    >
      <Field label={t(words.figure)} required hint={t(words.figureHint)} error={wrong && t(wrong)}>
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            suffix={t(indicator.text.unit)}
          />
        )}
      </Field>
      <TypedFindings indicator={indicator} period={period} typed={typed} />
      <Field label={t(words.source)} hint={t(words.sourceHint)}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </Field>
      <Field label={t(words.asOf)}>
        {(control) => (
          <DateInput
            {...control}
            ref={asOfBox}
            value={asOf}
            onChange={(day, text) => {
              setAsOf(day);
              setUnread(day === null && text.trim() !== '');
            }}
            parse={parse}
            format={(day) => day}
          />
        )}
      </Field>
      <Field label={t(words.note)}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {failed && (
        <p role="alert" className={styles.failed}>
          {t(failed)}
        </p>
      )}
    </FormDialog>
  );
}

/** A reported figure as it was typed: 50余条. */
export function reportedText(indicator: Indicator, figure: ReportedFigure): string {
  return figureText({ value: figure.value, approx: figure.approx, unit: indicator.text.unit.zh });
}

function endOf(period: Period, today: string): string {
  const parsed = parsePeriod(period);
  return parsed.ok && parsed.value.end < today ? parsed.value.end : today;
}

const words = {
  title: { zh: '填报：{name}', en: 'Report by hand: {name}' },
  about: {
    zh: '{period}。台账没有记录时用这个数；有记录时两个数都列出，并标明相差多少。',
    en: '{period}. Used where the ledgers hold nothing; where they do, both figures are shown with their difference.',
  },
  figure: { zh: '数值', en: 'Figure' },
  figureHint: {
    zh: '照原文写：50余条、1万余份、99.14%',
    en: 'As written: 50余条, 1万余份, 99.14%',
  },
  source: { zh: '来源', en: 'Source' },
  sourceHint: { zh: '哪份文件、哪次通报、谁家电话报的', en: 'Which document, notice or office' },
  asOf: { zh: '数据截至', en: 'Counted up to' },
  note: { zh: '备注', en: 'Remarks' },
  saved: { zh: '填报数已保存', en: 'The figure was saved' },
};
