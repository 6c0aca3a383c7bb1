import type { WordMeanings } from '#src/domain/import-meanings.ts';
import type { Ledger } from '#src/domain/ledger.ts';

/** Words remembered per ledger. */
const kept = 500;

/** What was said before about words of the ledger's choices, as far as it still has them. */
export function recallMeanings(ledger: Ledger): WordMeanings {
  const meanings = new Map<string, Map<string, string>>();
  for (const [key, word, choice] of readAll(ledger)) {
    const field = ledger.fields[key];
    if (field?.kind !== 'choice' && field?.kind !== 'choices') continue;
    if (choice !== '' && !field.options.includes(choice)) continue;
    meanings.set(key, (meanings.get(key) ?? new Map()).set(word, choice));
  }
  return meanings;
}

/** Remembers what words mean, on this machine only; what was said last comes first. */
export function rememberMeanings(ledger: Ledger, meanings: WordMeanings): void {
  const said = [...meanings].flatMap(([key, words]) =>
    [...words].map(([word, choice]): Entry => [key, word, choice]),
  );
  if (said.length === 0) return;
  const others = readAll(ledger).filter(([key, word]) => !meanings.get(key)?.has(word));
  try {
    localStorage.setItem(storageKey(ledger), JSON.stringify([...said, ...others].slice(0, kept)));
  } catch {
    // Storage may be blocked or full: the words are asked again next time.
  }
}

/** Field, word, choice. */
type Entry = [key: string, word: string, choice: string];

function storageKey(ledger: Ledger): string {
  return `fazhi.import.words.${ledger.id}`;
}

function readAll(ledger: Ledger): Entry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(ledger)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is Entry {
  return (
    Array.isArray(entry) && entry.length === 3 && entry.every((one) => typeof one === 'string')
  );
}
