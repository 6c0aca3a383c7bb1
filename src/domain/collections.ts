import { z } from 'zod';
import { parsePeriod } from './period.ts';
import { reportSchema } from './report.ts';
import { reportedFigureSchema } from './reported-figure.ts';
import { settingKeys, settingSchemas } from './settings.ts';

/** Things the product itself keeps beside the ledgers: same table, same commit, same history, same backup. */
interface Collection {
  version: number;
  schema: z.ZodType;
  /** The day that decides the period, from parsed content. */
  day: (data: unknown) => string;
}

const settingSchema = z
  .object({ key: z.enum(settingKeys), value: z.unknown() })
  .refine(({ key, value }) => settingSchemas[key].safeParse(value).success);

export const collections = {
  '@figure': {
    version: 1,
    schema: reportedFigureSchema,
    day: (data) => {
      const period = parsePeriod(reportedFigureSchema.parse(data).period);
      return period.ok ? period.value.start : '1900-01-01';
    },
  },
  '@report': {
    version: 1,
    schema: reportSchema,
    day: (data) => `${reportSchema.parse(data).year}-12-31`,
  },
  '@setting': { version: 1, schema: settingSchema, day: () => '1900-01-01' },
} satisfies Record<string, Collection>;

export type CollectionId = keyof typeof collections;

/** Whether an id names a collection of the product rather than a ledger. */
export function isCollectionId(id: string): id is CollectionId {
  return id in collections;
}
