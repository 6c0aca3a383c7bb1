/** Steps of colour in a heat table. */
export const heatSteps = 5;

/** One colour of the legend and the values that it stands for, both ends included. */
export interface HeatBand {
  /** 1 is the lightest. */
  step: number;
  from: number;
  to: number;
}

/** Values to colours: even bands of round limits, so that the legend reads like a ruler. */
export interface HeatScale {
  bands: readonly HeatBand[];
  /** 0 for nothing there and for zero: no colour. */
  stepOf: (value: number | null) => number;
}

/**
 * Bands over the values of a table. Counts begin above zero and their limits are whole numbers; percentages begin at
 * the ten below the lowest and end at 100 (or above, when one is).
 */
export function heatScale(values: readonly (number | null)[], isPercent: boolean): HeatScale {
  const known = values.filter((v) => v !== null);
  const highest = Math.max(0, ...known);
  if (highest === 0) return { bands: [], stepOf: () => 0 };
  const whole = !isPercent && known.every(Number.isInteger);
  const low = isPercent ? Math.min(90, Math.floor(Math.min(...known) / 10) * 10) : 0;
  const high = isPercent ? Math.max(100, Math.ceil(highest)) : highest;
  const count = whole ? Math.min(heatSteps, highest) : heatSteps;
  const limitOf = (k: number) => {
    const exact = low + ((high - low) * k) / count;
    return whole ? Math.round(exact) : Number(exact.toPrecision(3));
  };
  const limits = Array.from({ length: count }, (_, k) => (k === count - 1 ? high : limitOf(k + 1)));
  const stepAt = (k: number) =>
    count === 1 ? 3 : Math.round(1 + (k * (heatSteps - 1)) / (count - 1));
  const bands = limits.map((to, k) => {
    const before = k === 0 ? low : (limits[k - 1] ?? low);
    return { step: stepAt(k), from: whole ? before + 1 : before, to };
  });
  return {
    bands,
    stepOf(value) {
      if (value === null || (value === 0 && !isPercent)) return 0;
      return (bands.find((band) => value <= band.to) ?? bands.at(-1))?.step ?? 0;
    },
  };
}
