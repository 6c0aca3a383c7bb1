import type { Words } from './words.ts';

/** One entry of a township's own list, with the years in which it exists. */
export interface Reference {
  id: string;
  name: string;
  /** First and last year of use; empty means always. */
  fromYear?: number | null;
  toYear?: number | null;
}

/** A value of a configurable scale; `tone` is its colour of three, always shown with its name. */
export interface ScaleValue {
  id: string;
  name: string;
  tone: 'green' | 'amber' | 'red' | 'none';
  /** No longer offered; records that carry it keep it. */
  retired?: boolean | undefined;
}

/** The lists that records refer to by id. */
export interface References {
  villages: readonly Reference[];
  departments: readonly Reference[];
  scales: Record<string, readonly ScaleValue[]>;
}

/** No lists at all: every reference shows its id. */
export const noReferences: References = { villages: [], departments: [], scales: {} };

/** Entries in use in a year. */
export function activeIn(list: readonly Reference[], year: number): Reference[] {
  return list.filter((r) => (r.fromYear ?? year) <= year && (r.toYear ?? year) >= year);
}

/** What a kind needs to turn values into text and back. */
export interface KindContext {
  locale: 'zh' | 'en';
  /** Today, for dates typed without a year. */
  today: string;
  /** Words of the field's options. */
  options: Record<string, Words>;
  references: References;
}
