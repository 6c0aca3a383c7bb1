/** What a part of src may import; the table stands in src/README.md, this is its enforcement. */
export interface PartRule {
  /** Other parts of src, by folder. */
  own: readonly string[];
  /** Third-party packages: this part is their front door. */
  packages: readonly string[];
}

const REACT = ['react', 'react-dom'] as const;
const EDITOR = [
  '@tiptap/core',
  '@tiptap/pm',
  '@tiptap/react',
  '@tiptap/extension-document',
  '@tiptap/extension-paragraph',
  '@tiptap/extension-text',
  '@tiptap/extensions',
] as const;
const FEATURE_OWN = ['domain', 'i18n', 'ledgers', 'storage', 'exchange', 'ui'] as const;

/** `features/x` are parts of their own, so that one can never import another. */
export const PART_RULES: Record<string, PartRule> = {
  domain: { own: [], packages: ['zod', 'chinese-days', 'pinyin-pro', '@noble/hashes', 'uuid'] },
  i18n: { own: ['domain'], packages: ['react'] },
  ledgers: { own: ['domain'], packages: ['zod'] },
  storage: { own: ['domain'], packages: ['dexie'] },
  exchange: {
    own: ['domain', 'i18n'],
    packages: ['docx', 'write-excel-file', 'papaparse'],
  },
  ui: {
    own: ['domain', 'i18n'],
    packages: [
      ...REACT,
      'react-hook-form',
      'recharts',
      '@base-ui/react',
      'react-day-picker',
      '@tanstack/react-virtual',
    ],
  },
  'features/ledger': { own: FEATURE_OWN, packages: REACT },
  'features/dashboard': { own: FEATURE_OWN, packages: REACT },
  'features/report': { own: FEATURE_OWN, packages: [...REACT, ...EDITOR] },
  'features/data': { own: FEATURE_OWN, packages: REACT },
  'features/today': { own: FEATURE_OWN, packages: REACT },
  'features/settings': { own: FEATURE_OWN, packages: REACT },
  app: {
    own: ['domain', 'features', 'ui', 'i18n', 'ledgers', 'storage'],
    // marked reads the handbook into tokens: small, without dependencies, loaded only with that page.
    packages: [...REACT, 'wouter', 'virtual:pwa-register', 'marked'],
  },
  styles: { own: [], packages: [] },
  'main.tsx': {
    own: ['app', 'domain', 'i18n', 'ledgers', 'storage', 'styles'],
    packages: [...REACT, 'uuid', 'zod'],
  },
};

/** Files that may import one package more than their part, each for a stated reason. */
export const FILE_PACKAGES: Record<string, readonly string[]> = {
  // The one hook that tells React when stored data have changed.
  'src/storage/use-storage.ts': ['react'],
};

/** The dependencies the product has agreed to; a new one needs a reason in src/README.md. */
export const DEPENDENCIES: readonly string[] = [
  ...new Set(Object.values(PART_RULES).flatMap((rule) => rule.packages)),
].filter((name) => !name.startsWith('virtual:'));

/** The part a file of src belongs to: its folder, for features the one below, for src/main.tsx the file. */
export function fileToPart(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'features' ? `features/${second}` : first;
}

/** Every module a source text names: static, re-exported, side-effect, dynamic and type imports. */
export function importsOf(source: string): string[] {
  const forms = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return forms.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''));
}

/** The package a specifier belongs to: `@noble/hashes/sha2.js` is `@noble/hashes`. */
export function specifierToPackage(specifier: string): string {
  if (specifier.startsWith('virtual:')) return specifier.split('/')[0] ?? specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The path inside the project of an own specifier; undefined for a package. */
export function specifierToPath(specifier: string, importer: string): string | undefined {
  const path = specifier.split('?')[0] ?? specifier;
  if (path.startsWith('#src/')) return path.slice(1);
  if (!path.startsWith('.')) return undefined;
  return new URL(path, `file:///${importer}`).pathname.slice(1);
}
