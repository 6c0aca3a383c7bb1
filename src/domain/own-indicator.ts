import { z } from 'zod';

/** What one side of an own indicator counts: a ledger's measure, of all records or of those that pass every filter. */
const ownTermSchema = z.preprocess(
  withFilters,
  z.object({
    ledger: z.string().min(1),
    measure: z.string().min(1),
    filters: z
      .array(z.object({ dimension: z.string().min(1), values: z.array(z.string()) }))
      .default([]),
  }),
);

/** Terms once had at most one filter, its dimension empty when there was none. */
function withFilters(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || 'filters' in stored) return stored;
  const { dimension, values = [], ...rest } = stored as Record<string, unknown>;
  return { ...rest, filters: dimension ? [{ dimension, values }] : [] };
}

/** An indicator that the township defined itself, in its own words. */
export const ownIndicatorSchema = z
  .object({
    /** Never given twice, so that a report never quotes another indicator under an old id. */
    id: z.string().regex(/^own\.[a-z0-9]+$/),
    name: z.string().trim().min(1).max(40),
    unit: z.string().trim().min(1).max(12),
    direction: z.enum(['up', 'down', 'neutral']),
    kind: z.enum(['sum', 'rate', 'ratio']),
    top: ownTermSchema,
    /** Only of rates and ratios. */
    bottom: ownTermSchema.nullable().default(null),
  })
  .refine((own) => (own.kind === 'sum') === (own.bottom === null));

export type OwnTerm = z.infer<typeof ownTermSchema>;
export type OwnIndicator = z.infer<typeof ownIndicatorSchema>;

/** Which indicators the overview shows, in order; null leaves the choice to the product. */
export const overviewSchema = z.object({
  /** Indicator ids. */
  cards: z.array(z.string()).nullable().default(null),
  /** An indicator id, or several rates in one chart joined by `+`. */
  charts: z.array(z.string()).nullable().default(null),
});
