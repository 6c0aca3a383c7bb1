import axe from 'axe-core';
import { onTestFinished } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import type { RecordData } from '#src/domain/field.ts';
import { emptyData } from '#src/domain/record.ts';
import { type ReportedFigure, reportedFigureId } from '#src/domain/reported-figure.ts';
import type { SettingKey, Settings } from '#src/domain/settings.ts';
import { IndicatorPage } from '#src/features/dashboard/indicator-page.tsx';
import { IndicatorsPage } from '#src/features/dashboard/indicators-page.tsx';
import { OverviewPage } from '#src/features/dashboard/overview-page.tsx';
import { setLocale } from '#src/i18n/locale.ts';
import { catalogue, ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { goTo, useAddress } from '#src/ui/address.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';
import '#src/styles/tokens.css';
import '#src/styles/base.css';

export interface Opened {
  screen: Awaited<ReturnType<typeof render>>;
  storage: Storage;
}

/** How long a poll waits on a machine that is busy with other work. */
export const soon = { timeout: 8_000 };

/**
 * The dashboard's screens at an address (`#/?period=2022`), over a fresh storage filled first. The township keeps
 * only the hotline ledger, so that the screens stay small.
 */
export async function openDashboard(
  href: string,
  fill: (storage: Storage) => Promise<unknown> = async () => undefined,
): Promise<Opened> {
  setLocale('zh');
  delete document.documentElement.dataset.theme;
  const { workspaces, storage } = await freshWorkspace({ ledgers });
  const others = ledgers.map((l) => l.id).filter((id) => id !== 'hotline');
  await setting(storage, 'ledgersOff', others);
  await fill(storage);
  goTo(href);
  const screen = await render(<Stage storage={storage} workspaces={workspaces} />);
  onTestFinished(async () => {
    await cleanup();
    await dropStorage(storage);
    goTo('#/');
  });
  return { screen, storage };
}

/** Registers hotline tickets, one record each. */
export function addTickets(storage: Storage, tickets: RecordData[]): Promise<string[]> {
  return addTo(
    storage,
    'hotline',
    tickets.map((over, i) => ({
      ticketNo: `RX${i + 1}`,
      kind: 'consult',
      matter: '咨询医保缴费',
      ...over,
    })),
  );
}

/** Registers records of a ledger. */
export async function addTo(
  storage: Storage,
  ledgerId: string,
  records: RecordData[],
): Promise<string[]> {
  const ledger = catalogue.ledgers.get(ledgerId);
  if (!ledger) throw new Error(`no ledger ${ledgerId}`);
  const changes = records.map((over) => ({
    op: 'put' as const,
    ledger: ledger.id,
    status: 'registered' as const,
    data: { ...emptyData(ledger, '2022-01-05'), ...over },
  }));
  const saved = await storage.commit(changes, { reason: { kind: 'save' }, actor: 'clerk' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value.ids;
}

/** Types in a figure of an indicator by hand. */
export async function addFigure(storage: Storage, figure: Partial<ReportedFigure>) {
  const data = {
    indicator: 'hotline.total',
    period: '2022',
    value: 40,
    approx: '' as const,
    source: '县热线办通报',
    asOf: '2022-11-30',
    note: '',
    ...figure,
  };
  const id = reportedFigureId(data.indicator, data.period);
  const saved = await storage.commit(
    [{ op: 'put', ledger: '@figure', id, status: 'registered', data }],
    { reason: { kind: 'figure' }, actor: 'clerk' },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
}

/** A ticket received and answered on days of 2022. */
export function ticket(receivedAt: string, repliedAt: string | null, over: RecordData = {}) {
  return { receivedAt, repliedAt, dueAt: '2022-12-31', ...over };
}

export async function setting<K extends SettingKey>(storage: Storage, key: K, value: Settings[K]) {
  const saved = await storage.setSetting(key, value, 'clerk');
  if (!saved.ok) throw new Error(saved.error.kind);
}

/** The shown figures of an indicator in a period, as `state:value`. */
export function shown(indicator: string, period: string): string[] {
  const all = document.querySelectorAll(`[data-indicator="${indicator}"][data-period="${period}"]`);
  return [...all].map((e) => `${e.getAttribute('data-state')}:${e.getAttribute('data-value')}`);
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
  const [, , id] = path.split('/');
  return (
    <WorkspaceContext value={{ kind: 'real', storage, workspaces, settings: live.value }}>
      <ToastProvider>
        <main>
          {path === '/' && (
            <>
              <h1>今日</h1>
              <OverviewPage />
            </>
          )}
          {path === '/indicators' && <IndicatorsPage />}
          {id && <IndicatorPage key={id} indicatorId={id} />}
        </main>
      </ToastProvider>
    </WorkspaceContext>
  );
}
