/** Most stacked parts or lines with a colour of their own; the rest is drawn together. */
export const paletteSize = 6;

/**
 * Colour of the n-th series: from ink blue to ochre. Lightness rises in even steps, so the order survives grey print
 * and every kind of colour blindness. The values stand in charts.module.css, for both themes.
 */
export function seriesColour(index: number): string {
  return `var(--chart-${(index % paletteSize) + 1})`;
}

/** Dashes tell lines apart where colour cannot. */
export function seriesDash(index: number): string | undefined {
  return ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'][index % paletteSize] || undefined;
}

/** Everything a saved picture may take its colours from. */
export const chartTokens = [
  '--ink',
  '--ink-2',
  '--hairline',
  '--rule',
  '--surface',
  '--chart-1',
  '--chart-2',
  '--chart-3',
  '--chart-4',
  '--chart-5',
  '--chart-6',
] as const;
