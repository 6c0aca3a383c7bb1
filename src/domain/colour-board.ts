import type { Facts } from './facts.ts';
import type { RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';
import type { StoredRecord } from './record.ts';
import type { ScaleValue } from './references.ts';
import { dimensionKey, dueKey } from './rollup.ts';

/** The scale of the three-colour method (三色工作法) in the settings. */
export const threeColours = 'three-colour';

/** A ledger whose matters carry a colour, with what its history is counted by. */
export interface ColourLedger {
  ledger: Ledger;
  /** The field of the present colour. */
  field: string;
  /** Indicator that counts what turned from red to green: the one over the measure `redToGreen`. */
  history: string | null;
}

/** One column of the board. */
export interface ColourColumn {
  /** Null: no colour yet, or one that the settings no longer know. */
  value: ScaleValue | null;
  /** Open matters that were read, the soonest due first. */
  open: StoredRecord[];
  /** All open matters, read or not. */
  openCount: number;
  /** Records of the period in this colour. */
  registered: number;
}

/** The ledgers with a three-colour field that is counted by. */
export function colourLedgers(ledgers: readonly Ledger[]): ColourLedger[] {
  return ledgers.flatMap((ledger) => {
    const field = ledger.dimensions.find((key) => {
      const def = ledger.fields[key];
      return def?.kind === 'scale' && def.scale === threeColours;
    });
    if (!field) return [];
    const history = ledger.indicators.find(
      ({ formula }) =>
        formula.kind === 'sum' &&
        formula.terms.some((term) => 'measure' in term && term.measure === 'redToGreen'),
    );
    return [{ ledger, field, history: history?.id ?? null }];
  });
}

/** The columns of a board in the order of the settings; an empty column stays only while its colour is in use. */
export function colourColumns(
  { ledger, field }: ColourLedger,
  values: readonly ScaleValue[],
  open: readonly StoredRecord[],
  months: readonly string[],
  facts: Pick<Facts, 'row' | 'monthsOf'>,
): ColourColumn[] {
  const count = (of: readonly string[], key: string) =>
    of.reduce((sum, month) => sum + (facts.row(ledger.id, month)?.sums[key]?.[0] ?? 0), 0);
  const registered = (under: string) => count(months, under);
  const due = (under: string) => count(facts.monthsOf(ledger.id), dueKey(null, under));
  const known = new Set(values.map((value) => value.id));
  const colourOf = (record: StoredRecord) => {
    const colour = (record.data as RecordData)[field];
    return typeof colour === 'string' && known.has(colour) ? colour : null;
  };
  const columns = values.map((value) => ({
    value,
    open: open.filter((record) => colourOf(record) === value.id),
    openCount: due(dimensionKey(field, value.id)),
    registered: registered(dimensionKey(field, value.id)),
  }));
  const rest = {
    value: null,
    open: open.filter((record) => colourOf(record) === null),
    openCount: due('') - columns.reduce((sum, column) => sum + column.openCount, 0),
    registered: registered('') - columns.reduce((sum, column) => sum + column.registered, 0),
  };
  const isUsed = (column: ColourColumn) => column.openCount > 0 || column.registered > 0;
  return [
    ...columns.filter((column) => !column.value.retired || isUsed(column)),
    ...(isUsed(rest) ? [rest] : []),
  ];
}
