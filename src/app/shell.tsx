import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useAddress } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { useFocusNet } from '#src/ui/use-focus-net.ts';
import { useAppControl } from './app-tools.ts';
import { startEmpty } from './boot.ts';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';
import { text } from './text.ts';
import { TopBar } from './top-bar.tsx';

/** Navigation left, a thin bar above, the screen in the middle; the sample is marked on every screen. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT();
  const { kind } = useWorkspace();
  const { path } = useAddress();
  const content = useRef<HTMLElement>(null);
  const first = useRef(true);

  useFocusNet(content);

  // A new screen starts at its top and takes the focus, so that keyboard and screen reader follow. The first one of all
  // leaves it to the browser, unless the clerk has asked for these data (first run, another workspace).
  useEffect(() => {
    if (first.current) {
      first.current = false;
      if (!navigator.userActivation?.hasBeenActive) return;
    }
    if (path) content.current?.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {t(text.skip)}
      </button>
      <Navigation />
      <div className={styles.right}>
        <TopBar />
        {kind === 'sample' && <SampleBanner />}
        <main ref={content} id="content" tabIndex={-1} className={styles.content}>
          {children}
        </main>
      </div>
    </div>
  );
}

function SampleBanner() {
  const t = useT();
  const { workspaces, settings } = useWorkspace();
  const { tools, onReopen } = useAppControl();
  async function leave() {
    const real = await workspaces.get('real');
    if (real) await workspaces.use('real');
    else {
      const year = settings.township.year ?? new Date(tools.clock()).getFullYear();
      await startEmpty(workspaces, tools, { name: '', year });
    }
    onReopen();
  }
  return (
    <aside className={styles.sample} aria-label={t(text.practice)}>
      <strong className={styles.stamp}>{t(text.practice)}</strong>
      <span>{t(text.sampleBanner)}</span>
      <Button small variant="bare" onClick={() => void leave()}>
        {t(text.leaveSample)}
      </Button>
    </aside>
  );
}
