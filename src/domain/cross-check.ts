import type { IndicatorResult } from './evaluate.ts';
import type { Indicator } from './indicator.ts';
import type { ReportedFigure } from './reported-figure.ts';
import { type Words, w } from './words.ts';

/**
 * A rule that ties indicators together (勾稽). `equal`: the parts add up to the whole; `notAbove`: the part is not
 * larger than the whole; `balance`: two sides come to the same; `carry`: what stood open at the end of last year is what
 * this year began with, so it is judged of whole years only.
 */
export type CrossRule =
  | { id: string; kind: 'equal'; parts: readonly string[]; whole: string }
  | { id: string; kind: 'notAbove'; parts: readonly string[]; whole: string }
  | { id: string; kind: 'balance'; left: readonly string[]; right: readonly string[] }
  | { id: string; kind: 'carry'; out: string; in: string };

/** A rule that does not hold, with both sides: each opens its own list. */
export interface CrossFinding {
  rule: string;
  kind: CrossRule['kind'] | 'swing';
  period: string;
  /** Indicators of the two sides and what they say. */
  left: { indicators: readonly string[]; period: string; value: number };
  right: { indicators: readonly string[]; period: string; value: number };
  message: Words;
}

export type ResultOf = (indicator: string, period: string) => IndicatorResult | undefined;

/** A change of more than this share against the same period last year asks for a remark. */
export const swingShare = 0.5;
/** Smaller figures jump easily; they ask for no remark. */
const swingFloor = 10;

/** Under this key of the setting `remarks` it is written why a finding is right as it is. */
export function remarkKey(finding: Pick<CrossFinding, 'rule' | 'period'>): string {
  return `${finding.rule}|${finding.period}`;
}

/** A finding with what was written about it; null when nobody has explained it yet. */
export type RemarkedFinding = CrossFinding & { remark: Remark | null };

/** Why figures are right as they are, and the day on which that was written. */
export interface Remark {
  text: string;
  at: string;
}

/** Swings shown at once; as they are explained, the next ones come up. */
const mostSwings = 12;

/**
 * What is shown first: rules that are broken, then swings, those of leading figures before the others and the largest
 * before smaller ones. `left` counts the swings that wait behind them.
 */
export function mostPressing(
  findings: readonly RemarkedFinding[],
  isLeading: (indicator: string) => boolean,
): { shown: RemarkedFinding[]; left: number } {
  const rank = ({ left }: RemarkedFinding) => (left.indicators.some(isLeading) ? 0 : 1);
  const swings = findings
    .filter(({ kind }) => kind === 'swing')
    .sort((a, b) => rank(a) - rank(b) || swingSize(b) - swingSize(a));
  const broken = findings.filter(({ kind }) => kind !== 'swing');
  return {
    shown: [...broken, ...swings.slice(0, mostSwings)],
    left: Math.max(0, swings.length - mostSwings),
  };
}

/** From 0 to 1, alike for a figure that doubles and one that halves. */
function swingSize({ left, right }: RemarkedFinding): number {
  return Math.abs(left.value - right.value) / Math.max(left.value, right.value);
}

/**
 * The findings to show. A swing that was explained is settled and left out; a rule that is broken stays, because the
 * figures still disagree, with its explanation.
 */
export function withRemarks(
  findings: readonly CrossFinding[],
  remarks: Readonly<Record<string, Remark>>,
): RemarkedFinding[] {
  return findings
    .map((finding) => ({ ...finding, remark: remarks[remarkKey(finding)] ?? null }))
    .filter(({ kind, remark }) => kind !== 'swing' || remark === null);
}

/** The remarks with that of a finding written, changed, or (with an empty text) taken back. */
export function remarksWith(
  remarks: Readonly<Record<string, Remark>>,
  finding: Pick<CrossFinding, 'rule' | 'period'>,
  remark: Remark,
): Record<string, Remark> {
  const { [remarkKey(finding)]: _before, ...others } = remarks;
  return remark.text === '' ? others : { ...others, [remarkKey(finding)]: remark };
}

/**
 * What a figure that is being typed in would break: the rules that name its indicator, and a swing against last
 * year. The results are those with the figure typed in (`withFigure`).
 */
export function checkTyped(
  { indicator, period }: Pick<ReportedFigure, 'indicator' | 'period'>,
  rules: readonly CrossRule[],
  lastYear: string,
  resultOf: ResultOf,
): CrossFinding[] {
  const concerned = rules.filter((rule) => idsOf(rule).includes(indicator));
  return [
    ...crossCheck(concerned, period, lastYear, resultOf),
    ...findSwings([indicator], period, lastYear, resultOf),
  ];
}

