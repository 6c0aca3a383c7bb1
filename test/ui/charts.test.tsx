import '#src/styles/tokens.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { setLocale } from '#src/i18n/locale.ts';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { type ChartSpec, valueAxis } from '#src/ui/charts/chart-spec.ts';
import { chartToSvg, chartToTsv, svgToPng } from '#src/ui/charts/save-chart.ts';
import { ToastProvider } from '#src/ui/toast.tsx';

const soon = { timeout: 8_000 };

test('bars start at zero and end on a round number', () => {
  expect(valueAxis(chart('bars', [3, 11, null]))).toMatchObject({ from: 0, to: 15 });
  expect(valueAxis(chart('bars', [1, 1]))).toMatchObject({ from: 0, to: 1, ticks: [0, 1] });
});

test('the axis of rates holds its lowest value and 100', () => {
  expect(valueAxis(chart('lines', [97, 100], '%'))).toMatchObject({ from: 90, to: 100 });
  expect(valueAxis(chart('lines', [0, 100], '%'))).toMatchObject({ from: 0, to: 100 });
});

test('the table text pastes into cells and leaves missing figures empty', () => {
  expect(chartToTsv(chart('bars', [3, null]))).toBe('月份\t受理\n2022年1月\t3\n2022年2月\t');
});

test('a saved picture is light, titled and free of variables in either theme', async () => {
  document.documentElement.dataset.theme = 'dark';
  setLocale('zh');
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={chart('bars', [3, 11])} />
    </ToastProvider>,
  );
  const drawn = () => screen.container.querySelector<SVGSVGElement>('[role="img"] svg');
  await expect.poll(drawn, soon).not.toBeNull();
  const svg = drawn();
  if (!svg) throw new Error('nothing was drawn');
  const text = chartToSvg(svg, '受理（件）');
  expect(text).toContain('受理（件）');
  expect(text).not.toContain('var(');
  expect(text).toContain('#3d5681');
  expect((await svgToPng(text)).type).toBe('image/png');
  delete document.documentElement.dataset.theme;
});

test('a chart without figures says whether there is no data or nothing to divide by', async () => {
  setLocale('zh');
  const impossible = chart('lines', [null], '%', 'not-computable');
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={chart('bars', [null])} />
      <ChartFigure spec={{ ...impossible, title: '回复率' }} />
    </ToastProvider>,
  );
  await expect.element(screen.getByText('受理：本期还没有数据。')).toBeVisible();
  await expect.element(screen.getByText('回复率：分母为 0，无法计算。')).toBeVisible();
});

function chart(
  kind: ChartSpec['kind'],
  values: (number | null)[],
  unit = '件',
  missing: 'no-data' | 'not-computable' = 'no-data',
): ChartSpec {
  const months = values.map((_, i) => `2022-0${i + 1}`);
  return {
    id: 'matters.total',
    title: '受理',
    kind,
    unit,
    categoryName: '月份',
    categories: months.map((key, i) => ({ key, short: `${i + 1}月`, long: `2022年${i + 1}月` })),
    series: [
      {
        key: 'main',
        label: '受理',
        role: 'main',
        cells: values.map((value, i) => ({
          value,
          state: value === null ? missing : 'ok',
          indicator: 'matters.total',
          period: months[i] ?? '',
          href: '#/',
        })),
      },
    ],
  };
}
