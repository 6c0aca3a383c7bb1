import type { StoredRecord } from '#src/domain/record.ts';
import { type Report, reportSchema } from '#src/domain/report.ts';
import { figureNeeds, type ResultsByKey } from '#src/domain/report-print.ts';
import { useT } from '#src/i18n/locale.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useStorage } from '#src/storage/use-storage.ts';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { type LiveSource, useLive } from '#src/ui/use-live.ts';
import { Composer } from './composer.tsx';
import { readFigures } from './read-figures.ts';
import { readKept } from './saver.ts';
import { text } from './text.ts';

/** One report: the composer, or why there is none. */
export function ReportPage({ reportId }: { reportId: string }) {
  const t = useT();
  const storage = useStorage();
  // The composer itself keeps up with later changes; loading anew would take the text from under the cursor.
  const live = useLive(onceOnly, () => load(storage, reportId), [storage, reportId]);
  if (live.state === 'failed') return <ErrorPanel error={live.error} />;
  if (!live.value) return <Skeleton height={480} />;
  if (live.value.kind === 'ready') return <Composer key={reportId} opened={live.value} />;
  const back = <ButtonLink href="#/reports">{t(text.toReports)}</ButtonLink>;
  return (
    <EmptyState title={t(text.notFound)} actions={back}>
      {t(live.value.kind === 'missing' ? text.notFoundWhy : text.broken)}
    </EmptyState>
  );
}

/** A report as it was opened. */
export interface OpenedReport {
  kind: 'ready';
  record: StoredRecord;
  report: Report;
  /** Text that a crash had left unsaved. */
  kept: Report | null;
  results: ResultsByKey;
}

const onceOnly: LiveSource = { subscribe: () => () => undefined };

async function load(
  storage: Storage,
  id: string,
): Promise<OpenedReport | { kind: 'missing' } | { kind: 'broken' }> {
  const record = await storage.get(id);
  if (record?.ledger !== '@report' || record.shelf !== record.ledger) return { kind: 'missing' };
  const parsed = reportSchema.safeParse(record.data);
  if (!parsed.success) return { kind: 'broken' };
  const kept = await readKept(storage, record);
  const report = kept ?? parsed.data;
  const periods = [...new Set([String(report.year), ...figureNeeds(report).periods])];
  const results = await readFigures(storage, periods);
  return { kind: 'ready', record, report, kept, results };
}
