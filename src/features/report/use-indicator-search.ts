import { useEffect, useMemo, useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { loadPinyinInitials } from '#src/domain/pinyin.ts';
import { useCatalogue } from './use-catalogue.ts';

/** Finds indicators by Chinese or English words or pinyin initials; names that begin with the words come first. */
export function useIndicatorSearch(): (query: string) => Indicator[] {
  const { indicators } = useCatalogue();
  const all = useMemo(() => [...indicators.values()], [indicators]);
  const [initials, setInitials] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let gone = false;
    void loadPinyinInitials().then((initialsOf) => {
      if (!gone) setInitials(new Map(all.map((i) => [i.id, initialsOf(i.text.name.zh)])));
    });
    return () => {
      gone = true;
    };
  }, [all]);
  return (query) => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return all;
    return all
      .map((indicator) => ({
        indicator,
        rank: rankOf(indicator, initials.get(indicator.id) ?? '', wanted),
      }))
      .filter((found) => found.rank < 9)
      .sort((a, b) => a.rank - b.rank)
      .map((found) => found.indicator);
  };
}

function rankOf({ text }: Indicator, initials: string, wanted: string): number {
  const name = text.name.zh.toLowerCase();
  const english = text.name.en.toLowerCase();
  if (name.startsWith(wanted) || initials === wanted) return 0;
  if (initials.startsWith(wanted)) return 1;
  if (name.includes(wanted) || english.startsWith(wanted)) return 2;
  if (text.phrase.includes(wanted) || english.includes(wanted)) return 3;
  return initials.includes(wanted) ? 4 : 9;
}
