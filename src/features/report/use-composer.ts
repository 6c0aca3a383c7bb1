import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Report } from '#src/domain/report.ts';
import { figureNeeds, type ResultsByKey } from '#src/domain/report-print.ts';
import { useT } from '#src/i18n/locale.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { goTo } from '#src/ui/address.ts';
import { useLive } from '#src/ui/use-live.ts';
import { blocksToDoc } from './document.ts';
import { readBlocks } from './editor-actions.ts';
import { reportExtensions } from './editor-schema.ts';
import { createFigureStore } from './figure-store.ts';
import { readFigures } from './read-figures.ts';
import type { OpenedReport } from './report-page.tsx';
import { createReportSaver, type ReportSaver, type SaveStatus } from './saver.ts';
import { composerText } from './text.ts';
import { useCatalogue } from './use-catalogue.ts';

/** What the parts of the composer share. */
export interface ComposerParts {
  editor: Editor;
  saver: ReportSaver;
  /** The report as of the last short rest. */
  report: Report;
  status: SaveStatus;
  results: ResultsByKey;
  newId: () => string;
  /** Period of the figures on offer. */
  period: string;
  setPeriod: (period: string) => void;
  /** Shows another text than the one in the editor (a newer one from elsewhere). */
  show: (report: Report) => void;
}

/** Ties editor, saver and live figures of one report together. */
export function useComposer(opened: OpenedReport): ComposerParts {
  const t = useT();
  const storage = useStorage();
  const { newId } = storage;
  const { indicators } = useCatalogue();
  const [saver] = useState(() =>
    createReportSaver(storage, opened.record, opened.kept ?? undefined),
  );
  const [figures] = useState(() => createFigureStore(opened.results));
  const { report, status } = useSyncExternalStore(saver.subscribe, saver.getState);
  const results = useSyncExternalStore(figures.subscribe, figures.all);
  const [period, setPeriod] = useState(String(opened.report.year));
  const label = t(composerText.page);
  const editor = useEditor({
    extensions: reportExtensions({ figures, indicators, newId, onOpen: (href) => goTo(href) }),
    content: blocksToDoc(opened.report.blocks, newId),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
      },
      scrollThreshold: 60,
      scrollMargin: 80,
    },
    onUpdate: ({ editor: now }) => saver.changed(() => ({ blocks: readBlocks(now, newId) })),
  });
  const show = (next: Report) => {
    editor.commands.setContent(blocksToDoc(next.blocks, newId), { emitUpdate: false });
  };

  const periods = [
    ...new Set([String(report.year), period, ...figureNeeds(report).periods]),
  ].sort();
  const live = useLive(storage, () => readFigures(storage, periods), [storage, periods.join(' ')]);
  useEffect(() => {
    if (live.value) figures.set(live.value);
  }, [live.value, figures]);

  const lookAround = useEffectEvent(async () => {
    const newer = await saver.lookAround();
    if (newer) show(newer);
  });
  const restored = opened.kept !== null;
  useEffect(() => {
    if (restored) saver.changed(() => ({}));
    const stop = storage.subscribe(() => void lookAround());
    const save = () => void saver.flush();
    const hidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      stop();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', hidden);
      void saver.leave();
    };
  }, [saver, storage, restored]);

  return { editor, saver, report, status, results, newId, period, setPeriod, show };
}
