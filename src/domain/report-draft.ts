import type { Catalogue } from './catalogue.ts';
import type { IndicatorResult } from './evaluate.ts';
import type { Indicator, IndicatorGroup } from './indicator.ts';
import { chineseNumeral, pointNumber } from './numbering.ts';
import type { Report, ReportBlock, ReportInline } from './report.ts';
import { familyOf, pointsOf } from './report-clauses.ts';
import { groupHeadings, leadText, neutralTexts, sectionOrder } from './report-draft-words.ts';
import { partHeading, type ReportPart } from './report-parts.ts';
import { toFullWidth } from './report-punctuation.ts';
import { joinInlines, textInline } from './report-text.ts';
import type { Settings } from './settings.ts';

/** A shortcoming or an arrangement as its ledger says it. */
export interface DraftItem {
  summary: string;
  /** The cause of a shortcoming, the measure of an arrangement; may be empty. */
  detail: string;
}

/** One subject of the report: the part of an indicator's id before the dot, with the words that open its point. */
export interface DraftFamily {
  id: string;
  lead: string;
}

export interface OutlineInput {
  year: number;
  township: Settings['township'];
  newId: () => string;
  /** Adds the part on other matters, which may be left out. */
  withOther?: boolean;
}

export interface DraftInput extends OutlineInput {
  catalogue: Pick<Catalogue, 'indicators'>;
  /** Results of the year by indicator id. */
  results: ReadonlyMap<string, IndicatorResult>;
  families: readonly DraftFamily[];
  shortcomings: readonly DraftItem[];
  plans: readonly DraftItem[];
}

/** An outline of the required parts, each with an empty paragraph to write in. */
export function blankReport(input: OutlineInput): Report {
  const make = blockMaker(input.newId);
  const blocks = parts(input).flatMap((part) => [
    make.heading(1, partHeading(part, input.year), part),
    make.paragraph([]),
  ]);
  return { ...head(input), blocks: [make.paragraph([]), ...blocks] };
}

/**
 * A first version of the year's report, composed around the figures that exist. Every indicator with a value for the
 * year stands in it exactly once, as a bound figure. The four parts are those of 厅字〔2019〕28号.
 */
export function draftReport(input: DraftInput): Report {
  const { year, township } = input;
  const make = blockMaker(input.newId);
  const known = [...input.catalogue.indicators.values()].filter(
    (i) => input.results.get(i.id)?.state === 'ok',
  );
  const ofPart = (part: 1 | 2 | 3) => known.filter((i) => i.part === part);
  const sections = (part: 1 | 3) => groupSections(ofPart(part), part, input, make);
  const bodies: Record<ReportPart, () => ReportBlock[]> = {
    1: () => orNeutral(sections(1), neutralTexts.measures, make),
    2: () => shortcomingBlocks(ofPart(2), input, make),
    3: () => [make.paragraph([textInline(neutralTexts.duty)]), ...sections(3)],
    4: () => planBlocks(input, make),
    5: () => [make.paragraph([textInline(neutralTexts.other)])],
  };
  return {
    ...head(input),
    blocks: [
      make.paragraph([textInline(leadText(township.name, year))]),
      ...parts(input).flatMap((part) => [
        make.heading(1, partHeading(part, year), part),
        ...bodies[part](),
      ]),
    ],
  };
}

interface BlockMaker {
  heading: (level: 1 | 2, text: string, part?: ReportPart) => ReportBlock;
  paragraph: (content: ReportInline[]) => ReportBlock;
}

function blockMaker(newId: () => string): BlockMaker {
  return {
    heading: (level, text, part) => ({
      kind: 'heading',
      id: newId(),
      level,
      part: part ?? null,
      content: [textInline(text)],
    }),
    paragraph: (content) => ({ kind: 'paragraph', id: newId(), content: joinInlines(content) }),
  };
}

function head({ year, township }: OutlineInput): Omit<Report, 'blocks'> {
  return {
    year,
    title: `${township.name}${year}年法治政府建设年度报告`,
    profile: 'public',
    addressees: township.addressees,
    docNumber: '',
    signer: '',
    organisation: township.governmentName || township.name,
    issuedOn: '',
    carbonCopy: township.carbonCopy,
  };
}

function parts({ withOther }: OutlineInput): ReportPart[] {
  return withOther ? [1, 2, 3, 4, 5] : [1, 2, 3, 4];
}

function orNeutral(blocks: ReportBlock[], text: string, make: BlockMaker): ReportBlock[] {
  return blocks.length > 0 ? blocks : [make.paragraph([textInline(text)])];
}

/** (一)(二)… for each group of indicators, with one paragraph of 一是, 二是 inside. */
function groupSections(
  indicators: readonly Indicator[],
  part: 1 | 3,
  input: DraftInput,
  make: BlockMaker,
): ReportBlock[] {
  return sectionOrder[part].flatMap((group: IndicatorGroup) => {
    const own = indicators.filter((i) => i.group === group);
    if (own.length === 0) return [];
    return [
      make.heading(2, groupHeadings[part][group]),
      make.paragraph(numbered(pointsOf(byFamily(own, input.families), input.year, input.families))),
    ];
  });
}

/** Families in the order that the wording gives; those it does not name come last, in the catalogue's order. */
function byFamily(indicators: readonly Indicator[], families: readonly DraftFamily[]) {
  const order = [...families.map((f) => f.id), ...indicators.map((i) => familyOf(i.id))];
  return [...new Set(order)]
    .map((id) => indicators.filter((i) => familyOf(i.id) === id))
    .filter((list) => list.length > 0);
}

/** A single point needs no 一是. */
function numbered(points: ReportInline[][]): ReportInline[] {
  if (points.length === 1) return points[0] ?? [];
  return points.flatMap((point, i) => [textInline(pointNumber(i + 1)), ...point]);
}

function shortcomingBlocks(
  indicators: readonly Indicator[],
  input: DraftInput,
  make: BlockMaker,
): ReportBlock[] {
  const points = pointsOf(byFamily(indicators, input.families), input.year, []);
  const figures =
    points.length > 0
      ? [make.paragraph([textInline(neutralTexts.figuresLead), ...points.flat()])]
      : [];
  if (input.shortcomings.length === 0) {
    return [make.paragraph([textInline(neutralTexts.shortcomings)]), ...figures];
  }
  const items = input.shortcomings.map(({ summary, detail }, i) =>
    itemParagraph(i, summary, detail === '' ? '' : `主要原因：${detail}`, make),
  );
  const count = chineseNumeral(Math.min(items.length, 99));
  return [
    make.paragraph([textInline(neutralTexts.shortcomingsLead.replace('{n}', count))]),
    ...items,
    ...figures,
  ];
}

function planBlocks(input: DraftInput, make: BlockMaker): ReportBlock[] {
  const items = input.plans.length > 0 ? input.plans : neutralTexts.plans;
  return [
    make.paragraph([textInline(neutralTexts.plansLead.replace('{year}', String(input.year + 1)))]),
    ...items.map(({ summary, detail }, i) => itemParagraph(i, summary, detail, make)),
  ];
}

function itemParagraph(at: number, summary: string, detail: string, make: BlockMaker): ReportBlock {
  const text = [summary, detail].filter((s) => s !== '').map((s) => `${endless(s)}。`);
  return make.paragraph([textInline(toFullWidth(`${pointNumber(at + 1)}${text.join('')}`))]);
}

function endless(sentence: string): string {
  return sentence.trim().replace(/[。.；;，,]+$/u, '');
}
