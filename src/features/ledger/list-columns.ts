import { useState } from 'react';
import type { FieldDef, FieldKind } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import type { LocalText } from '#src/i18n/locale.ts';
import { isFigure } from '#src/ui/kinds/field-cell.tsx';
import type { TableColumn } from '#src/ui/record-table-head.tsx';

/** The column that says what state a record is in; it is always there. */
export const stateColumn = '@state';

const widths = {
  text: 120,
  note: 140,
  count: 72,
  amount: 92,
  date: 96,
  month: 80,
  choice: 100,
  choices: 120,
  flag: 72,
  village: 100,
  department: 108,
  scale: 80,
} satisfies Record<FieldKind, number>;

/** The shown fields of a ledger's list, remembered on this machine; the ledger's own choice until somebody chooses. */
export function useColumnKeys(
  ledger: Ledger,
): [readonly string[], (keys: readonly string[]) => void] {
  const [chosen, setChosen] = useState(() => readChosen(ledger));
  const choose = (keys: readonly string[]) => {
    const next = ledger.fieldKeys.filter((key) => keys.includes(key));
    setChosen(next);
    try {
      localStorage.setItem(storageKey(ledger), next.join());
    } catch {
      // Storage may be blocked; the choice still holds until the page is closed.
    }
  };
  return [chosen, choose];
}

/** A field as a column, without its sorting. */
export function fieldColumn(key: string, field: FieldDef, label: string): TableColumn {
  return {
    id: key,
    label,
    width: Math.max(
      widths[field.kind],
      20 + [...label].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : 7), 0),
    ),
    grows: field.kind === 'note' || field.kind === 'text',
    isFigure: isFigure(field),
  };
}

/** Words over the state column. */
export const stateLabel: LocalText = { zh: '状态', en: 'State' };

function storageKey(ledger: Ledger): string {
  return `fazhi.columns.${ledger.id}`;
}

function readChosen(ledger: Ledger): readonly string[] {
  try {
    const keys = localStorage.getItem(storageKey(ledger))?.split(',') ?? [];
    const known = keys.filter((key) => ledger.fields[key]);
    if (known.length > 0) return known;
  } catch {
    // Storage may be blocked: the ledger's own columns.
  }
  return ledger.columns;
}
