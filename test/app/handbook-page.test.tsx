import '#src/styles/tokens.css';
import '#src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { HandbookPage } from '#src/app/handbook-page.tsx';
import { readHandbook } from '#src/app/handbook-text.ts';
import { HandbookTokens } from '#src/app/handbook-tokens.tsx';
import { sections } from '#src/features/settings/sections.ts';
import { setLocale } from '#src/i18n/locale.ts';

const base = document.createElement('base');

beforeEach(() => {
  document.title = '使用手册';
  // The runner's page stands deeper than the app's.
  base.href = '/';
  document.head.append(base);
});
afterEach(() => {
  base.remove();
  setLocale('zh');
});

for (const [locale, first, keys] of [
  ['zh', '这是什么', '快捷键'],
  ['en', 'What this is', 'Keys'],
] as const) {
  test(`the handbook opens in ${locale} with its contents, reads well and has no faults`, async () => {
    setLocale(locale);
    const screen = await render(
      <main>
        <HandbookPage />
      </main>,
    );
    await expect.element(screen.getByRole('heading', { level: 2, name: first })).toBeVisible();
    const chapters = [...document.querySelectorAll('h2')].map((h) => h.textContent);
    const contents = [...document.querySelectorAll('nav button')].map((b) => b.textContent);
    expect(contents).toEqual(chapters);
    expect(document.querySelector('article')?.textContent).not.toMatch(/\*\*|&\w+;|`/);
    await screen.getByRole('button', { name: keys, exact: true }).click();
    await expect.element(screen.getByRole('heading', { level: 2, name: keys })).toHaveFocus();
    const result = await axe.run('body', { rules: { region: { enabled: false } } });
    expect(result.violations.map((fault) => fault.id)).toEqual([]);
  });
}

test('both languages have the same chapters, tables and links, and every link leads somewhere', async () => {
  const [zh, en] = await Promise.all(
    ['zh', 'en'].map(async (locale) => (await fetch(`/handbook/${locale}.md`)).text()),
  );
  const shape = (text = '') => text.match(/^#{2,3} |^\||^> |^- |^\d\. /gmu);
  const links = (text = '') => text.match(/(?<=\]\()[^)]+/g) ?? [];
  expect(shape(en)).toEqual(shape(zh));
  expect(links(en).toSorted()).toEqual(links(zh).toSorted());
  const known = ['#/', '#/indicators', '#/reports', '#/data', '#/settings'];
  const all = [...known, ...sections.map(({ id }) => `#/settings/${id}`)];
  expect(links(zh).filter((link) => !all.includes(link))).toEqual([]);
});

test('markup and foreign addresses in the text stay text', async () => {
  const book = readHandbook(
    'a <img src=x onerror=alert(1)> [b](https://example.com) <b>c</b> 1 < 2 & 3',
  );
  const screen = await render(<HandbookTokens tokens={book.tokens} ids={book.ids} />);
  await expect.element(screen.getByText(/onerror/)).toBeVisible();
  expect(document.querySelector('img, a, b')).toBeNull();
  expect(screen.container.textContent).toContain('<b>c</b> 1 < 2 & 3');
});
