/** Names typed or pasted many at once: what would be added, and what is left out. */
export interface NamesReading {
  names: string[];
  /** Already in the list, or twice in the text. */
  double: string[];
  /** Longer than the list allows. */
  tooLong: string[];
}

/** Reads names separated by lines, commas, 、 or tabs; list numbers such as `1.` or `（一）` before a name are dropped. */
export function parseNames(text: string, existing: readonly string[], max = 60): NamesReading {
  const reading: NamesReading = { names: [], double: [], tooLong: [] };
  const taken = new Set(existing.map(plain));
  for (const part of text.split(/[\n\r\t、,，;；]+/u)) {
    const name = part
      .trim()
      .replace(/^(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．]+)\s*/u, '')
      .trim();
    if (name === '') continue;
    if (name.length > max) reading.tooLong.push(name);
    else if (taken.has(plain(name))) reading.double.push(name);
    else {
      taken.add(plain(name));
      reading.names.push(name);
    }
  }
  return reading;
}

/** Two names that differ only in blanks or width are the same name. */
export function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}
