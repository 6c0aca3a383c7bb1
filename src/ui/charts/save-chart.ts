import { isSmallCount, underFive } from '#src/domain/sensitive.ts';
import type { Translate } from '#src/i18n/locale.ts';
import type { ChartSpec } from '#src/ui/charts/chart-spec.ts';
import styles from '#src/ui/charts/charts.module.css';
import { chartTokens } from '#src/ui/charts/palette.ts';

/** Heights above the drawing in CSS pixels, fixed so that charts side by side keep their size. */
const heads = { title: 34, titleAndFacts: 54 };
const face = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

/**
 * The drawn chart as a free-standing SVG text: light ground, its title on top, `facts` (township, period, cut-off day)
 * small beneath it, no variables left in it.
 */
export function chartToSvg(drawn: SVGSVGElement, title: string, facts?: string): string {
  const head = facts === undefined ? heads.title : heads.titleAndFacts;
  const width = Number(drawn.getAttribute('width'));
  const height = Number(drawn.getAttribute('height'));
  const colours = lightColours();
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' || name.startsWith('data-') || name === 'tabindex') {
        element.removeAttribute(name);
      } else if (value.includes('var(')) {
        element.setAttribute(
          name,
          value.replace(/var\((--[\w-]+)\)/g, (_, token: string) => colours.get(token) ?? '#000'),
        );
      }
    }
    element.removeAttribute('style');
  }
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const whole = height + head;
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(whole));
  root.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  root.setAttribute('font-family', face);
  root.append(
    make('rect', { width, height: whole, fill: '#ffffff' }),
    make('text', { x: 8, y: 23, 'font-size': 15, 'font-weight': 600, fill: '#1f2328' }, title),
  );
  if (facts) root.append(make('text', { x: 8, y: 42, 'font-size': 11, fill: '#585e66' }, facts));
  copy.setAttribute('y', String(head));
  root.append(copy);
  return new XMLSerializer().serializeToString(root);
}

/** The same as a PNG, twice as fine as the screen. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The table twin as rows, its head first. Missing figures stay empty; small head-counts are masked. */
export function chartToRows(spec: ChartSpec, t: Translate): (string | number | null)[][] {
  const out = (value: number | null) =>
    spec.sensitive && isSmallCount(value) ? t(underFive) : value;
  return [
    [spec.categoryName, ...spec.series.map((s) => s.label)],
    ...spec.categories.map((category, i) => [
      category.long,
      ...spec.series.map((s) => out(s.cells[i]?.value ?? null)),
    ]),
  ];
}

/** The table twin as tab-separated lines, which WPS and Excel paste into cells. */
export function chartToTsv(spec: ChartSpec, t: Translate): string {
  return chartToRows(spec, t)
    .map((row) => row.map((cell) => cell ?? '').join('\t'))
    .join('\n');
}

function lightColours(): Map<string, string> {
  const probe = document.createElement('div');
  probe.className = styles.exported ?? '';
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const colours = new Map(chartTokens.map((t) => [t as string, computed.getPropertyValue(t)]));
  probe.remove();
  return colours;
}

function make(name: string, attributes: Record<string, string | number>, text?: string) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}
