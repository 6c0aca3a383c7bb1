import { formatNumber } from '#src/i18n/format.ts';

/** A share with one decimal; never rounded up to the whole or down to nothing. Empty where there is no share. */
export function shareText(value: number | null, total: number | null): string {
  if (value === null || total === null || total <= 0) return '';
  if (value === 0) return '0%';
  if (value === total) return '100%';
  const share = Math.min(99.9, Math.max(0.1, (value / total) * 100));
  return `${formatNumber(share, { decimals: 1 })}%`;
}
