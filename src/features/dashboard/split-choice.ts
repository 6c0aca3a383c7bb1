/**
 * What charts are split by, as the address keeps it: `by=hotline.total:kind,matters.total:` (nothing behind the colon
 * is "not split"; a chart that is not named is split by its first breakdown).
 */
export function readSplits(query: URLSearchParams): ReadonlyMap<string, string> {
  const pairs = (query.get('by') ?? '').split(',').flatMap((part): [string, string][] => {
    const at = part.indexOf(':');
    return at < 1 ? [] : [[part.slice(0, at), part.slice(at + 1)]];
  });
  return new Map(pairs);
}

/** The address value with one chart's split changed; `first` is what the chart is split by without a word. */
export function withSplit(
  splits: ReadonlyMap<string, string>,
  indicator: string,
  by: string,
  first: string,
): string | null {
  const next = new Map(splits);
  next.delete(indicator);
  if (by !== first) next.set(indicator, by);
  const text = [...next].map(([id, dimension]) => `${id}:${dimension}`).join(',');
  return text === '' ? null : text;
}
