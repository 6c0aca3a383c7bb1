import { plainWord } from './kinds/choice-kinds.ts';
import type { Words } from './words.ts';

/**
 * What words of a file mean that are none of a field's choices: field key -> word (`plainWord`) -> choice. An empty
 * choice says that rows with the word are to stay wrong.
 */
export type WordMeanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The choice that a word surely means: the same but for an ending such as 纠纷 or 类, or the only one that is part of it
 * or that it is part of. Null when there is none or more than one. It is only ever proposed, never taken silently.
 */
export function likelyChoice(
  word: string,
  choices: readonly string[],
  names: Readonly<Record<string, Words>>,
): string | null {
  const wanted = bare(word);
  const namesOf = (choice: string) => {
    const { zh = choice, en = choice } = names[choice] ?? {};
    return [bare(zh), bare(en)];
  };
  const only = (fits: (name: string) => boolean) => {
    const found = choices.filter((choice) => namesOf(choice).some(fits));
    return { found: found.length, choice: found.length === 1 ? (found[0] ?? null) : null };
  };
  const same = only((name) => name === wanted);
  if (same.found > 0) return same.choice;
  return only((name) => isPart(name, wanted) || isPart(wanted, name)).choice;
}

/** Endings that offices add or leave out. */
const endings = /(?:纠纷|案件|事项|类型|类别|类|案)+$/u;

function bare(word: string): string {
  const plain = plainWord(word);
  return plain.replace(endings, '') || plain;
}

/** A single character or letter is part of too much, and 未成功 is not 成功. */
function isPart(part: string, whole: string): boolean {
  const least = /^[a-z0-9 ]*$/.test(part) ? 4 : 2;
  return (
    part.length >= least && whole.includes(part) && !/[未不没无非否]/u.test(whole.replace(part, ''))
  );
}
