import styles from '#src/ui/charts/charts.module.css';

/** A tiny trend without axes, beside a figure that says the same: screen readers skip it. Gaps stay gaps. */
export function Sparkline({
  values,
  width = 96,
  height = 24,
}: {
  /** One per month, null where there is nothing. */
  values: readonly (number | null)[];
  width?: number;
  height?: number;
}) {
  const known = values.filter((v) => v !== null);
  if (known.length < 2) return <span style={{ display: 'block', width, height }} />;
  const low = Math.min(0, ...known);
  const span = Math.max(...known) - low || 1;
  const step = (width - 6) / Math.max(1, values.length - 1);
  const x = (i: number) => 3 + i * step;
  const y = (v: number) => height - 3 - ((v - low) / span) * (height - 6);
  const lastAt = values.findLastIndex((v) => v !== null);
  const last = values[lastAt] ?? 0;
  return (
    <svg className={styles.spark} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${height - 2.5}H${width}`} stroke="var(--hairline)" />
      <path d={pathOf(values, x, y)} fill="none" stroke="var(--ink-2)" strokeWidth="1.25" />
      <circle cx={x(lastAt)} cy={y(last)} r="2.25" fill="var(--seal-ink)" />
    </svg>
  );
}

function pathOf(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  let path = '';
  let pen = 'M';
  values.forEach((value, i) => {
    if (value === null) pen = 'M';
    else {
      path += `${pen}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
    }
  });
  return path;
}
