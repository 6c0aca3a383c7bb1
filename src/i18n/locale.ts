import { useCallback, useSyncExternalStore } from 'react';

export type Locale = 'zh' | 'en';

/** A text in both languages; the same shape as the domain's words. */
export interface LocalText {
  zh: string;
  en: string;
}
/** Values for the `{name}` places of a text. */
export type TextParams = Record<string, string | number>;
/** Says a text in the current language. */
export type Translate = (words: LocalText, params?: TextParams) => string;

const storageKey = 'fazhi.locale';
const listeners = new Set<() => void>();
let current: Locale = chosenLocale() ?? browserLocale();
markDocument();

/** The language in force now. */
export function getLocale(): Locale {
  return current;
}

/** Switches the language, remembers it on this machine and marks `<html lang>`. */
export function setLocale(locale: Locale): void {
  current = locale;
  try {
    globalThis.localStorage?.setItem(storageKey, locale);
  } catch {
    // Storage may be blocked; the switch still holds until the page is closed.
  }
  markDocument();
  for (const listener of listeners) listener();
}

/** The language in force; the component renders again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale, getLocale);
}

/** The function that says words in the current language: `t(words, { n: 3 })`. */
export function useT(): Translate {
  const locale = useLocale();
  return useCallback((words, params) => translate(words, locale, params), [locale]);
}

/** Says `words` in `locale`; a `{name}` place without a value stays as it is. */
export function translate(words: LocalText, locale: Locale, params: TextParams = {}): string {
  return words[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

/** The language a browser asks for: Chinese unless its first language is another one. */
export function localeOfLanguage(language: string | undefined): Locale {
  return !language || language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function browserLocale(): Locale {
  // Node has a navigator too, whose language says nothing about a user.
  return typeof document === 'undefined' ? 'zh' : localeOfLanguage(navigator.language);
}

function chosenLocale(): Locale | undefined {
  try {
    const stored = globalThis.document && globalThis.localStorage.getItem(storageKey);
    return stored === 'zh' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function markDocument(): void {
  if (typeof document !== 'undefined') {
    document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
