/** What a scan reports; names come without their prefix, attributes as the raw text of the tag. */
export interface XmlHandlers {
  open?(name: string, tag: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Scans XML that arrives in pieces, without building a tree: a sheet of 100,000 rows never stands in memory as XML.
 * Returns the function that takes the pieces. It does not validate; it is for files that spreadsheet programs write.
 */
export function createXmlScan(handlers: XmlHandlers): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const xml = rest + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf('<', at);
      if (start < 0) break;
      const end = markupEnd(xml, start);
      if (end < 0) break;
      if (start > at) handlers.text?.(decodeEntities(xml.slice(at, start)));
      report(xml, start, end, handlers);
      at = end;
    }
    rest = xml.slice(at);
  };
}

/** The value of an attribute of a tag, by its name without prefix; undefined when it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return decodeEntities(tag.slice(from, tag.indexOf('"', from)));
  }
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

function report(xml: string, start: number, end: number, handlers: XmlHandlers): void {
  const second = xml[start + 1];
  if (second === '?') return;
  if (second === '!') {
    if (xml.startsWith('<![CDATA[', start)) handlers.text?.(xml.slice(start + 9, end - 3));
    return;
  }
  if (second === '/') {
    handlers.close?.(localName(xml.slice(start + 2, end - 1)));
    return;
  }
  const tag = xml.slice(start, end);
  const name = localName(tag.slice(1));
  handlers.open?.(name, tag);
  if (tag.endsWith('/>')) handlers.close?.(name);
}

/** The index after the markup that begins at `start`, or -1 when it is not all there yet. */
function markupEnd(xml: string, start: number): number {
  const [opening, closing] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : ['<', '>'];
  // A piece may end inside `<!--`; then no end is known yet.
  if (xml.length - start < 9 && xml[start + 1] === '!') return -1;
  let end = xml.indexOf(closing, start + opening.length);
  while (end >= 0 && opening === '<' && insideQuotes(xml, start, end))
    end = xml.indexOf('>', end + 1);
  return end < 0 ? -1 : end + closing.length;
}

function insideQuotes(xml: string, start: number, end: number): boolean {
  let quote = '';
  for (let at = start; at < end; at += 1) {
    const char = xml[at];
    if (char !== '"' && char !== "'") continue;
    if (quote === '') quote = char;
    else if (quote === char) quote = '';
  }
  return quote !== '';
}

function localName(text: string): string {
  const name = /^[^\s/>]+/.exec(text)?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? String(whole);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
  });
}
