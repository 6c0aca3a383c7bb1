import { EditorContent } from '@tiptap/react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { checkReport } from '#src/domain/report-checks.ts';
import { toPrintable } from '#src/domain/report-print.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useAddress } from '#src/ui/address.ts';
import { useShortcut } from '#src/ui/keys.ts';
import { Tabs } from '#src/ui/tabs.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import styles from './composer.module.css';
import { FiguresPanel } from './figures-panel.tsx';
import { HeadPanel } from './head-panel.tsx';
import { Outline } from './outline.tsx';
import './faces.css';
import pageStyles from './page.module.css';
import { Preview } from './preview.tsx';
import { ReportBar } from './report-bar.tsx';
import type { OpenedReport } from './report-page.tsx';
import { SaveNotices } from './save-notices.tsx';
import { composerText, text } from './text.ts';
import { Toolbar } from './toolbar.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useComposer } from './use-composer.ts';
import { usePrinting } from './use-printing.ts';

type Panel = 'figures' | 'checks' | 'head';

/** Outline left, the page in the middle, figures, checks and head at the right; or the preview of the finished paper. */
export function Composer({ opened }: { opened: OpenedReport }) {
  const t = useT();
  const catalogue = useCatalogue();
  const { kind } = useWorkspace();
  const composer = useComposer(opened);
  const { editor, saver, report, results } = composer;
  const { query } = useAddress();
  const printing = usePrinting();
  const [panel, setPanel] = useState<Panel>('figures');
  const search = useRef<HTMLInputElement>(null);
  const checked = useDeferredValue(report);
  const findings = useMemo(
    () => checkReport(checked, { catalogue, results }),
    [checked, results, catalogue],
  );
  const findFigure = () => {
    setPanel('figures');
    // The panel may be shown only now.
    requestAnimationFrame(() => search.current?.focus());
  };
  useShortcut('Ctrl+S', () => void saver.flush());
  useShortcut('Ctrl+Alt+N', findFigure);
  const previewing = query.get('view') === 'preview' || printing;
  return (
    <div
      className={styles.composer}
      onCompositionStart={() => saver.setComposing(true)}
      onCompositionEnd={() => saver.setComposing(false)}
    >
      <ReportBar composer={composer} previewing={previewing} />
      <SaveNotices composer={composer} restored={opened.kept !== null} />
      {previewing && (
        <Preview
          report={toPrintable(report, catalogue, results)}
          blockIds={report.blocks.map((b) => b.id)}
          practice={kind === 'sample'}
        />
      )}
      <div className={styles.desk} hidden={previewing}>
        <Outline composer={composer} />
        <div className={styles.middle}>
          <Toolbar editor={editor} onFindFigure={findFigure} />
          <div className={styles.scroll} data-scroll-frame>
            <article className={pageStyles.paper}>
              {kind === 'sample' && <p className={pageStyles.practice}>{t(text.practice)}</p>}
              <h1 className={pageStyles.title}>{report.title}</h1>
              {report.addressees && (
                <p className={pageStyles.addressees}>
                  {report.addressees.replace(/[:：]?$/, '：')}
                </p>
              )}
              <EditorContent editor={editor} className={pageStyles.text} />
            </article>
          </div>
        </div>
        <aside className={styles.panel} aria-label={t(composerText.panel)}>
          <Tabs
            label={t(composerText.panel)}
            value={panel}
            onChange={setPanel}
            tabs={[
              {
                value: 'figures',
                label: t(text.figures),
                panel: <FiguresPanel composer={composer} searchRef={search} />,
              },
              {
                value: 'checks',
                label: t(composerText.checks),
                count: findings.length,
                panel: <ChecksPanel composer={composer} findings={findings} />,
              },
              {
                value: 'head',
                label: t(composerText.head),
                panel: <HeadPanel composer={composer} />,
              },
            ]}
          />
        </aside>
      </div>
    </div>
  );
}
