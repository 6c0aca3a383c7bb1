import type { Formula } from '#src/domain/indicator.ts';
import type { Side } from './record-walk.ts';

/** The fields that a figure read from the newest rows takes, each with its side of the formula. */
export function snapshotFields(formula: Formula): { side: Side; field: string }[] {
  switch (formula.kind) {
    case 'latest':
    case 'latestPer':
      return [{ side: 'numerator', field: formula.field }];
    case 'latestRate':
      return [
        { side: 'numerator', field: formula.numerator },
        { side: 'denominator', field: formula.denominator },
      ];
    case 'sum':
    case 'joint':
    case 'rate':
    case 'ratio':
    case 'stock':
    case 'stockRate':
    case 'reported':
      return [];
  }
}
