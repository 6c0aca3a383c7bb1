import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { IconButton } from '#src/ui/button.tsx';
import { type ChartOut, type ChartSpec, hasSmallCounts } from '#src/ui/charts/chart-spec.ts';
import { chartToSvg, chartToTsv, svgToPng } from '#src/ui/charts/save-chart.ts';
import { saveBlob } from '#src/ui/download.ts';
import { Menu } from '#src/ui/menu.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Ways out of a chart: copy or save the picture, save the drawing, copy or save the table. */
export function ChartMenu({
  spec,
  svg,
  out,
}: {
  spec: ChartSpec;
  svg: () => SVGSVGElement | null;
  out: ChartOut;
}) {
  const t = useT();
  const { show } = useToast();
  const drawing = () => {
    if (hasSmallCounts(spec)) {
      show({ text: t(words.tooSmall), tone: 'info' });
      return null;
    }
    const drawn = svg();
    if (!drawn) show({ text: t(words.notDrawn), tone: 'info' });
    return drawn && chartToSvg(drawn, `${spec.title}（${spec.unit}）`, out.facts(spec));
  };
  async function copyPicture() {
    const text = drawing();
    if (!text) return;
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': svgToPng(text) })]);
      show({ text: t(words.copiedPicture) });
    } catch {
      show({ text: t(words.copyRefused), tone: 'error' });
    }
  }
  async function savePicture() {
    const text = drawing();
    if (text) saveBlob(await svgToPng(text), await out.fileName(spec, 'png'));
  }
  async function saveDrawing() {
    const text = drawing();
    const blob = text && new Blob([text], { type: 'image/svg+xml' });
    if (blob) saveBlob(blob, await out.fileName(spec, 'svg'));
  }
  async function copyTable() {
    try {
      await navigator.clipboard.writeText(chartToTsv(spec, t));
      show({ text: t(words.copiedTable) });
    } catch {
      show({ text: t(words.copyRefused), tone: 'error' });
    }
  }
  return (
    <Menu
      align="end"
      trigger={<IconButton icon="download" label={t(words.menu, { title: spec.title })} />}
      items={[
        {
          id: 'copy',
          label: t(words.copyPicture),
          icon: 'copy',
          onSelect: () => void copyPicture(),
        },
        {
          id: 'png',
          label: t(words.savePng),
          icon: 'download',
          onSelect: () => void savePicture(),
        },
        {
          id: 'svg',
          label: t(words.saveSvg),
          icon: 'download',
          onSelect: () => void saveDrawing(),
        },
        { id: 'line', line: true },
        { id: 'table', label: t(words.copyTable), icon: 'list', onSelect: () => void copyTable() },
        {
          id: 'xlsx',
          label: t(shared.saveXlsx),
          icon: 'download',
          onSelect: () => out.saveTable(spec),
        },
      ]}
    />
  );
}

const words = {
  menu: { zh: '复制或保存：{title}', en: 'Copy or save: {title}' },
  copyPicture: { zh: '复制为图片', en: 'Copy as picture' },
  savePng: { zh: '保存图片（PNG）', en: 'Save picture (PNG)' },
  saveSvg: { zh: '保存矢量图（SVG）', en: 'Save drawing (SVG)' },
  copyTable: { zh: '复制表格（可贴进 WPS）', en: 'Copy table (pastes into WPS)' },
  tooSmall: {
    zh: '图中有不足5的人数，不能导出图片；可复制或保存表格，其中以“不足5”代替',
    en: 'The chart shows head-counts under 5 and cannot leave as a picture; copy or save the table, where they are masked',
  },
  copiedPicture: { zh: '图片已复制', en: 'Picture copied' },
  copiedTable: { zh: '表格已复制', en: 'Table copied' },
  notDrawn: { zh: '请先切回图形再保存', en: 'Switch back to the chart first' },
  copyRefused: {
    zh: '浏览器不允许复制，请改用保存',
    en: 'The browser does not allow copying; please save instead',
  },
};
