import '#src/styles/tokens.css';
import '#src/styles/base.css';
import type { ReactNode } from 'react';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { reportedFigureId } from '#src/domain/reported-figure.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createReport } from '#src/features/report/create-report.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { yonghe2022 } from '#src/ledgers/sample/yonghe-2022.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { WorkspaceKind } from '#src/storage/workspaces.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { freshWorkspace } from '#test/support/fresh-storage.ts';

const settings = { ...defaultSettings(), ...sampleSettings() };

/** A fresh workspace with the sample's settings and 2022 figures, and a report drafted from them. */
export async function stage(kind: WorkspaceKind = 'real') {
  const { storage, workspaces } = await freshWorkspace({ ledgers });
  await storage.commit(
    yonghe2022.map((figure) => ({
      op: 'put',
      ledger: '@figure',
      id: reportedFigureId(figure.indicator, figure.period),
      status: 'registered',
      data: figure,
    })),
    { reason: { kind: 'figure' }, actor: 'clerk' },
  );
  const workspace = { kind, storage, workspaces, settings };
  const show = (children: ReactNode) =>
    render(
      <ToastProvider>
        <WorkspaceContext value={workspace}>
          <div style={{ height: 720 }}>{children}</div>
        </WorkspaceContext>
      </ToastProvider>,
    );
  return { storage, show };
}

/** Drafts the report of 2022 and gives its id. */
export async function draft2022(storage: Storage, from: 'figures' | 'outline' = 'figures') {
  const made = await createReport(storage, settings, { year: 2022, from, withOther: false });
  const id = made.ok ? made.value.ids[0] : undefined;
  if (!id) throw new Error('no report');
  return id;
}

/** Types half a word with a real input method. */
export async function compose(text: string) {
  await cdp().send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** Picks the word that is being composed. */
export async function pickWord(text: string) {
  await cdp().send('Input.insertText', { text });
}

/** Waits a number of milliseconds. */
export function rest(ms: number) {
  return new Promise((done) => setTimeout(done, ms));
}
