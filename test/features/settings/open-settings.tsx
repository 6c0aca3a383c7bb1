import '#src/styles/tokens.css';
import '#src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Settings } from '#src/domain/settings.ts';
import { SettingsPage } from '#src/features/settings/settings-page.tsx';
import { setLocale } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { useAddress } from '#src/ui/address.ts';
import { useLive } from '#src/ui/use-live.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';

let opened: { storage: Storage; workspaces: Workspaces } | null = null;

beforeEach(() => {
  document.title = '设置';
  setLocale('zh');
});

afterEach(async () => {
  delete document.documentElement.dataset.theme;
  sessionStorage.clear();
  window.location.hash = '';
  opened?.workspaces.close();
  if (opened) await dropStorage(opened.storage);
  opened = null;
});

/** A fresh real workspace with all ledgers and these settings, its settings page at a section, as the app mounts it. */
export async function openSettings(section: string, settings: Partial<Settings> = {}) {
  opened = await freshWorkspace({ ledgers });
  const { storage } = opened;
  for (const [key, value] of Object.entries(settings)) {
    await storage.setSetting(key as keyof Settings, value as never, 'clerk');
  }
  window.location.hash = `#/settings/${section}`;
  const screen = await render(<Mounted {...opened} />);
  return { storage, screen };
}

function Mounted({ storage, workspaces }: { storage: Storage; workspaces: Workspaces }) {
  const { path } = useAddress();
  const settings = useLive(storage, () => storage.settings(), [storage]).value;
  if (!settings) return null;
  return (
    <WorkspaceContext value={{ kind: 'real', storage, workspaces, settings }}>
      <main>
        {path.startsWith('/settings/') && <SettingsPage section={path.split('/')[2] ?? null} />}
      </main>
    </WorkspaceContext>
  );
}

/** What axe finds wrong with the page. */
export async function axeFaults(): Promise<string[]> {
  const result = await axe.run('body', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return result.violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}
