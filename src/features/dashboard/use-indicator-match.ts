import { useEffect, useState } from 'react';
import type { Indicator } from '#src/domain/indicator.ts';
import { loadPinyinInitials, type PinyinInitials } from '#src/domain/pinyin.ts';

const known = new Map<string, string>();

/** Whether an indicator is what was typed: part of its name, its English name, its id, or its pinyin initials. */
export function useIndicatorMatch(typed: string): (indicator: Indicator) => boolean {
  const wanted = typed.trim().toLowerCase();
  const isLatin = /^[a-z0-9]+$/.test(wanted);
  const [initialsOf, setInitialsOf] = useState<{ of: PinyinInitials }>();
  useEffect(() => {
    if (!isLatin) return;
    let gone = false;
    void loadPinyinInitials().then((of) => {
      if (!gone) setInitialsOf({ of });
    });
    return () => {
      gone = true;
    };
  }, [isLatin]);
  return (indicator) => {
    const { zh, en } = indicator.text.name;
    if ([zh, en, indicator.id].some((text) => text.toLowerCase().includes(wanted))) return true;
    return isLatin && initialsOf !== undefined && cached(zh, initialsOf.of).includes(wanted);
  };
}

function cached(name: string, initialsOf: PinyinInitials): string {
  const found = known.get(name) ?? initialsOf(name);
  known.set(name, found);
  return found;
}
