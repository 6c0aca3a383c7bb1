import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const dist = 'dist';

/** A text that stands in each heavy library's own code and nowhere else. */
const heavy = {
  recharts: 'recharts-surface',
  docx: 'word/document.xml',
  'tiptap and prosemirror': 'ProseMirror-selectednode',
  papaparse: 'BAD_DELIMITERS',
  'write-excel-file': 'xl/worksheets/sheet',
  'react-day-picker': 'rdp-',
  'pinyin-pro': 'toneSandhi',
} as const;

/** The scripts that the page loads before it can start, as paths inside `dist`. */
function entryScripts(): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const isScript = tag.startsWith('<script') && tag.includes('type="module"');
    const isPreload = tag.includes('rel="modulepreload"');
    const address = /(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return (isScript || isPreload) && address ? [address.replace(/^\.\//, '')] : [];
  });
}

describe('what the browser loads before the first screen', () => {
  const scripts = entryScripts();
  const texts = scripts.map((path) => readFileSync(join(dist, path), 'utf8'));

  test('is at most 200 KB of compressed JavaScript', () => {
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0);
    expect(bytes / 1024).toBeLessThanOrEqual(200);
  });

  test.each(Object.entries(heavy))(
    'holds nothing of %s, which has a chunk of its own',
    (_, mark) => {
      const entry = scripts.filter((_path, i) => texts[i]?.includes(mark));
      expect(entry).toEqual([]);
      const chunks = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
      const own = chunks.filter((f) =>
        readFileSync(join(dist, 'assets', f), 'utf8').includes(mark),
      );
      expect(own, `"${mark}" no longer marks the library`).not.toEqual([]);
    },
  );
});
