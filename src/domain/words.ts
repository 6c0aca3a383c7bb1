/** A text in both languages of the product; `{name}` marks a place to fill. */
export interface Words {
  zh: string;
  en: string;
}

/** Makes bilingual words: `w('保存', 'Save')`. */
export function w(zh: string, en: string): Words {
  return { zh, en };
}

/** Fills `{name}` places in both languages; a place without a value stays as it is. */
export function fillWords(words: Words, values: Record<string, string | number>): Words {
  return { zh: fillText(words.zh, values), en: fillText(words.en, values) };
}

/** Fills `{name}` places of one text. */
export function fillText(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
