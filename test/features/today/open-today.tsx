import axe from 'axe-core';
import { onTestFinished } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { TodayPage } from '#src/app/today-page.tsx';
import type { ReportedFigure } from '#src/domain/reported-figure.ts';
import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { RecordPage } from '#src/features/ledger/record-page.tsx';
import { setLocale } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { goTo, useAddress } from '#src/ui/address.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';
import '#src/styles/tokens.css';
import '#src/styles/base.css';

/** How long a poll waits on a machine that is busy with other work. */
export const soon = { timeout: 15_000 };

/** 今日 on 5 January 2024 over a fresh storage that is filled first; its links to forms work. */
export async function openToday(
  fill: (storage: Storage) => Promise<unknown> = async () => undefined,
  href = '#/',
) {
  setLocale('zh');
  const { workspaces, storage } = await freshWorkspace({ ledgers });
  await fill(storage);
  goTo(href);
  const screen = await render(<Stage storage={storage} workspaces={workspaces} />);
  onTestFinished(async () => {
    await cleanup();
    // A reading under way ends before its database does.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await dropStorage(storage);
    setLocale('zh');
    goTo('#/');
  });
  return { screen, storage };
}

/** Figures of a year typed in by hand. */
export async function report(storage: Storage, period: string, values: Record<string, number>) {
  const changes = Object.entries(values).map(([indicator, value]) => {
    const data: ReportedFigure = {
      indicator,
      period,
      value,
      approx: '',
      source: '测试',
      asOf: '',
      note: '',
    };
    const id = reportedFigureId(indicator, period);
    return { op: 'put' as const, ledger: '@figure', id, status: 'registered' as const, data };
  });
  const saved = await storage.commit(changes, { reason: { kind: 'figure' }, actor: 'clerk' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

/** What axe complains about on the page, as `rule: target`. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  });
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
}

function Stage({ storage, workspaces }: { storage: Storage; workspaces: Workspaces }) {
  const live = useLive(storage, () => storage.settings(), [storage]);
  const { path } = useAddress();
  if (!live.value) return null;
  const [, , ledgerId, recordId] = path.split('/');
  return (
    <WorkspaceContext value={{ kind: 'real', storage, workspaces, settings: live.value }}>
      <ToastProvider>
        <main>
          {path === '/' && <TodayPage />}
          {ledgerId && (
            <RecordPage
              ledgerId={ledgerId}
              recordId={recordId === 'new' ? null : (recordId ?? null)}
            />
          )}
        </main>
      </ToastProvider>
    </WorkspaceContext>
  );
}
