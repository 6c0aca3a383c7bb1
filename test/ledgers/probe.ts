import type { FieldDef, RecordData } from '#src/domain/field.ts';
import { isFraction } from '#src/domain/indicator.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { createSampleTools } from '#src/domain/sample-tools.ts';

/** A record of the ledger with every field empty but the given ones. */
export function recordOf(ledger: Ledger, given: RecordData): RecordData {
  const data: RecordData = {};
  for (const [key, field] of Object.entries(ledger.fields)) data[key] = emptyOf(field);
  return { ...data, ...given };
}

/** A measure's value for a record. */
export function measured(ledger: Ledger, measure: string, data: RecordData): number {
  const found = ledger.measures[measure];
  if (!found) throw new Error(`${ledger.id} has no measure ${measure}`);
  return found.value(recordOf(ledger, data));
}

/** Ids of the checks that a record breaks, errors and warnings. */
export function broken(ledger: Ledger, data: RecordData): string[] {
  const record = recordOf(ledger, data);
  return ledger.checks.filter((check) => !check.holds(record)).map((check) => check.id);
}

/** Practice records of a year, in a township of nine villages. */
export function sampleOf(ledger: Ledger, year = 2022, seed = 7): RecordData[] {
  const tools = createSampleTools(seed, {
    villages: Array.from({ length: 9 }, (_, i) => `v${i + 1}`),
    departments: ['d1', 'd2', 'd3'],
    scales: { 'three-colour': ['red', 'yellow', 'green'], tags: ['a', 'b'] },
  });
  return ledger.sample(tools, year);
}

/** What is wrong with the practice records or the words; empty when all is sound. */
export function faults(ledger: Ledger): string[] {
  const found: string[] = [];
  const sample = sampleOf(ledger);
  for (const [i, record] of sample.entries()) {
    for (const key of Object.keys(record)) {
      if (!ledger.fields[key]) found.push(`sample ${i}: ${key} is not a field`);
    }
    for (const [key, field] of Object.entries(ledger.fields)) {
      const value = record[key];
      const empty = value === null || value === undefined || value === '';
      const asked = field.when?.(record) ?? true;
      if (value === undefined) found.push(`sample ${i}: ${key} is missing`);
      if (field.required && asked && empty) found.push(`sample ${i}: ${key} is required`);
      if (!asked && !empty && value !== false) found.push(`sample ${i}: ${key} is not asked for`);
      if (field.kind === 'choice' && !empty && !field.options.some((o) => o === value)) {
        found.push(`sample ${i}: ${key} has no option ${String(value)}`);
      }
    }
    for (const check of ledger.checks) {
      if (check.level === 'error' && !check.holds(record)) found.push(`sample ${i}: ${check.id}`);
    }
    for (const [id, measure] of Object.entries(ledger.measures)) {
      if (!(measure.value(record) >= 0)) found.push(`sample ${i}: ${id} is below zero`);
    }
  }
  if (JSON.stringify(sample) !== JSON.stringify(sampleOf(ledger))) found.push('sample differs');
  for (const check of ledger.checks) {
    if (!ledger.text.checks[check.id]) found.push(`no words for check ${check.id}`);
  }
  for (const { id, formula } of ledger.indicators) {
    const words = ledger.text.indicators[id];
    if (!words?.phrase.includes('{n}')) found.push(`no words or place for the figure: ${id}`);
    const parts =
      formula.kind === 'sum'
        ? formula.terms
        : isFraction(formula)
          ? [...formula.numerator, ...formula.denominator]
          : formula.kind === 'stock'
            ? [...formula.plus, ...formula.minus]
            : [];
    for (const part of parts) {
      if ('measure' in part && !ledger.measures[part.measure]) {
        found.push(`${id} reads an unknown measure ${part.measure}`);
      }
      if ('where' in part && part.where && !ledger.dimensions.includes(part.where.dimension)) {
        found.push(`${id} splits by an unknown dimension`);
      }
    }
    if (formula.kind === 'latest' && !ledger.fields[formula.field]) {
      found.push(`${id} reads an unknown field`);
    }
  }
  for (const { breakdown, id } of ledger.indicators) {
    for (const dimension of breakdown ?? []) {
      if (!ledger.dimensions.includes(dimension)) found.push(`${id}: no dimension ${dimension}`);
    }
  }
  const defined = new Set(ledger.indicators.map((i) => i.id));
  for (const id of Object.keys(ledger.text.indicators)) {
    if (!defined.has(id)) found.push(`words of an unknown indicator ${id}`);
  }
  const sections = new Set(Object.values(ledger.fields).flatMap((f) => f.section ?? []));
  for (const section of sections) {
    if (!ledger.text.sections[section]) found.push(`no words for section ${section}`);
  }
  return [...new Set(found)];
}

function emptyOf(field: FieldDef) {
  if (field.kind === 'flag') return false;
  return field.kind === 'choices' ? [] : null;
}
