import { z } from 'zod';

/** A figure typed in by hand for an indicator and a period, with where it comes from. */
export const reportedFigureSchema = z.object({
  indicator: z.string().min(1),
  period: z.string().min(4),
  /** In the indicator's own unit; a percentage as 99.14. */
  value: z.number().min(0),
  /** Word of approximation written with the number: 余 or empty. */
  approx: z.enum(['', '余', '多', '近', '约', '超']),
  /** Where the figure stands: a document, a notice, a phone call. */
  source: z.string().max(300),
  /** The day up to which it counts, `YYYY-MM-DD`. */
  asOf: z.string(),
  note: z.string().max(500),
});

export type ReportedFigure = z.infer<typeof reportedFigureSchema>;

/** The fixed record id of a reported figure: one per indicator and period. */
export function reportedFigureId(indicator: string, period: string): string {
  return `figure:${indicator}:${period}`;
}
