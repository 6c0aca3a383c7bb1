import { useState } from 'react';
import { factNeeds } from '#src/domain/catalogue.ts';
import type { Slice } from '#src/domain/evaluate.ts';
import type { RecordData } from '#src/domain/field.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import { formatDate, formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, setQuery, useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useLive } from '#src/ui/use-live.ts';
import {
  dimensionLabel,
  kindContext,
  type Naming,
  sliceLabel,
  slicesOf,
} from './dimension-values.ts';
import { formulaSides } from './formula-words.ts';
import styles from './indicator-page.module.css';
import { isCountMasked } from './masked-counts.ts';
import { type CountedRecord, type Side, walkRecords } from './record-walk.ts';
import type { Scope } from './scope.ts';
import { answersFrom } from './use-indicators.ts';

const pageSize = 50;

/** The very records behind a figure, each with why it counts; `?list` and `?slice` of the address narrow it. */
export function RecordList({
  indicator,
  scope,
  naming,
}: {
  indicator: Indicator;
  scope: Scope;
  naming: Naming;
}) {
  const t = useT();
  const { storage } = useWorkspace();
  const { query } = useAddress();
  const side = readSide(query.get('list'));
  const slice = readSlice(query.get('slice'), indicator);
  const [limit, setLimit] = useState(pageSize);
  const live = useLive(storage, async () => {
    const answers = answersFrom(await storage.facts(factNeeds([indicator], [scope.period])));
    const walk = await walkRecords(storage, answers, {
      indicator,
      period: scope.period,
      side,
      slice,
      limit,
    });
    return walk;
  }, [indicator.id, scope.period, side, slice?.dimension, slice?.value, limit]);
  const hasSides = formulaSides(indicator.formula)[1].length > 0;
  const isStock = indicator.formula.kind === 'stock';
  return (
    <section className={styles.records} aria-labelledby="records-title">
      <div className={styles.recordsHead}>
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
        {slice && (
          <Button small icon="close" onClick={() => setQuery({ slice: null })}>
            {t(words.only, {
              name: t(dimensionLabel(indicator, slice.dimension)),
              value: sliceLabel(indicator, slice.dimension, slice.value, naming),
            })}
          </Button>
        )}
      </div>
      {live.state === 'failed' && !live.value ? (
        <ErrorPanel error={live.error} />
      ) : !live.value ? (
        <SkeletonRows rows={8} />
      ) : live.value.records.length === 0 ? (
        <p className={styles.quiet}>{t(words.none)}</p>
      ) : (
        <>
          <Rows
            records={live.value.records}
            complete={live.value.complete}
            indicator={indicator}
            naming={naming}
            hasSides={hasSides}
            isStock={isStock}
          />
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

function Rows({
  records,
  complete,
  indicator,
  naming,
  hasSides,
  isStock,
}: {
  records: readonly CountedRecord[];
  complete: boolean;
  indicator: Indicator;
  naming: Naming;
  hasSides: boolean;
  isStock: boolean;
}) {
  const t = useT();
  const many = indicator.ledgers.length > 1;
  const sum = (side: Side) =>
    Math.round(records.reduce((all, r) => all + r[side], 0) * 10_000) / 10_000;
  const amount = (value: number) => (
    <MaskedInPrint when={isCountMasked(indicator, value)}>{formatNumber(value)}</MaskedInPrint>
  );
  return (
    <table
      className={styles.list}
      data-drill={indicator.id}
      data-records={records.length}
      data-complete={complete}
      data-numerator={sum('numerator')}
      data-denominator={sum('denominator')}
    >
      <caption className={styles.quiet}>
        {t(complete ? words.allShown : words.someShown, { n: records.length })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(words.date)}</th>
          {many && <th scope="col">{t(words.ledger)}</th>}
          <th scope="col">{t(words.record)}</th>
          <th scope="col">{t(words.about)}</th>
          <th scope="col" className={styles.amount}>
            {t(hasSides && !isStock ? words.numerator : words.plus)}
          </th>
          {hasSides && (
            <th scope="col" className={styles.amount}>
              {t(isStock ? words.minus : words.denominator)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {records.map((r) => (
          <tr key={`${r.ledger}/${r.id}`} data-record={r.id}>
            <td>{formatDate(r.date, naming.locale)}</td>
            {many && <td>{ledgerName(r.ledger, naming)}</td>}
            <th scope="row">
              <a href={hrefTo(`/ledgers/${r.ledger}/${r.id}`)}>
                {titleOf(r, naming) || t(words.untitled)}
              </a>
            </th>
            <td className={styles.about}>{aboutOf(r, naming)}</td>
            <td className={styles.amount}>{r.numerator !== 0 && amount(r.numerator)}</td>
            {hasSides && (
              <td className={styles.amount}>{r.denominator !== 0 && amount(r.denominator)}</td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={many ? 4 : 3}>
            {t(complete ? shared.total : words.soFar)}
          </th>
          <td className={styles.amount}>{amount(sum('numerator'))}</td>
          {hasSides && <td className={styles.amount}>{amount(sum('denominator'))}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

function ledgerName(id: string, naming: Naming): string {
  return catalogue.ledgers.get(id)?.text.name[naming.locale] ?? id;
}

function titleOf(counted: CountedRecord, naming: Naming): string {
  const ledger = catalogue.ledgers.get(counted.ledger);
  const field = ledger?.fields[ledger.title];
  if (!ledger || !field || field.personal) return '';
  const value = (counted.record.data as RecordData)[ledger.title] ?? null;
  return valueToText(value, field, kindContext(ledger, ledger.title, naming));
}

/** A second thing to know a record by: its first column in words besides the title. */
function aboutOf(counted: CountedRecord, naming: Naming): string {
  const ledger = catalogue.ledgers.get(counted.ledger);
  const key = ledger?.columns.find((column) => {
    const field = ledger.fields[column];
    return (
      column !== ledger.title &&
      (field?.kind === 'note' || field?.kind === 'text') &&
      !field.personal
    );
  });
  const field = key && ledger?.fields[key];
  if (!ledger || !key || !field) return '';
  const value = (counted.record.data as RecordData)[key] ?? null;
  return valueToText(value, field, kindContext(ledger, key, naming));
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
  numerator: { zh: '计入分子', en: 'Numerator' },
  denominator: { zh: '计入分母', en: 'Denominator' },
  plus: { zh: '计入', en: 'Counted' },
  minus: { zh: '减去', en: 'Taken off' },
  only: { zh: '只看{name}：{value}', en: 'Only {name}: {value}' },
  none: { zh: '没有记录计入这个数。', en: 'No record counts here.' },
  allShown: { zh: '共 {n} 条，全部列出', en: 'All {n} records' },
  someShown: { zh: '已列出最近 {n} 条', en: 'The newest {n} records' },
  more: { zh: '再列 {n} 条', en: 'Show {n} more' },
  date: { zh: '日期', en: 'Date' },
  ledger: { zh: '台账', en: 'Ledger' },
  record: { zh: '记录', en: 'Record' },
  about: { zh: '内容', en: 'About' },
  untitled: { zh: '（未写名称）', en: '(no title)' },
  soFar: { zh: '以上小计', en: 'So far' },
};
