import '#src/styles/tokens.css';
import '#src/styles/base.css';
import axe from 'axe-core';
import { type ReactNode, useMemo } from 'react';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import type { RecordData } from '#src/domain/field.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { emptyData } from '#src/domain/record.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { LedgerListPage } from '#src/features/ledger/ledger-list-page.tsx';
import { RecordPage } from '#src/features/ledger/record-page.tsx';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import { useAddress } from '#src/ui/address.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';

/** The ledger that the tests of forms and lists work with. */
export const ledgerId = 'hotline';
export const settings = {
  ...defaultSettings(),
  villages: ['桂花村', '望江村'].map((name, i) => ({
    id: `v${i + 1}`,
    name,
    fromYear: null,
    toYear: null,
  })),
};

export function testLedger(): Ledger {
  const ledger = catalogue.ledgers.get(ledgerId);
  if (!ledger) throw new Error(`no ledger ${ledgerId}`);
  return ledger;
}

/** Content of a ticket, complete unless taken away. */
export function ticket(over: RecordData = {}): RecordData {
  return {
    ...emptyData(testLedger(), '2024-01-05'),
    ticketNo: 'RX001',
    kind: 'consult',
    matter: '咨询医保缴费',
    village: 'v1',
    ...over,
  };
}

/** Saves tickets in one change set. */
export async function saveTickets(storage: Storage, list: RecordData[]): Promise<string[]> {
  const saved = await storage.commit(
    list.map((data) => ({ op: 'put', ledger: ledgerId, status: 'registered', data })),
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.ids;
}

/** A storage of its own, dropped after the test. */
export async function openWorkspace() {
  let now = Date.UTC(2024, 0, 5, 7, 30);
  const opened = await freshWorkspace({ ledgers, clock: () => (now += 1000) });
  onTestFinished(async () => {
    // What a form writes while it closes comes to its end first.
    await new Promise((resolve) => setTimeout(resolve, 60));
    opened.workspaces.close();
    await dropStorage(opened.storage);
  });
  return opened;
}

type Opened = Awaited<ReturnType<typeof openWorkspace>>;

/** Renders the ledger's screens as the app does: the address says which. */
export async function showAt(opened: Opened, hash: string, extra?: ReactNode) {
  window.location.hash = hash;
  document.title = '台账';
  const screen = await render(
    <LiveWorkspace opened={opened}>
      <ToastProvider>
        <main>
          <Screens />
          {extra}
        </main>
      </ToastProvider>
    </LiveWorkspace>,
  );
  onTestFinished(() => screen.unmount());
  return screen;
}

/** Settings as they are stored, with the villages of the tests. */
function LiveWorkspace({ opened, children }: { opened: Opened; children: ReactNode }) {
  const { value } = useLive(opened.storage, () => opened.storage.settings(), []);
  const current = useMemo(() => {
    const { views, deadlines } = value ?? settings;
    return { ...settings, views, deadlines };
  }, [value]);
  return (
    <WorkspaceContext value={{ kind: 'real', settings: current, ...opened }}>
      {children}
    </WorkspaceContext>
  );
}

function Screens() {
  const { path } = useAddress();
  const [, , ledger = ledgerId, record] = path.split('/');
  if (!record) return <LedgerListPage ledgerId={ledger} />;
  return <RecordPage key={record} ledgerId={ledger} recordId={record === 'new' ? null : record} />;
}

/** What axe complains about, as `<rule>: <element>`. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 160)}`));
}
