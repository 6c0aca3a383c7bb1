import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DEPENDENCIES,
  FILE_PACKAGES,
  fileToPart,
  importsOf,
  PART_RULES,
  specifierToPackage,
  specifierToPath,
} from '#test/support/source-rules.ts';

const GUIDE = 'The table and its reasons stand in src/README.md.';
const MAX_LINES = 300;
const TOP_LEVEL =
  'README.md index.html package-lock.json package.json public src test tsconfig.json vite.config.ts';
const GENERATED = ['node_modules', 'dist', 'coverage'];
const GENERIC =
  /^src\/(domain|storage|ui|i18n|exchange|app|features\/ledger|features\/dashboard)\//;
/** Ids that are also everyday words of the machine, where a literal proves nothing. */
const EVERYDAY_IDS = ['points', 'problem'];
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const code = readAll('src', /\.tsx?$/);
const styles = readAll('src', /\.css$/);
const tests = readAll('test', /\.(tsx?|mjs)$/);

describe('the architecture', () => {
  test('every folder imports only what the table allows', () => {
    expect(eachFile(code, importFaults)).toEqual([]);
  });

  test('no file is a barrel', () => {
    const faults = eachFile(code, (path, text) => [
      ...(/\/index\.tsx?$/.test(path) ? ['is an index file; name it after what it holds'] : []),
      ...(/^export\s+(type\s+)?\*/m.test(text)
        ? ['re-exports everything; let callers import the file that defines it']
        : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('everything is exported by name', () => {
    const faults = eachFile(code, (_path, text) =>
      /^export\s+default\b|\bas\s+default\b/m.test(text)
        ? [
            'has a default export; export a name (for React.lazy: `lazy(async () => ({ default: (await import(...)).Screen }))`)',
          ]
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('no file is longer than the cap', () => {
    const faults = eachFile({ ...code, ...styles, ...tests }, (_path, text) => {
      const lines = text.split('\n').length - 1;
      return lines > MAX_LINES
        ? [
            `has ${lines} lines, the cap is ${MAX_LINES}; move one whole concern into a file of its own`,
          ]
        : [];
    });
    expect(faults).toEqual([]);
  });

  test('the dependencies are exactly the agreed ones', () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    expect(
      Object.keys(manifest.dependencies).sort(),
      'A library enters with a front door in test/support/source-rules.ts and a reason in src/README.md, and leaves with both',
    ).toEqual([...DEPENDENCIES].sort());
    const loose = Object.entries(manifest.dependencies).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose, 'Pin the exact version').toEqual([]);
  });

  test('generic code names no ledger', () => {
    const ids = Object.keys(code)
      .map((path) => /^src\/ledgers\/([^/]+)\/ledger\.ts$/.exec(path)?.[1])
      .filter((id) => id !== undefined)
      .filter((id) => !EVERYDAY_IDS.includes(id));
    const faults = eachFile(code, (path, text) =>
      GENERIC.test(path)
        ? ids
            .filter((id) =>
              new RegExp(`['"\`]${id}['"\`]|ledgers/${id}\\b`).test(text.replace(COMMENTS, '')),
            )
            .map((id) => `names the ledger "${id}"; iterate the registry, or let the ledger say it`)
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('nothing is logged', () => {
    const faults = eachFile(code, (_path, text) =>
      /\bconsole\.\w+/.test(text)
        ? ['writes to the console; tell the user, return a Result, or throw to the error boundary']
        : [],
    );
    expect(faults).toEqual([]);
  });

  test('no unfinished or silenced work is left', () => {
    const signs = [
      'TO' + 'DO',
      'FIX' + 'ME',
      'not ' + 'implemented',
      'coming ' + 'soon',
      '敬请' + '期待',
      '暂未' + '实现',
      '@ts-' + 'ignore',
      '@ts-' + 'nocheck',
      'as ' + 'any',
      'biome-' + 'ignore',
      'eslint-' + 'disable',
    ];
    const pattern = new RegExp(
      `\\b(?:it|test|describe)\\.(?:only|skip|todo|fixme)\\b|(?<![a-zA-Z])(?:${signs.join('|')})(?![a-zA-Z])`,
    );
    const faults = eachFile({ ...code, ...styles, ...tests }, (_path, text) => {
      const sign = pattern.exec(text)?.[0];
      return sign ? [`holds "${sign}"; finish it, or take it out`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('the visible top level holds exactly the agreed entries', () => {
    const entries = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !GENERATED.includes(name),
    );
    expect(
      entries.sort().join(' '),
      'Configuration goes into a dot-file or test/config, scripts into test/tools, texts into src or public',
    ).toBe(TOP_LEVEL);
  });
});

describe('the reading of imports', () => {
  test('sees static, side-effect, re-exported, type, dynamic and many-lined imports', () => {
    const source = [
      "import { a } from 'static';",
      "import 'side-effect';",
      "export { b } from 're-exported';",
      "import type { C } from 'type';",
      "const d = await import('dynamic');",
      "import {\n  e,\n  f,\n} from 'many-lined';",
      "const words = w('来自', 'from', 'not-an-import');",
    ].join('\n');
    expect(importsOf(source).sort()).toEqual([
      'dynamic',
      'many-lined',
      're-exported',
      'side-effect',
      'static',
      'type',
    ]);
  });

  test('finds the package and the path behind a specifier', () => {
    expect(specifierToPackage('@noble/hashes/sha2.js')).toBe('@noble/hashes');
    expect(specifierToPackage('react-dom/client')).toBe('react-dom');
    expect(specifierToPath('#src/domain/words.ts', 'src/ui/a.ts')).toBe('src/domain/words.ts');
    expect(specifierToPath('../domain/words.ts', 'src/ui/a.ts')).toBe('src/domain/words.ts');
    expect(specifierToPath('react', 'src/ui/a.ts')).toBeUndefined();
  });
});

function importFaults(importer: string, text: string): string[] {
  const part = fileToPart(importer);
  const rule = PART_RULES[part];
  if (!rule)
    return [
      `stands in "${part}", which the table does not know; put it into a folder that it names. ${GUIDE}`,
    ];
  const blind = /\bimport\s*\(\s*[^\s'"`]|\bimport\.meta\.glob\b/.test(text)
    ? ['imports by a computed name; write the path as a literal so that this test can see it']
    : [];
  const named = importsOf(text).flatMap((specifier) => {
    const path = specifierToPath(specifier, importer);
    return path === undefined
      ? packageFault(importer, part, specifierToPackage(specifier))
      : ownFault(specifier, part, path);
  });
  return [...blind, ...named];
}

function packageFault(importer: string, part: string, name: string): string[] {
  const allowed = [...(PART_RULES[part]?.packages ?? []), ...(FILE_PACKAGES[importer] ?? [])];
  if (allowed.includes(name)) return [];
  const doors = Object.keys(PART_RULES).filter((door) => PART_RULES[door]?.packages.includes(name));
  const way =
    doors.length > 0 ? `go through ${doors.join(' or ')}` : 'no folder has it as its front door';
  return [`imports "${name}", which ${part} may not; ${way}. ${GUIDE}`];
}

function ownFault(specifier: string, part: string, path: string): string[] {
  const target = fileToPart(path);
  if (target === part) return [];
  if (specifier.startsWith('.')) return [`leaves its folder by "${specifier}"; write "#${path}"`];
  if (part.startsWith('features/') && target.startsWith('features/')) {
    return [
      `imports ${target}; features never import one another: app joins them, shared pieces go into ui or domain`,
    ];
  }
  const folder = target.split('/')[0] ?? target;
  if (!PART_RULES[part]?.own.includes(folder)) {
    return [
      `imports ${target}, which ${part} may not; take what you need as an argument, or move the shared piece down. ${GUIDE}`,
    ];
  }
  if (part.startsWith('features/') && folder === 'ledgers' && path !== 'src/ledgers/registry.ts') {
    return [`imports "${path}"; features know ledgers only through src/ledgers/registry.ts`];
  }
  return [];
}

function eachFile(
  files: Record<string, string>,
  faultsOf: (path: string, text: string) => string[],
): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    faultsOf(path, text).map((fault) => `${path} ${fault}`),
  );
}

/** Read as text, not through the bundler, which hands out style sheets empty in Node. */
function readAll(folder: string, name: RegExp): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => name.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
