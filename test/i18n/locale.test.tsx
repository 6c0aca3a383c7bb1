import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { localeOfLanguage, setLocale, translate, useT } from '#src/i18n/locale.ts';

afterEach(() => setLocale('zh'));

function Greeting() {
  const t = useT();
  return <p>{t({ zh: '共 {n} 条', en: '{n} records' }, { n: 3 })}</p>;
}

test('the language follows the browser, Chinese unless it says otherwise', () => {
  expect(localeOfLanguage('zh-CN')).toBe('zh');
  expect(localeOfLanguage('zh')).toBe('zh');
  expect(localeOfLanguage(undefined)).toBe('zh');
  expect(localeOfLanguage('en-US')).toBe('en');
});

test('one switch changes every word, the document language and what is remembered', async () => {
  const screen = await render(<Greeting />);
  await expect.element(screen.getByText('共 3 条')).toBeVisible();
  setLocale('en');
  await expect.element(screen.getByText('3 records')).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('fazhi.locale')).toBe('en');
});

test('a place without a value stays visible instead of vanishing', () => {
  expect(translate({ zh: '{a}和{b}', en: '' }, 'zh', { a: 1 })).toBe('1和{b}');
});