/** A finding in one sentence that names both sides with their values; for places without links. */
export function findingWords(
  finding: CrossFinding,
  indicators: ReadonlyMap<string, Indicator>,
): Words {
  const side = ({ indicators: ids, value }: CrossFinding['left'], locale: 'zh' | 'en') => {
    const known = ids.flatMap((id) => indicators.get(id) ?? []);
    const unit = known[0]?.text.unit[locale] ?? '';
    const gap = locale === 'en' && unit !== '%' ? ' ' : '';
    return `${known.map((i) => i.text.name[locale]).join(' + ')} ${value}${gap}${unit}`;
  };
  const { left, right, message, kind } = finding;
  const before = kind === 'swing' ? w('上年同期', 'the year before: ') : w('', '');
  return w(
    `${side(left, 'zh')}，${before.zh}${side(right, 'zh')}：${message.zh}`,
    `${side(left, 'en')}; ${before.en}${side(right, 'en')}. ${message.en}`,
  );
}

/** What a finding is about: its figure, or the figures of both sides where they disagree. */
export function findingName(
  { kind, left, right }: CrossFinding,
  indicators: ReadonlyMap<string, Indicator>,
): Words {
  const ids = kind === 'swing' ? left.indicators : [...left.indicators, ...right.indicators];
  const names = ids.flatMap((id) => indicators.get(id)?.text.name ?? []);
  return w(names.map((n) => n.zh).join('与'), names.map((n) => n.en).join(' / '));
}

/** Every indicator that a rule names. */
export function idsOf(rule: CrossRule): readonly string[] {
  const { left, right } = sidesOf(rule);
  return [...left, ...right];
}

function sidesOf(rule: CrossRule): { left: readonly string[]; right: readonly string[] } {
  switch (rule.kind) {
    case 'carry':
      return { left: [rule.out], right: [rule.in] };
    case 'balance':
      return rule;
    case 'equal':
    case 'notAbove':
      return { left: rule.parts, right: [rule.whole] };
  }
}

/**
 * Checks all rules for a period. A side without a figure is not judged: nothing can be compared with nothing. Where only
 * some of the parts are known, they are too many when they alone are above the whole.
 */
export function crossCheck(
  rules: readonly CrossRule[],
  period: string,
  lastYear: string,
  resultOf: ResultOf,
): CrossFinding[] {
  return rules.flatMap((rule) => judge(rule, period, lastYear, resultOf) ?? []);
}

function judge(
  rule: CrossRule,
  period: string,
  lastYear: string,
  resultOf: ResultOf,
): CrossFinding | null {
  const isCarry = rule.kind === 'carry';
  if (isCarry && period.length !== 4) return null;
  const sides = sidesOf(rule);
  const right = total(sides.right, period, resultOf);
  if (!right) return null;
  const left = total(sides.left, isCarry ? lastYear : period, resultOf);
  const finding = { rule: rule.id, kind: rule.kind, period, right };
  if (!left) {
    if (rule.kind !== 'notAbove' && rule.kind !== 'equal') return null;
    const known = rule.parts.filter((id) => total([id], period, resultOf));
    const some = total(known, period, resultOf);
    if (!some || some.value <= right.value) return null;
    return { ...finding, left: some, message: known.length > 1 ? alreadyAbove : said.notAbove };
  }
  const holds = rule.kind === 'notAbove' ? left.value <= right.value : left.value === right.value;
  return holds ? null : { ...finding, left, message: said[rule.kind] };
}

/** Figures that changed by more than half against the same period last year. */
export function findSwings(
  indicators: readonly string[],
  period: string,
  lastYear: string,
  resultOf: ResultOf,
): CrossFinding[] {
  return indicators.flatMap((id) => {
    const now = total([id], period, resultOf);
    const before = total([id], lastYear, resultOf);
    if (!now || !before || Math.max(now.value, before.value) < swingFloor) return [];
    if (Math.abs(now.value - before.value) <= before.value * swingShare) return [];
    return [
      {
        rule: `swing:${id}`,
        kind: 'swing' as const,
        period,
        left: now,
        right: before,
        message: swung,
      },
    ];
  });
}

const said: Record<CrossRule['kind'], Words> = {
  equal: w('各分项之和应等于合计。', 'The parts should add up to the whole.'),
  notAbove: w('前者不应大于后者。', 'The first should not be larger than the second.'),
  balance: w('两边应相等。', 'Both sides should come to the same.'),
  carry: w(
    '上年结转数应等于本年承接数。',
    'What was carried out last year should be carried in this year.',
  ),
};
const alreadyAbove = w(
  '已知的几项之和已大于合计。',
  'The parts that are known already come to more than the whole.',
);
const swung = w(
  '与上年同期相比变动超过一半，请核对或注明原因。',
  'Changed by more than half against the same period last year; please check or note the reason.',
);

/** An approximate figure (50余) is not exact enough to be compared. */
function total(indicators: readonly string[], period: string, resultOf: ResultOf) {
  let value = 0;
  for (const id of indicators) {
    const result = resultOf(id, period);
    if (result?.state !== 'ok' || result.value === null || result.approx) return null;
    value += result.value;
  }
  return { indicators, period, value: Math.round(value * 10_000) / 10_000 };
}
