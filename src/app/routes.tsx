import { type ReactNode, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { OpenWorkspace } from '#src/storage/use-storage.ts';
import { goTo, readAddress, useAddress } from '#src/ui/address.ts';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import styles from './app.module.css';
import { useAppControl } from './app-tools.ts';
import { AppErrorBoundary } from './error-boundary.tsx';
import { SaveBackupButton } from './save-backup-button.tsx';
import { screen } from './screen.tsx';
import { text } from './text.ts';
import { prepareToday, TodayPage } from './today-page.tsx';

const IndicatorsPage = screen(() =>
  import('#src/features/dashboard/indicators-page.tsx').then((m) => m.IndicatorsPage),
);
const IndicatorPage = screen(() =>
  import('#src/features/dashboard/indicator-page.tsx').then((m) => m.IndicatorPage),
);
const LedgerListPage = screen(() =>
  import('#src/features/ledger/ledger-list-page.tsx').then((m) => m.LedgerListPage),
);
const RecordPage = screen(() =>
  import('#src/features/ledger/record-page.tsx').then((m) => m.RecordPage),
);
const ImportPage = screen(() =>
  import('#src/features/ledger/import/import-page.tsx').then((m) => m.ImportPage),
);
const ReportsPage = screen(() =>
  import('#src/features/report/reports-page.tsx').then((m) => m.ReportsPage),
);
const ReportPage = screen(() =>
  import('#src/features/report/report-page.tsx').then((m) => m.ReportPage),
);
const DataPage = screen(() => import('#src/features/data/data-page.tsx').then((m) => m.DataPage));
const SettingsPage = screen(() =>
  import('#src/features/settings/settings-page.tsx').then((m) => m.SettingsPage),
);
const HandbookPage = screen(() => import('./handbook-page.tsx').then((m) => m.HandbookPage));

/** Makes the screen at a path ready before it is drawn: its code, and for 今日 its data. */
export async function prepareScreen(path: string, workspace: OpenWorkspace): Promise<void> {
  const [, place, one, record] = path.split('/');
  if (!place) await prepareToday(workspace);
  else if (place === 'indicators') await (one ? IndicatorPage : IndicatorsPage).preload();
  else if (place === 'ledgers') await (record ? RecordPage : LedgerListPage).preload();
}

/** Which screen an address shows. Every screen but 今日 is loaded when first opened. */
export function Routes() {
  const { path } = useAddress();
  const { tools, onReopen } = useAppControl();
  return (
    <AppErrorBoundary resetKey={path} actions={<SaveBackupButton />}>
      <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
        <Router hook={usePath}>
          <Switch>
            <Route path="/">
              <TodayPage />
            </Route>
            <Route path="/indicators">
              <IndicatorsPage />
            </Route>
            <Route path="/indicators/:id">
              {({ id }) => <IndicatorPage key={id} indicatorId={id} />}
            </Route>
            <Route path="/ledgers/:ledger">
              {({ ledger }) => ofLedger(ledger, <LedgerListPage key={ledger} ledgerId={ledger} />)}
            </Route>
            <Route path="/ledgers/:ledger/import">
              {({ ledger }) => ofLedger(ledger, <ImportPage key={ledger} ledgerId={ledger} />)}
            </Route>
            <Route path="/ledgers/:ledger/:record">
              {({ ledger, record }) =>
                ofLedger(
                  ledger,
                  <RecordPage
                    key={`${ledger}/${record}`}
                    ledgerId={ledger}
                    recordId={record === 'new' ? null : record}
                  />,
                )
              }
            </Route>
            <Route path="/reports">
              <ReportsPage />
            </Route>
            <Route path="/reports/:id">{({ id }) => <ReportPage key={id} reportId={id} />}</Route>
            <Route path="/data">
              <DataPage tools={tools} onReopen={onReopen} />
            </Route>
            <Route path="/settings/:section?">
              {({ section }) => <SettingsPage section={section ?? null} />}
            </Route>
            <Route path="/handbook">
              <HandbookPage />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Router>
      </Suspense>
    </AppErrorBoundary>
  );
}

function ofLedger(id: string, page: ReactNode): ReactNode {
  return catalogue.ledgers.has(id) ? page : <NotFound />;
}

function NotFound() {
  const t = useT();
  return (
    <>
      <PageHeader title={t(text.notFound)} />
      <EmptyState
        title={t(text.notFoundWhy)}
        actions={<ButtonLink href="#/">{t(text.toToday)}</ButtonLink>}
      />
    </>
  );
}

/** The router's view of the address: the path alone, the query belongs to the screens. */
function usePath(): [string, (to: string, options?: { replace?: boolean }) => void] {
  const { path } = useAddress();
  return [path, (to, options) => to !== readAddress().path && goTo(`#${to}`, options)];
}
