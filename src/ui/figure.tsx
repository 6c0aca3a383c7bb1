import { approxMarks } from '#src/domain/approx-marks.ts';
import type { Approx } from '#src/domain/chinese-figure.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/figure.module.css';

export type FigureState = 'ok' | 'no-data' | 'not-computable';

export interface FigureProps {
  /** Indicator id, `<group>.<camelCase>`. */
  indicator: string;
  /** `2022`, `2022-Q1` or `2022-03`. */
  period: string;
  /** The plain number; shown only when `state` is `ok`. */
  value: number | null;
  state: FigureState;
  unit?: string;
  /** The report's word of a rounded number: 余, 约. */
  approx?: Approx;
  /** The number as it shall be written, when it differs from the plain one (十余, 98.5). */
  text?: string;
  /** What the figure is, for screen readers, where its name does not stand before it. */
  label?: string;
  size?: 'inline' | 'cell' | 'large';
  /** Opens how the figure was made. */
  onOpen?: () => void;
  /** The same as an address. */
  href?: string;
}

/**
 * A figure of an indicator: the one element that carries the data contract (`data-indicator`, `data-period`,
 * `data-value`, `data-state`). A figure that is not there says so in words; it is never shown as 0.
 */
export function Figure(props: FigureProps) {
  const { indicator, period, value, state, size = 'inline', onOpen, href } = props;
  const contract = {
    'data-indicator': indicator,
    'data-period': period,
    'data-value': state === 'ok' && value !== null ? String(value) : '',
    'data-state': state,
  };
  const className = classNames(styles.figure, styles[size], (onOpen || href) && styles.opens);
  if (href) {
    return (
      <a {...contract} className={className} href={href} onClick={onOpen}>
        <FigureText {...props} />
      </a>
    );
  }
  if (onOpen) {
    return (
      <button {...contract} type="button" className={className} onClick={onOpen}>
        <FigureText {...props} />
      </button>
    );
  }
  return (
    <span {...contract} className={className}>
      <FigureText {...props} />
    </span>
  );
}

function FigureText({ value, state, unit, approx, text, label, size }: FigureProps) {
  const t = useT();
  const name = label && <span className="visually-hidden">{`${label} `}</span>;
  if (state !== 'ok' || value === null) {
    const missing = state === 'not-computable' ? 'notComputable' : 'noData';
    return (
      <>
        {name}
        <span className={styles.missing} title={t(shared[`${missing}Why`])}>
          {t(shared[missing])}
        </span>
      </>
    );
  }
  const marks = approxMarks(approx ?? '');
  const [before, behind] = [t(marks.before), t(marks.behind)];
  return (
    <>
      {name}
      {before && <span>{before}</span>}
      <span className={styles.number}>
        {text ?? formatNumber(value, { table: size === 'cell' || size === 'large' })}
      </span>
      {behind && <span className={styles.approx}>{behind}</span>}
      {unit && <span className={unit === '%' ? styles.percent : styles.unit}>{unit}</span>}
    </>
  );
}
