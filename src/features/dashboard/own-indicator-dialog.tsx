import { useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { type OwnIndicator, type OwnTerm, ownIndicatorSchema } from '#src/domain/own-indicator.ts';
import { ownToIndicator } from '#src/domain/own-indicator-catalogue.ts';
import { useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { goTo } from '#src/ui/address.ts';
import { Field } from '#src/ui/field.tsx';
import { FormDialog } from '#src/ui/form-dialog.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { sayFailure } from './commit-words.ts';
import { referencesOf } from './dimension-values.ts';
import { sayFormula } from './formula-words.ts';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './own-indicator-dialog.module.css';
import { isWholeTerm, OwnTermFields } from './own-term-fields.tsx';
import { chosenFilters } from './own-term-filters.tsx';
import { indicatorHref, scopeLabel, useScope } from './scope.ts';
import { useIndicators } from './use-indicators.ts';
import { useUndoToast } from './use-undo-toast.ts';

const noTerm: OwnTerm = { ledger: '', measure: '', filters: [] };

/** Defines an indicator without code: what is counted, how it is called; with its figure of this period as proof. */
export function OwnIndicatorDialog({
  known,
  onClose,
}: {
  known: OwnIndicator | null;
  onClose: () => void;
}) {
  const t = useT();
  const scope = useScope();
  const { settings, storage } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const [name, setName] = useState(known?.name ?? '');
  const [unit, setUnit] = useState(known?.unit ?? '件');
  const [direction, setDirection] = useState(known?.direction ?? 'neutral');
  const [kind, setKind] = useState(known?.kind ?? 'sum');
  const [top, setTop] = useState(known?.top ?? noTerm);
  const [bottom, setBottom] = useState(known?.bottom ?? noTerm);
  const [tried, setTried] = useState(false);
  const [id] = useState(() => known?.id ?? `own.${storage.newId().replaceAll('-', '')}`);

  const own = ownIndicatorSchema.safeParse({
    id,
    name,
    unit: kind === 'rate' ? '%' : unit,
    direction,
    kind,
    top: chosen(top),
    bottom: kind === 'sum' ? null : chosen(bottom),
  });
  const isNameTaken = [...catalogue.indicators.values()]
    .map((i) => i.text.name.zh)
    .concat(settings.ownIndicators.filter((o) => o.id !== id).map((o) => o.name))
    .includes(name.trim());
  const isWhole = isWholeTerm(top) && (kind === 'sum' || isWholeTerm(bottom));
  const preview =
    own.success && isWhole
      ? ownToIndicator({ ...own.data, name: own.data.name || '—' }, catalogue.ledgers)
      : null;

  async function save() {
    setTried(true);
    if (!own.success || !isWhole || isNameTaken) return;
    const others = settings.ownIndicators.filter((o) => o.id !== id);
    const next = known
      ? settings.ownIndicators.map((o) => (o.id === id ? own.data : o))
      : [...others, own.data];
    const saved = await storage.setSetting('ownIndicators', next, 'clerk');
    if (!saved.ok) {
      show({ text: t(sayFailure(saved.error)), tone: 'error' });
      return;
    }
    sayDone(t(words.saved, { name: own.data.name }), saved.value.seq);
    onClose();
    if (!known) goTo(indicatorHref(id, scope));
  }
  return (
    <FormDialog
      onClose={onClose}
      width="wide"
      title={t(known ? words.edit : words.title)}
      description={t(words.about)}
      className={styles.form}
      onSave={() => void save()}
    >
      <Field
        className={styles.name}
        label={t(words.name)}
        required
        error={
          tried && (name.trim() === '' ? t(words.nameMissing) : isNameTaken && t(words.nameTaken))
        }
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t(words.unit)}
        required
        error={tried && kind !== 'rate' && unit.trim() === '' && t(words.unitMissing)}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={12}
            disabled={kind === 'rate'}
            value={kind === 'rate' ? '%' : unit}
            onChange={(event) => setUnit(event.target.value)}
          />
        )}
      </Field>
      <Field label={t(words.direction)}>
        {(control) => (
          <Select
            {...control}
            value={direction}
            onChange={(event) => setDirection(event.target.value as typeof direction)}
            options={(['up', 'down', 'neutral'] as const).map((d) => ({
              value: d,
              label: t(words[d]),
            }))}
          />
        )}
      </Field>
      <div className={styles.kind}>
        <Segmented
          label={t(words.kind)}
          value={kind}
          onChange={setKind}
          options={(['sum', 'rate', 'ratio'] as const).map((k) => ({
            value: k,
            label: t(words[k]),
          }))}
        />
      </div>
      <OwnTermFields
        title={t(kind === 'sum' ? words.counted : words.numerator)}
        term={top}
        missing={tried}
        onChange={setTop}
      />
      {kind !== 'sum' && (
        <OwnTermFields
          title={t(words.denominator)}
          term={bottom}
          missing={tried}
          onChange={setBottom}
        />
      )}
      <section className={styles.proof} aria-label={t(words.proof)} aria-live="polite">
        {preview ? <Proof indicator={preview} /> : t(words.notYet)}
      </section>
    </FormDialog>
  );
}

/** A side without the lines of filters that say nothing yet. */
function chosen(term: OwnTerm): OwnTerm {
  return { ...term, filters: chosenFilters(term.filters) };
}

/** The formula in words and the figure that it gives now. */
function Proof({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { period } = useScope();
  const lists = referencesOf(useWorkspace().settings);
  // Answers are remembered by id, and the definition changes while it is being written.
  const probe = { ...indicator, id: `own.preview:${JSON.stringify(indicator.formula)}` };
  const answers = useIndicators([probe], [period]).value;
  return (
    <>
      <span className={styles.formula}>{t(sayFormula(indicator, lists))}</span>
      <span>
        {t(scopeLabel(period))}{' '}
        {answers && <IndicatorFigure indicator={probe} result={answers.of(probe, period)} />}
      </span>
    </>
  );
}

const words = {
  title: { zh: '自定义指标', en: 'Define an indicator' },
  edit: { zh: '修改自定义指标', en: 'Change an indicator' },
  about: {
    zh: '从台账里数一个数，或拿两个数相除。保存后和其他指标一样可看、可排到首页、可写进报告。',
    en: 'Count something in a ledger, or divide one count by another. It then works like any other indicator.',
  },
  name: { zh: '名称', en: 'Name' },
  nameMissing: { zh: '请写名称', en: 'Give it a name' },
  nameTaken: {
    zh: '已有同名指标，请换一个名称',
    en: 'There is an indicator of this name; choose another',
  },
  unit: { zh: '单位', en: 'Unit' },
  unitMissing: { zh: '请写单位', en: 'Give the unit' },
  direction: { zh: '方向', en: 'Direction' },
  up: { zh: '越高越好', en: 'Higher is better' },
  down: { zh: '越低越好', en: 'Lower is better' },
  neutral: { zh: '不分好坏', en: 'Neither' },
  kind: { zh: '算法', en: 'How it is made' },
  sum: { zh: '数一个数', en: 'A count' },
  rate: { zh: '百分率', en: 'A percentage' },
  ratio: { zh: '两数之比', en: 'A ratio' },
  counted: { zh: '计入', en: 'Counted' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  proof: { zh: '试算', en: 'Trial' },
  notYet: {
    zh: '填好名称和要数的内容，这里会试算本期的数。',
    en: 'Once it is complete, its figure for this period appears here.',
  },
  saved: { zh: '已保存指标“{name}”', en: '“{name}” was saved' },
};
