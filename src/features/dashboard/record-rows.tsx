import type { Indicator } from '#src/domain/indicator.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { type Translate, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { hrefTo } from '#src/ui/address.ts';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import type { Naming } from './dimension-values.ts';
import { isCountMasked } from './masked-counts.ts';
import { outCount } from './out-cells.ts';
import styles from './record-list.module.css';
import { knowsVillages, reasonText, recordWords, sideNames } from './record-table.ts';
import type { CountedRecord, Side, Walk } from './record-walk.ts';
import { dayText, recordAbout, recordName, villageOf, type Why, whyCounted } from './record-why.ts';

/** The records behind a figure as a table: the day that counts, the record, its village, why it counts and how much. */
export function RecordRows({
  walk: { records, complete },
  indicator,
  naming,
}: {
  walk: Walk;
  indicator: Indicator;
  naming: Naming;
}) {
  const t = useT();
  const [first, second] = sideNames(indicator);
  const byVillage = knowsVillages(indicator);
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
          <th scope="col">{t(recordWords.day)}</th>
          <th scope="col">{t(recordWords.record)}</th>
          {byVillage && <th scope="col">{t(recordWords.village)}</th>}
          <th scope="col">{t(recordWords.why)}</th>
          <th scope="col" className={styles.amount}>
            {t(first)}
          </th>
          {second && (
            <th scope="col" className={styles.amount}>
              {t(second)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {records.map((r) => {
          const why = whyCounted(r, indicator, naming);
          return (
            <tr key={`${r.ledger}/${r.id}`} data-record={r.id}>
              <td className={styles.day}>
                {why.days.map(({ day, name }) => (
                  <span key={`${name} ${day}`}>
                    {dayText(day, naming.locale)}
                    <small>{name}</small>
                  </span>
                ))}
              </td>
              <th scope="row">
                <a href={hrefTo(`/ledgers/${r.ledger}/${r.id}`)}>{recordName(r, naming)}</a>
                <small>{aboutLine(r, indicator, naming)}</small>
              </th>
              {byVillage && <td className={styles.village}>{villageOf(r, naming)}</td>}
              <td className={styles.why}>
                {why.timing && (
                  <span className={why.timing.isLate ? styles.late : undefined}>
                    {why.timing.text}
                  </span>
                )}
                <small>
                  <Reasons why={why} indicator={indicator} t={t} />
                </small>
              </td>
              <td className={styles.amount}>{r.numerator !== 0 && amount(r.numerator)}</td>
              {second && (
                <td className={styles.amount}>{r.denominator !== 0 && amount(r.denominator)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={byVillage ? 4 : 3}>
            {t(complete ? shared.total : words.soFar)}
          </th>
          <td className={styles.amount}>{amount(sum('numerator'))}</td>
          {second && <td className={styles.amount}>{amount(sum('denominator'))}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

function Reasons({ why, indicator, t }: { why: Why; indicator: Indicator; t: Translate }) {
  const amounts = why.reasons.map((reason) => reason.amount);
  return (
    <MaskedInPrint
      when={isCountMasked(indicator, ...amounts)}
      paper={reasonText(why, indicator, t, (value) => String(outCount(indicator, value, t)))}
    >
      {reasonText(why, indicator, t, formatNumber)}
    </MaskedInPrint>
  );
}

/** What the record is about, after its ledger where the list holds several. */
function aboutLine(counted: CountedRecord, indicator: Indicator, naming: Naming): string {
  const about = recordAbout(counted, naming);
  if (indicator.ledgers.length < 2) return about;
  const ledger = catalogue.ledgers.get(counted.ledger)?.text.name[naming.locale] ?? counted.ledger;
  return about ? `${ledger} · ${about}` : ledger;
}

const words = {
  allShown: { zh: '共 {n} 条，全部列出', en: 'All {n} records' },
  someShown: { zh: '已列出最近 {n} 条', en: 'The newest {n} records' },
  soFar: { zh: '以上小计', en: 'So far' },
};
