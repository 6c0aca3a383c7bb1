import type { IndicatorResult } from '#src/domain/evaluate.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { daysBetween, parsePeriod } from '#src/domain/period.ts';
import type { Settings } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { isPercent } from './change-words.ts';

/** Three colours, each with its word; `none` says only what the target is. */
export interface TargetStatus {
  target: number;
  tone: 'ok' | 'warn' | 'bad' | 'neutral';
  words: Words;
}

/** Amber up to this share of the target (or of the pace) away from it. */
const near = 0.9;

/**
 * How a figure stands to its year's target. A total of a year that still runs is judged by its pace; a total of a
 * part of the year is not judged, because targets are set for years; a rate is judged at any time. Where the township
 * set no target, the least that a rule asks for stands in.
 */
export function targetStatus(
  indicator: Indicator,
  result: IndicatorResult,
  targets: Settings['targets'],
): TargetStatus | null {
  const set = targets[indicator.id]?.[result.period.slice(0, 4)];
  if (set === undefined && indicator.least === undefined) return null;
  const target = set ?? indicator.least ?? 0;
  const said = `${formatNumber(target)}${isPercent(indicator) ? '%' : ` ${indicator.text.unit.zh}`}`;
  const saidEn = `${formatNumber(target)}${isPercent(indicator) ? '%' : ` ${indicator.text.unit.en}`}`;
  const name =
    set === undefined
      ? w(`最低要求 ${said}`, `at least ${saidEn}`)
      : w(`目标 ${said}`, `target ${saidEn}`);
  const status = (tone: TargetStatus['tone'], words: Words): TargetStatus => ({
    target,
    tone,
    words: w(`${name.zh}，${words.zh}`, `${name.en}: ${words.en}`),
  });
  if (result.value === null) return status('neutral', w('本期无数可比', 'no figure to compare'));
  const { value } = result;
  if (indicator.direction === 'down') {
    if (value <= target) return status('ok', w('未超', 'within'));
    return value * near <= target
      ? status('warn', w('略超', 'slightly over'))
      : status('bad', w('已超', 'over'));
  }
  if (value >= target) return status('ok', w('已达标', 'reached'));
  if (set === undefined) return status('warn', w('未达到', 'not reached'));
  if (isPercent(indicator)) return shortOf(value, target, status);
  const elapsed = elapsedShare(result);
  if (elapsed === null) return status('neutral', w('全年目标，本期不评', 'set for the year'));
  if (elapsed === 1) return shortOf(value, target, status);
  const done = w(`完成 ${percentOf(value, target)}`, `${percentOf(value, target)} done`);
  const pace = target * elapsed;
  if (value >= pace) return status('ok', w(`${done.zh}，进度正常`, `${done.en}, on pace`));
  return value >= pace * near
    ? status('warn', w(`${done.zh}，进度略慢`, `${done.en}, a little behind`))
    : status('bad', w(`${done.zh}，进度偏慢`, `${done.en}, behind`));
}

function shortOf(
  value: number,
  target: number,
  status: (tone: TargetStatus['tone'], words: Words) => TargetStatus,
): TargetStatus {
  return value >= target * near
    ? status('warn', w('接近目标', 'close'))
    : status('bad', w('未达标', 'not reached'));
}

/** Share of the year that has passed at the as-of day; 1 when it is over, null when the period is not a year. */
function elapsedShare(result: IndicatorResult): number | null {
  const parsed = parsePeriod(result.period);
  if (!parsed.ok || parsed.value.kind !== 'year') return null;
  const { start, end } = parsed.value;
  if (result.asOf >= end) return 1;
  return Math.max(0, (daysBetween(start, result.asOf) + 1) / (daysBetween(start, end) + 1));
}

function percentOf(value: number, target: number): string {
  return `${Math.floor((value / target) * 100)}%`;
}
