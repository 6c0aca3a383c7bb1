import '#src/styles/tokens.css';
import '#src/styles/base.css';
import { useMemo } from 'react';
import { render } from 'vitest-browser-react';
import { DataPage } from '#src/features/data/data-page.tsx';
import { openStorage, type Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { WorkspaceKind, Workspaces } from '#src/storage/workspaces.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';

export interface Opened {
  workspaces: Workspaces;
  storage: Storage;
  kind?: WorkspaceKind;
}

/** Shows the data page over a workspace; `reopened` counts how often the page asked to open everything anew. */
export async function openDataPage(work: Opened, tab?: string) {
  document.title = '数据';
  window.location.hash = `#/data${tab ? `?tab=${tab}` : ''}`;
  const seen = { reopened: 0 };
  const screen = await render(
    <ToastProvider>
      <main>
        <Page {...work} onReopen={() => (seen.reopened += 1)} />
      </main>
    </ToastProvider>,
  );
  return { screen, seen };
}

/** Opens the database that the workspace points to now. */
export async function openPointed({ workspaces, storage }: Opened): Promise<Storage> {
  const pointed = await workspaces.get('real');
  if (!pointed) throw new Error('the workspace is gone');
  return openStorage({ ...storage.options, name: pointed.database });
}

function Page({ workspaces, storage, kind = 'real', onReopen }: Opened & { onReopen: () => void }) {
  const settings = useLive(storage, () => storage.settings(), [storage]).value;
  const value = useMemo(
    () => (settings ? { kind, storage, workspaces, settings } : null),
    [kind, storage, workspaces, settings],
  );
  if (!value) return null;
  const tools = { clock: storage.options.clock, newId: storage.newId };
  return (
    <WorkspaceContext value={value}>
      <DataPage tools={tools} onReopen={onReopen} />
    </WorkspaceContext>
  );
}
