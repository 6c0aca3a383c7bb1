import { z } from 'zod';

/** A stretch of plain text of a report's paragraph. */
const textInline = z.object({ type: z.literal('text'), text: z.string() });

/**
 * A bound figure: a reference to an indicator and a period, never a copied number.
 * `style` auto writes what the figure is (an approximate reported figure stays approximate, large round ones use 万),
 * exact writes all digits, approximate floors to a round number with 余.
 */
const figureInline = z.object({
  type: z.literal('figure'),
  indicator: z.string(),
  period: z.string(),
  style: z.enum(['auto', 'exact', 'approximate']),
});

const inline = z.discriminatedUnion('type', [textInline, figureInline]);

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    id: z.string(),
    /** 1 = 一、 2 = (一) 3 = 1. 4 = (1); the number itself is never stored. */
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    /** The required part of the annual report that a level-1 heading opens; 5 = other matters. */
    part: z.number().int().min(1).max(5).nullable(),
    content: z.array(inline),
  }),
  z.object({ kind: z.literal('paragraph'), id: z.string(), content: z.array(inline) }),
]);

/** The stored report of one year. */
export const reportSchema = z.object({
  year: z.number().int().min(1990).max(2100),
  title: z.string().min(1),
  /** public: as published on a website; official: the signed version that goes up (addressees, number, cc). */
  profile: z.enum(['public', 'official']),
  addressees: z.string(),
  docNumber: z.string(),
  signer: z.string(),
  organisation: z.string(),
  /** The day of the document, `YYYY-MM-DD` or empty. */
  issuedOn: z.string(),
  carbonCopy: z.string(),
  blocks: z.array(block),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportBlock = Report['blocks'][number];
export type ReportInline = z.infer<typeof inline>;
export type FigureInline = z.infer<typeof figureInline>;

/** A run of text ready to be read: figures are already words. */
export interface PrintableRun {
  text: string;
  /** Present when the run is a bound figure. */
  figure?: {
    indicator: string;
    period: string;
    state: 'ok' | 'no-data' | 'not-computable';
    value: number | null;
  };
}

/** A report with numbers and figures filled in: what print preview and Word both show. */
export interface PrintableReport {
  title: string;
  profile: 'public' | 'official';
  addressees: string;
  docNumber: string;
  signer: string;
  organisation: string;
  /** 2023年1月5日, or empty. */
  issuedOn: string;
  carbonCopy: string;
  blocks: {
    /** 0 = body paragraph, 1..4 = heading level. */
    level: 0 | 1 | 2 | 3 | 4;
    /** 一、 (一) 1. (1), or empty. */
    number: string;
    runs: PrintableRun[];
  }[];
}
