import type { FigureInline, ReportBlock } from '#src/domain/report.ts';
import { figureKey, figureRun } from '#src/domain/report-print.ts';
import { figuresOf } from '#src/domain/report-text.ts';
import { useT } from '#src/i18n/locale.ts';
import { Figure } from '#src/ui/figure.tsx';
import { Select } from '#src/ui/select.tsx';
import { applyRepair, goToPlace } from './editor-actions.ts';
import { figureHref } from './figure-node.ts';
import styles from './panels.module.css';
import { composerText as words } from './text.ts';
import { figureStyles } from './toolbar.tsx';
import { useCatalogue } from './use-catalogue.ts';
import type { ComposerParts } from './use-composer.ts';

/** The bound figures of the text in order: go to one, open its source, change how it is written. */
export function UsedFigures({ composer }: { composer: ComposerParts }) {
  const t = useT();
  const catalogue = useCatalogue();
  const { editor, saver, report, results, newId } = composer;
  const places = placesOf(report.blocks);
  if (places.length === 0) return <p className={styles.quiet}>{t(words.noneInText)}</p>;

  function setStyle({ block, offset, figure }: Place, style: FigureInline['style']) {
    const content = [{ ...figure, style }];
    const edits = [{ block, start: offset, end: offset + 1, content }];
    applyRepair(editor, { kind: 'replace', edits }, report.year, newId);
    // Not after the short rest of typing: the list would fall back to the old style for the next key.
    saver.settle();
  }
  return (
    <ul className={styles.usedList}>
      {places.map((place) => {
        const { block, offset, figure } = place;
        const indicator = catalogue.indicators.get(figure.indicator);
        const result = results.get(figureKey(figure.indicator, figure.period));
        const name = indicator ? t(indicator.text.name) : figure.indicator;
        return (
          <li key={`${block}:${offset}`} className={styles.usedRow}>
            <button
              type="button"
              className={styles.usedName}
              title={t(words.goThere)}
              onClick={() => goToPlace(editor, { block, start: offset, end: offset + 1 })}
            >
              {name}
            </button>
            <Figure
              indicator={figure.indicator}
              period={figure.period}
              value={result?.value ?? null}
              state={result?.state ?? 'no-data'}
              text={figureRun(figure, indicator, result).text}
              label={name}
              href={figureHref(figure)}
            />
            <Select
              aria-label={`${t(words.figureStyle)}：${name}`}
              className={styles.usedStyle}
              value={figure.style}
              onChange={(event) => {
                const style = figureStyles.find((s) => s === event.target.value);
                if (style) setStyle(place, style);
              }}
              options={figureStyles.map((value) => ({ value, label: t(words[value]) }))}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface Place {
  block: string;
  offset: number;
  figure: FigureInline;
}

function placesOf(blocks: readonly ReportBlock[]): Place[] {
  return blocks.flatMap((block) =>
    figuresOf(block.content).map(({ figure, offset }) => ({ block: block.id, offset, figure })),
  );
}
