import type { Facts } from '#src/domain/facts.ts';
import { type Indicator, isSnapshot, isStanding } from '#src/domain/indicator.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { filterValue } from '#src/domain/parts.ts';
import type { KindContext, References } from '#src/domain/references.ts';
import type { Settings } from '#src/domain/settings.ts';
import { slicesOf as slicesOfIndicator } from '#src/domain/slices.ts';
import type { Words } from '#src/domain/words.ts';
import type { Locale } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';

/** What labels need besides the ledger itself. */
export interface Naming {
  locale: Locale;
  today: string;
  settings: Settings;
}

/** The township's lists as field kinds want them. */
export function referencesOf(settings: Settings): References {
  return {
    villages: settings.villages,
    departments: settings.departments,
    scales: settings.scales,
  };
}

/** The context in which a ledger's field is written out. */
export function kindContext(ledger: Ledger, field: string, naming: Naming): KindContext {
  return {
    locale: naming.locale,
    today: naming.today,
    options: ledger.text.options[field] ?? {},
    references: referencesOf(naming.settings),
  };
}

/** The ledger whose fields an indicator is broken down by. */
export function sliceLedger(indicator: Indicator): Ledger | undefined {
  return catalogue.ledgers.get(indicator.ledgers[0] ?? '');
}

/** The breakdowns of an indicator that its ledgers can answer. */
export function breakdownsOf(indicator: Indicator): readonly string[] {
  const slices = slicesOf(indicator);
  return (indicator.breakdown ?? []).filter((d) => slices.includes(d));
}

/** Every dimension along which an indicator can be answered, named as a breakdown or not. */
export function slicesOf(indicator: Indicator): string[] {
  return slicesOfIndicator(indicator, catalogue.ledgers);
}

/** The dimension that tells the village, for indicators whose ledgers all know it. */
export function villageDimension(indicator: Indicator): string | undefined {
  const fields = sliceLedger(indicator)?.fields;
  return slicesOf(indicator).find((dimension) => fields?.[dimension]?.kind === 'village');
}

/** Name of a dimension: the label of its field. */
export function dimensionLabel(indicator: Indicator, dimension: string): Words {
  return sliceLedger(indicator)?.text.fields[dimension]?.label ?? { zh: dimension, en: dimension };
}

/**
 * Every value of a dimension that the months hold (for a standing, all months up to the last of them), fixed options in
 * their own order and the rest by id.
 */
export function dimensionValues(
  indicator: Indicator,
  dimension: string,
  months: readonly string[],
  facts: Facts,
): string[] {
  const ledger = sliceLedger(indicator);
  const field = ledger?.fields[dimension];
  if (!ledger || !field) return [];
  const found = isSnapshot(indicator.formula)
    ? snapshotValues(ledger, dimension, months, facts)
    : countedValues(indicator, ledger, dimension, months, facts);
  const order = field.kind === 'choice' ? field.options : [];
  const place = (value: string) => {
    const at = order.indexOf(value);
    return value === '' ? Number.MAX_SAFE_INTEGER : at < 0 ? order.length : at;
  };
  return [...found].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/** Those of the records from the year's beginning on, which a snapshot is read from. */
function snapshotValues(
  ledger: Ledger,
  dimension: string,
  months: readonly string[],
  facts: Facts,
): Set<string> {
  const from = `${(months[0] ?? '').slice(0, 4)}-01-01`;
  const rows = facts.snapshots(ledger.id, from, `${months.at(-1) ?? ''}-31`);
  return new Set(rows.map((row) => filterValue(row[dimension])));
}

function countedValues(
  indicator: Indicator,
  ledger: Ledger,
  dimension: string,
  months: readonly string[],
  facts: Facts,
): Set<string> {
  const found = new Set<string>();
  const last = months.at(-1) ?? '';
  const counted = isStanding(indicator.formula)
    ? facts.monthsOf(ledger.id).filter((month) => month <= last)
    : months;
  for (const month of counted) {
    for (const key of Object.keys(facts.row(ledger.id, month)?.sums ?? {})) {
      if (key.startsWith(`${dimension}=`)) found.add(key.slice(dimension.length + 1));
    }
  }
  return found;
}

/** A dimension value in words; the empty one is 未填. */
export function sliceLabel(
  indicator: Indicator,
  dimension: string,
  value: string,
  naming: Naming,
): string {
  const ledger = sliceLedger(indicator);
  const field = ledger?.fields[dimension];
  if (value === '' || !ledger || !field) return naming.locale === 'zh' ? '未填' : 'not filled in';
  if (field.kind === 'flag') {
    const yes = value === 'true';
    return naming.locale === 'zh' ? (yes ? '是' : '否') : yes ? 'yes' : 'no';
  }
  return valueToText(value, field, kindContext(ledger, dimension, naming)) || value;
}
