import '#src/styles/tokens.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { setLocale, translate } from '#src/i18n/locale.ts';
import { ChartFigure } from '#src/ui/charts/chart-figure.tsx';
import { type ChartOut, type ChartSpec, valueAxis } from '#src/ui/charts/chart-spec.ts';
import { heatScale } from '#src/ui/charts/heat-scale.ts';
import { chartToSvg, chartToTsv, svgToPng } from '#src/ui/charts/save-chart.ts';
import { ToastProvider } from '#src/ui/toast.tsx';

const soon = { timeout: 8_000 };
const out: ChartOut = {
  facts: () => '永和镇 · 2022年 · 截至 2022年12月31日 · 练习数据',
  fileName: async (spec, extension) => `永和镇-2022年-${spec.title}.${extension}`,
  saveTable: () => undefined,
};
const zh = (words: { zh: string; en: string }) => translate(words, 'zh');

test('bars start at zero and end on a round number', () => {
  expect(valueAxis(chart('bars', [3, 11, null]))).toMatchObject({ from: 0, to: 15 });
  expect(valueAxis(chart('bars', [1, 1]))).toMatchObject({ from: 0, to: 1, ticks: [0, 1] });
});

test('the axis of rates holds its lowest value and 100', () => {
  expect(valueAxis(chart('lines', [97, 100], '%'))).toMatchObject({ from: 90, to: 100 });
  expect(valueAxis(chart('lines', [0, 100], '%'))).toMatchObject({ from: 0, to: 100 });
});

test('the table text pastes into cells and leaves missing figures empty', () => {
  expect(chartToTsv(chart('bars', [3, null]), zh)).toBe('月份\t受理\n2022年1月\t3\n2022年2月\t');
});

test('small head-counts leave a table masked and never leave as a picture', async () => {
  setLocale('zh');
  const spec = { ...chart('bars', [3, 7]), sensitive: true };
  expect(chartToTsv(spec, zh)).toBe('月份\t受理\n2022年1月\t不足5\n2022年2月\t7');
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={spec} out={out} />
    </ToastProvider>,
  );
  await screen.getByRole('button', { name: '复制或保存：受理' }).click();
  await screen.getByRole('menuitem', { name: '保存图片（PNG）' }).click();
  await expect.element(screen.getByText(/图中有不足5的人数/)).toBeVisible();
});

test('a bar and a point are drawn for every figure, each at the height of its value', async () => {
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={chart('bars', [5, null, 10])} out={out} />
      <ChartFigure spec={chart('lines', [80, null, 100], '%')} out={out} />
    </ToastProvider>,
  );
  const all = (what: string) => [...screen.container.querySelectorAll(`[data-series] ${what}`)];
  await expect.poll(() => all('rect').length, soon).toBe(2);
  await expect.poll(() => all('circle').length, soon).toBe(2);
  const [low = 0, high = 0] = all('rect').map((r) => Number(r.getAttribute('height')));
  expect(low).toBeGreaterThan(10);
  expect(high / low).toBeCloseTo(2, 5);
});

test('the colours of a heat table stand for even bands that a legend can name', () => {
  const counts = heatScale([0, 3, 12, null, 20], false);
  expect(counts.bands.map((b) => `${b.step}:${b.from}-${b.to}`)).toEqual([
    '1:1-4',
    '2:5-8',
    '3:9-12',
    '4:13-16',
    '5:17-20',
  ]);
  expect([null, 0, 1, 4, 5, 20].map(counts.stepOf)).toEqual([0, 0, 1, 1, 2, 5]);
  expect(heatScale([1, 2], false).bands.map((b) => [b.step, b.to])).toEqual([
    [1, 1],
    [5, 2],
  ]);
  const rates = heatScale([62.5, 100, null], true);
  expect([rates.bands[0]?.from, rates.bands.at(-1)?.to]).toEqual([60, 100]);
  expect([62.5, 100].map(rates.stepOf)).toEqual([1, 5]);
  expect(heatScale([null, 0], false).bands).toEqual([]);
});

test('a saved picture is light, titled and free of variables in either theme', async () => {
  document.documentElement.dataset.theme = 'dark';
  setLocale('zh');
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={chart('bars', [3, 11])} out={out} />
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
  // What the picture is about stands in it, under the title, in a place of fixed height.
  const told = chartToSvg(svg, '受理（件）', '永和镇 · 2022年 · 截至 2022年12月31日');
  expect(told).toContain('永和镇 · 2022年 · 截至 2022年12月31日');
  expect(told).toContain(`height="${Number(svg.getAttribute('height')) + 54}"`);
  delete document.documentElement.dataset.theme;
});

test('a chart without figures says whether there is no data or nothing to divide by', async () => {
  setLocale('zh');
  const impossible = chart('lines', [null], '%', 'not-computable');
  const screen = await render(
    <ToastProvider>
      <ChartFigure spec={chart('bars', [null])} out={out} />
      <ChartFigure spec={{ ...impossible, title: '回复率' }} out={out} />
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
