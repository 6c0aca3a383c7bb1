import type { Indicator } from './indicator.ts';
import type { ReportInline } from './report.ts';
import type { DraftFamily } from './report-draft.ts';
import { toFullWidth } from './report-punctuation.ts';
import { joinInlines, textInline } from './report-text.ts';

/** The subject of an indicator: its id before the dot. */
export function familyOf(indicatorId: string): string {
  return indicatorId.slice(0, indicatorId.indexOf('.'));
}

/**
 * One point per family: its opening words, then its figures in sentences. Counts come before rates, 其中 stands
 * behind the count it is part of, and at most five figures share a sentence.
 */
export function pointsOf(
  families: readonly (readonly Indicator[])[],
  year: number,
  wording: readonly DraftFamily[],
): ReportInline[][] {
  // A single point runs on from its opening words; several are headed by them.
  const mark = families.length === 1 ? '，' : '。';
  return families.map((indicators) => {
    const id = familyOf(indicators[0]?.id ?? '.');
    const lead = wording.find((f) => f.id === id)?.lead ?? '';
    const opening = lead === '' ? [] : [textInline(`${lead}${mark}`)];
    return joinInlines([...opening, ...sentences(indicators, String(year))]);
  });
}

const perSentence = 5;

function sentences(indicators: readonly Indicator[], period: string): ReportInline[] {
  const counts = withParts(indicators.filter((i) => !isRate(i)));
  const rates = indicators.filter(isRate);
  const groups =
    indicators.length <= perSentence
      ? [[...counts, ...rates]]
      : [...inGroups(counts), ...inGroups(rates)];
  return groups.flatMap((group) => sentence(group, period));
}

function isRate(indicator: Indicator): boolean {
  return indicator.text.unit.zh === '%';
}

/** Moves each 其中 behind the first count of its own unit. */
function withParts(counts: readonly Indicator[]): Indicator[] {
  const isPart = (i: Indicator) => i.text.phrase.startsWith('其中');
  const ordered = counts.filter((i) => !isPart(i));
  for (const part of counts.filter(isPart).reverse()) {
    const whole = ordered.findIndex((i) => i.text.unit.zh === part.text.unit.zh);
    ordered.splice(whole + 1, 0, part);
  }
  return ordered;
}

function inGroups(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  // Even groups read better than a full one followed by a single figure.
  const size = Math.ceil(
    indicators.length / Math.max(1, Math.ceil(indicators.length / perSentence)),
  );
  for (let i = 0; i < indicators.length; i += size) groups.push(indicators.slice(i, i + size));
  return groups;
}

function sentence(indicators: readonly Indicator[], period: string): ReportInline[] {
  const parts: ReportInline[] = [];
  let last = '';
  indicators.forEach((indicator, i) => {
    const [before = '', after = ''] = toFullWidth(indicator.text.phrase).split('{n}');
    // 接待来访群众12批次30人次: the same words are not said twice.
    const goesOn = before !== '' && before === last;
    if (i > 0 && !goesOn) parts.push(textInline('，'));
    // A part without its whole in the report would hang in the air.
    const words = i === 0 ? before.replace(/^其中/, '') : before;
    parts.push(
      textInline(goesOn ? '' : words),
      { type: 'figure', indicator: indicator.id, period, style: 'auto' },
      textInline(after),
    );
    last = after === '' ? before : '';
  });
  return parts.length > 0 ? [...parts, textInline('。')] : [];
}
