import { mergeAttributes, Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Indicator } from '#src/domain/indicator.ts';
import type { FigureInline } from '#src/domain/report.ts';
import { figureKey, figureRun } from '#src/domain/report-print.ts';
import { hrefTo } from '#src/ui/address.ts';
import type { FigureStore } from './figure-store.ts';

export interface FigureNodeTools {
  figures: FigureStore;
  /** What may be quoted, by id. */
  indicators: ReadonlyMap<string, Indicator>;
  /** Goes to where a figure comes from. */
  onOpen: (href: string) => void;
}

/** Where a figure comes from: its indicator's page. */
export function figureHref(figure: Pick<FigureInline, 'indicator' | 'period'>): string {
  return hrefTo(`/indicators/${figure.indicator}`, { period: figure.period });
}

/**
 * A bound figure in the text: one unbreakable sign that shows the live value with its unit. It is plain DOM, not
 * React, so that a new value is written into it without the text around being rendered (an input method may be
 * composing there).
 */
export function createFigureNode({ figures, indicators, onOpen }: FigureNodeTools) {
  const runOf = (attrs: FigureAttributes) =>
    figureRun(
      attrs,
      indicators.get(attrs.indicator),
      figures.get(figureKey(attrs.indicator, attrs.period)),
    );
  return Node.create({
    name: 'figure',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      indicator: attribute('data-indicator', ''),
      period: attribute('data-period', ''),
      style: attribute('data-style', 'auto'),
    }),
    parseHTML: () => [{ tag: 'a[data-figure]' }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const { text } = runOf(node.attrs as FigureAttributes);
      return ['a', mergeAttributes(HTMLAttributes, { 'data-figure': '' }), text];
    },
    renderText: ({ node }) => runOf(node.attrs as FigureAttributes).text,
    addNodeView() {
      return ({ node }) => {
        let attrs = node.attrs as FigureAttributes;
        const dom = document.createElement('a');
        dom.contentEditable = 'false';
        dom.draggable = false;
        dom.dataset.figure = '';
        const show = () => {
          const { text, figure } = runOf(attrs);
          const name = indicators.get(attrs.indicator)?.text.name.zh ?? attrs.indicator;
          if (dom.textContent !== text) dom.textContent = text;
          dom.href = figureHref(attrs);
          dom.title = `${name} · ${attrs.period}`;
          dom.dataset.indicator = attrs.indicator;
          dom.dataset.period = attrs.period;
          dom.dataset.style = attrs.style;
          dom.dataset.value = figure.value === null ? '' : String(figure.value);
          dom.dataset.state = figure.state;
        };
        const open = (event: MouseEvent) => {
          event.preventDefault();
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen(figureHref(attrs));
        };
        dom.addEventListener('click', open);
        const stop = figures.subscribe(show);
        show();
        return {
          dom,
          update(next) {
            if (next.type.name !== 'figure') return false;
            attrs = next.attrs as FigureAttributes;
            show();
            return true;
          },
          ignoreMutation: () => true,
          destroy() {
            stop();
            dom.removeEventListener('click', open);
          },
        };
      };
    },
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state;
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') {
            return false;
          }
          onOpen(figureHref(selection.node.attrs as FigureAttributes));
          return true;
        },
      };
    },
  });
}

type FigureAttributes = Pick<FigureInline, 'indicator' | 'period' | 'style'>;

function attribute(name: string, fallback: string) {
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({
      [name]: String(
        attributes[{ 'data-indicator': 'indicator', 'data-period': 'period' }[name] ?? 'style'],
      ),
    }),
  };
}
