import type { ReactNode } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, useAddress } from '#src/ui/address.ts';
import { PageHeader } from '#src/ui/page-header.tsx';
import styles from './indicators-page.module.css';
import { PeriodSwitch } from './period-switch.tsx';
import { scopeLabel, scopeQuery, useScope } from './scope.ts';

/** The views of the indicators page, as the address names them. */
export const indicatorViews = ['table', 'villages', 'heat', 'brief'] as const;
export type IndicatorView = (typeof indicatorViews)[number];

/** Reads `view` of the address; anything else is the table. */
export function readView(query: URLSearchParams): IndicatorView {
  const asked = query.get('view');
  return indicatorViews.find((view) => view === asked) ?? 'table';
}

/** Title, views, period and the view's own filters. */
export function IndicatorsHead({
  view,
  facts,
  actions,
  children,
}: {
  view: IndicatorView;
  facts?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const t = useT();
  const scope = useScope();
  const { query } = useAddress();
  const { kind } = useWorkspace();
  const group = query.get('group');
  return (
    <PageHeader
      title={t(words.title)}
      facts={
        <>
          <span>{t(scopeLabel(scope.period))}</span>
          {facts}
          {kind === 'sample' && <strong>{t(words.practice)}</strong>}
        </>
      }
      actions={actions}
    >
      <nav className={`${styles.views} no-print`} aria-label={t(words.views)}>
        {indicatorViews.map((id) => (
          <a
            key={id}
            aria-current={id === view ? 'page' : undefined}
            href={hrefTo('/indicators', {
              ...scopeQuery(scope),
              view: id === 'table' ? null : id,
              group: id === 'heat' ? null : group,
            })}
          >
            {t(words[id])}
          </a>
        ))}
      </nav>
      <PeriodSwitch scope={scope} />
      {children && <div className={styles.filters}>{children}</div>}
    </PageHeader>
  );
}

const words = {
  title: { zh: '指标', en: 'Indicators' },
  practice: { zh: '练习数据', en: 'Practice data' },
  views: { zh: '看法', en: 'Views' },
  table: { zh: '指标表', en: 'Table' },
  villages: { zh: '各村', en: 'Villages' },
  heat: { zh: '村月热力表', en: 'Village by month' },
  brief: { zh: '简报', en: 'Brief' },
};
