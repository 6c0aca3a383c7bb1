import { expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { setLocale } from '#src/i18n/locale.ts';
import { Figure } from '#src/ui/figure.tsx';

test('a figure carries its indicator, period, plain value and state', async () => {
  const screen = await render(
    <Figure
      indicator="publicity.materials"
      period="2022"
      value={10000}
      state="ok"
      unit="份"
      approx="余"
    />,
  );
  const figure = screen.container.querySelector('[data-indicator]');
  expect(figure?.getAttribute('data-indicator')).toBe('publicity.materials');
  expect(figure?.getAttribute('data-period')).toBe('2022');
  expect(figure?.getAttribute('data-value')).toBe('10000');
  expect(figure?.getAttribute('data-state')).toBe('ok');
  expect(figure?.textContent).toBe('10000余份');
});

test('a figure that cannot be computed says so in words and never shows a number', async () => {
  const screen = await render(
    <Figure
      indicator="hotline.onTimeRate"
      period="2022-Q1"
      value={0}
      state="not-computable"
      unit="%"
    />,
  );
  const figure = screen.container.querySelector('[data-indicator]');
  expect(figure?.textContent).toBe('无法计算');
  expect(figure?.getAttribute('data-value')).toBe('');
});

test('a rounded figure has its word where each language puts it', async () => {
  onTestFinished(() => setLocale('zh'));
  const screen = await render(
    <>
      <Figure indicator="a.b" period="2022" value={40} state="ok" approx="余" unit="件" />
      <Figure indicator="a.c" period="2022" value={300} state="ok" approx="约" unit="件" />
    </>,
  );
  const texts = () =>
    [...screen.container.querySelectorAll('[data-indicator]')].map((e) => e.textContent);
  expect(texts()).toEqual(['40余件', '约300件']);
  setLocale('en');
  await expect.poll(texts).toEqual(['40+件', 'about 300件']);
});

test('a figure without data is not a zero', async () => {
  const screen = await render(
    <Figure indicator="a.b" period="2022" value={null} state="no-data" unit="件" />,
  );
  expect(screen.container.textContent).toBe('暂无数据');
});

test('a figure opens by press and by address', async () => {
  const onOpen = vi.fn();
  const screen = await render(
    <>
      <Figure indicator="a.b" period="2022" value={3} state="ok" onOpen={onOpen} label="场次" />
      <Figure indicator="a.c" period="2022" value={0} state="ok" href="#/indicators/a.c" />
    </>,
  );
  await screen.getByRole('button', { name: '场次 3' }).click();
  expect(onOpen).toHaveBeenCalledOnce();
  const link = screen.getByRole('link', { name: '0' });
  await expect.element(link).toHaveAttribute('href', '#/indicators/a.c');
  await expect.element(link).toHaveAttribute('data-value', '0');
});
