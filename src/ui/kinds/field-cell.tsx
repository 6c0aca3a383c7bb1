import { type ReactNode, useState } from 'react';
import type { FieldDef, FieldKind, FieldValue } from '#src/domain/field.ts';
import { isEmptyValue, valueToText } from '#src/domain/kinds/kinds.ts';
import { maskName } from '#src/domain/personal-data.ts';
import type { KindContext, ScaleValue } from '#src/domain/references.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import styles from '#src/ui/kinds/kinds.module.css';

export interface FieldCellProps {
  value: FieldValue;
  field: FieldDef;
  context: KindContext;
}

const cells = {
  text: PlainCell,
  note: NoteCell,
  count: NumberCell,
  amount: NumberCell,
  date: PlainCell,
  month: PlainCell,
  choice: PlainCell,
  choices: PlainCell,
  flag: FlagCell,
  village: PlainCell,
  department: PlainCell,
  scale: ScaleCell,
} satisfies Record<FieldKind, (props: FieldCellProps) => ReactNode>;

/** A value as it stands in lists, history and prints. Personal values are masked until asked for. */
export function FieldCell(props: FieldCellProps) {
  if (props.field.kind !== 'flag' && isEmptyValue(props.value)) return null;
  if (props.field.personal) return <PersonalCell {...props} />;
  const Cell = cells[props.field.kind];
  return <Cell {...props} />;
}

/** Whether values of this kind are figures, which stand at the right. */
export function isFigure(field: FieldDef): boolean {
  return field.kind === 'count' || field.kind === 'amount';
}

function PlainCell({ value, field, context }: FieldCellProps) {
  return <>{valueToText(value, field, context)}</>;
}

function NoteCell({ value, field, context }: FieldCellProps) {
  return <>{valueToText(value, field, context).replace(/\s+/gu, ' ')}</>;
}

function NumberCell({ value }: FieldCellProps) {
  return <>{typeof value === 'number' ? formatNumber(value, { table: true }) : String(value)}</>;
}

function FlagCell({ value, field, context }: FieldCellProps) {
  return value === true ? valueToText(value, field, context) : null;
}

const tones = { green: 'ok', amber: 'warn', red: 'bad', none: 'neutral' } satisfies Record<
  ScaleValue['tone'],
  Tone
>;

function ScaleCell({ value, field, context }: FieldCellProps) {
  const list = field.kind === 'scale' ? (context.references.scales[field.scale] ?? []) : [];
  const tone = list.find((entry) => entry.id === value)?.tone ?? 'none';
  return (
    <Badge tone={tones[tone]} plain>
      {valueToText(value, field, context)}
    </Badge>
  );
}

function PersonalCell({ value, field, context }: FieldCellProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const text = valueToText(value, field, context);
  return (
    <button
      type="button"
      className={styles.personal}
      aria-pressed={open}
      title={t(open ? words.hide : words.show)}
      onClick={(event) => {
        event.stopPropagation();
        setOpen(!open);
      }}
    >
      <span className={open ? styles.plainName : undefined}>{open ? text : maskName(text)}</span>
      {open && <span className={styles.printMask}>{maskName(text)}</span>}
      <span className="visually-hidden">{t(open ? words.hide : words.show)}</span>
    </button>
  );
}

const words = {
  show: { zh: '点按显示姓名', en: 'Show the name' },
  hide: { zh: '点按遮住姓名', en: 'Mask the name' },
};
