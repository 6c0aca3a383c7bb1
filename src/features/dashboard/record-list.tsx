import { useState } from 'react';
import { factNeeds } from '#src/domain/catalogue.ts';
import type { IndicatorResult } from '#src/domain/evaluate.ts';
import { formulaSides, type Indicator } from '#src/domain/indicator.ts';
import type { Slice } from '#src/domain/slices.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { dimensionLabel, type Naming, sliceLabel, slicesOf } from './dimension-values.ts';
import styles from './record-list.module.css';
import { RecordRows } from './record-rows.tsx';
import { recordTable } from './record-table.ts';
import { type Side, walkRecords } from './record-walk.ts';
import type { Scope } from './scope.ts';
import { answersFrom, definitionKey } from './use-indicators.ts';
import { useTableOut } from './use-save-table.ts';

const pageSize = 50;
/** Records of a list saved as a file; more are a matter for the ledger's own export. */
const mostSaved = 20_000;

/** The very records behind a figure, each with why it counts; `?list` and `?slice` of the address narrow it. */
export function RecordList({
  indicator,
  result,
  scope,
  naming,
}: {
  indicator: Indicator;
  result: IndicatorResult;
  scope: Scope;
  naming: Naming;
}) {
  const t = useT();
  const { storage } = useWorkspace();
  const { query } = useAddress();
  const out = useTableOut();
  const side = readSide(query.get('list'));
  const slice = readSlice(query.get('slice'), indicator);
  const [limit, setLimit] = useState(pageSize);
  const [saving, setSaving] = useState(false);
  const walk = async (most: number) => {
    const answers = answersFrom(
      await storage.facts(factNeeds([indicator], [scope.period], slice !== null)),
    );
    const request = { indicator, period: scope.period, side, slice, limit: most };
    return await walkRecords(storage, answers, request);
  };
  const live = useLive(storage, () => walk(limit), [
    definitionKey(indicator),
    scope.period,
    side,
    slice?.dimension,
    slice?.value,
    limit,
  ]);
  const hasSides = formulaSides(indicator.formula)[1].length > 0;
  const isStock = indicator.formula.kind === 'stock';
  const only =
    slice &&
    t(words.only, {
      name: t(dimensionLabel(indicator, slice.dimension)),
      value: sliceLabel(indicator, slice.dimension, slice.value, naming),
    });
  const which = t(words[side ?? 'all']);

  async function save() {
    setSaving(true);
    await out.save(async () => {
      const table = recordTable(await walk(mostSaved), indicator, naming, t);
      const narrowed = [...(hasSides && !isStock ? [which] : []), ...(only ? [only] : [])];
      return { ...table, notes: [...narrowed, ...table.notes] };
    });
    setSaving(false);
  }
  return (
    <section className={styles.records} aria-labelledby="records-title">
      <div className={styles.head}>
        <h2 id="records-title" className={styles.heading}>
          {t(words.title)}
        </h2>
        {hasSides && (
          <Segmented
            label={t(words.which)}
            value={side ?? 'all'}
            onChange={(next) => setQuery({ list: next === 'all' ? null : next })}
            options={[
              { value: 'all', label: t(shared.all) },
              { value: 'numerator', label: t(isStock ? words.plus : words.numerator) },
              { value: 'denominator', label: t(isStock ? words.minus : words.denominator) },
            ]}
          />
        )}
        {only && (
          <Button small icon="close" onClick={() => setQuery({ slice: null })}>
            {only}
          </Button>
        )}
        {live.value && live.value.records.length > 0 && (
          <Button
            small
            variant="bare"
            icon="download"
            className={`${styles.save} no-print`}
            busy={saving}
            onClick={() => void save()}
          >
            {t(shared.saveXlsx)}
          </Button>
        )}
      </div>
      {result.source === 'reported' && result.reported && (
        <p data-reported-source="">
          {t(words.typed, {
            source: result.reported.source || t(words.noSource),
            date: formatDate(result.asOf, naming.locale),
          })}
        </p>
      )}
      {live.state === 'failed' && !live.value ? (
        <ErrorPanel error={live.error} />
      ) : !live.value ? (
        <SkeletonRows rows={8} />
      ) : live.value.records.length === 0 ? (
        <p className={styles.quiet}>{t(words.none)}</p>
      ) : (
        <>
          <RecordRows walk={live.value} indicator={indicator} naming={naming} />
          {!live.value.complete && (
            <Button className="no-print" onClick={() => setLimit(limit + pageSize)}>
              {t(words.more, { n: pageSize })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function readSide(text: string | null): Side | null {
  return text === 'numerator' || text === 'denominator' ? text : null;
}

/** `kind:family`; anything that the indicator cannot be split by is ignored. */
function readSlice(text: string | null, indicator: Indicator): Slice | null {
  const at = text?.indexOf(':') ?? -1;
  if (!text || at < 1) return null;
  const slice = { dimension: text.slice(0, at), value: text.slice(at + 1) };
  return slicesOf(indicator).includes(slice.dimension) ? slice : null;
}

const words = {
  title: { zh: '计入的记录', en: 'The records behind it' },
  which: { zh: '列出哪些', en: 'Which ones' },
  all: { zh: '分子和分母的记录', en: 'Records of the numerator and the denominator' },
  numerator: { zh: '计入分子', en: 'Numerator' },
  denominator: { zh: '计入分母', en: 'Denominator' },
  plus: { zh: '计入', en: 'Counted' },
  minus: { zh: '减去', en: 'Taken off' },
  only: { zh: '只看{name}：{value}', en: 'Only {name}: {value}' },
  typed: {
    zh: '这个数是手工填报的，来源：{source}，截至{date}。',
    en: 'This figure was typed in by hand. Source: {source}; as of {date}.',
  },
  noSource: { zh: '未注明', en: 'not given' },
  none: { zh: '没有记录计入这个数。', en: 'No record counts here.' },
  more: { zh: '再列 {n} 条', en: 'Show {n} more' },
};
