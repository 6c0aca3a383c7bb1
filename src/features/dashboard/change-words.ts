import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { type Words, w } from '#src/domain/words.ts';
import { formatDifference, formatNumber } from '#src/i18n/format.ts';

/** Whether a change is welcome, for its colour; the words say it anyway. */
export type ChangeTone = 'better' | 'worse' | 'plain';

export interface ChangeSaid {
  /** For a card: 比上年增加 12 件（+15.2%）. */
  full: Words;
  /** For a table cell: +12 (+15.2%). */
  short: Words;
  tone: ChangeTone;
}

/** A figure that is itself a percentage: its change is said in percentage points. */
export function isPercent(indicator: Indicator): boolean {
  return indicator.text.unit.zh === '%';
}

/**
 * How a figure moved against its base, in words; a base of 0 or none never becomes a percentage, and no exact change is
 * worked out from an approximate figure (40余).
 */
export function sayChange(
  indicator: Indicator,
  now: IndicatorResult,
  base: IndicatorResult,
  baseName: Words,
): ChangeSaid {
  if (now.value === null) return plain(w('', ''), w('—', '—'));
  if (base.value === null) {
    return base.state === 'not-computable'
      ? plain(
          w(`${baseName.zh}无法计算，不作比较`, `${baseName.en} cannot be computed`),
          w('无法比较', 'no comparison'),
        )
      : plain(
          w(`${baseName.zh}无数据，不作比较`, `no data for ${baseName.en}`),
          w('无法比较', 'no comparison'),
        );
  }
  if (base.approx !== '') return approximate(baseName);
  if (now.approx !== '') return approximate(w('本期', 'this period'));
  const step = round(now.value - base.value);
  if (step === 0)
    return plain(w(`与${baseName.zh}持平`, `same as ${baseName.en}`), w('持平', 'same'));
  const tone = toneOf(indicator, step);
  if (isPercent(indicator)) return { ...pointsSaid(step, baseName), tone };
  return { ...amountSaid(indicator, step, base.value, baseName), tone };
}

function pointsSaid(step: number, baseName: Words): Omit<ChangeSaid, 'tone'> {
  const size = formatNumber(Math.abs(step));
  return {
    full: w(
      `比${baseName.zh}${step > 0 ? '提高' : '下降'} ${size} 个百分点`,
      `${step > 0 ? 'up' : 'down'} ${size} points on ${baseName.en}`,
    ),
    short: w(`${formatDifference(step)} 个百分点`, `${formatDifference(step)} points`),
  };
}

function amountSaid(
  indicator: Indicator,
  step: number,
  base: number,
  baseName: Words,
): Omit<ChangeSaid, 'tone'> {
  const size = formatNumber(Math.abs(step));
  const { zh, en } = indicator.text.unit;
  const sign = formatDifference(step);
  if (base === 0) {
    return {
      full: w(`${baseName.zh}为 0，增加 ${size} ${zh}`, `up ${size} ${en} from 0 (${baseName.en})`),
      short: w(`${sign}（${baseName.zh}为 0）`, `${sign} (from 0)`),
    };
  }
  const share = `${formatDifference(Number(((step / base) * 100).toFixed(1)))}%`;
  return {
    full: w(
      `比${baseName.zh}${step > 0 ? '增加' : '减少'} ${size} ${zh}（${share}）`,
      `${step > 0 ? 'up' : 'down'} ${size} ${en} on ${baseName.en} (${share})`,
    ),
    short: w(`${sign} (${share})`, `${sign} (${share})`),
  };
}

function toneOf(indicator: Indicator, step: number): ChangeTone {
  if (indicator.direction === 'neutral') return 'plain';
  return step > 0 === (indicator.direction === 'up') ? 'better' : 'worse';
}

function approximate(name: Words): ChangeSaid {
  const zh = `${name.zh}为约数，不算增减`;
  return plain(w(zh, `figure for ${name.en} is approximate`), w(zh, 'approximate, not compared'));
}

function plain(full: Words, short: Words): ChangeSaid {
  return { full, short, tone: 'plain' };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
