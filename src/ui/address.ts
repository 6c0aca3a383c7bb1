import { useSyncExternalStore } from 'react';

/** The address behind `#`: the path picks the screen, the query holds what it shows. */
export interface Address {
  /** `/ledgers/mediation` */
  path: string;
  query: URLSearchParams;
}

let lastHash: string | null = null;
let lastAddress: Address = { path: '/', query: new URLSearchParams() };

/** The address now; the same object as long as nothing changed. */
export function readAddress(): Address {
  const hash = window.location.hash;
  if (hash !== lastHash) {
    lastHash = hash;
    const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
    lastAddress = { path: path.startsWith('/') ? path : '/', query: new URLSearchParams(query) };
  }
  return lastAddress;
}

/** The address; the component renders again when it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, readAddress);
}

/** The link to a path with a query; empty values are left out. */
export function hrefTo(
  path: string,
  query: Record<string, string | number | null | undefined> = {},
): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value));
  }
  const text = params.toString();
  return `#${path}${text ? `?${text}` : ''}`;
}

/**
 * Goes to a link made by `hrefTo`. `replace` leaves no step for the back button. Everybody knows at once: a list of
 * choices that shows its value from the address would fall back to the old one between two quick presses of a key.
 */
export function goTo(href: string, options: { replace?: boolean } = {}): void {
  if (options.replace) window.history.replaceState(null, '', href);
  else if (href !== window.location.hash) window.history.pushState(null, '', href);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Changes some query values of the present screen; null or '' takes one away. */
export function setQuery(
  patch: Record<string, string | number | null>,
  options: { replace?: boolean } = { replace: true },
): void {
  const { path, query } = readAddress();
  const next: Record<string, string | number | null> = { ...Object.fromEntries(query), ...patch };
  goTo(hrefTo(path, next), options);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
