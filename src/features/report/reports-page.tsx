import { useState } from 'react';
import { stampTime } from '#src/domain/hlc.ts';
import { type Report, reportSchema } from '#src/domain/report.ts';
import { figureNeeds } from '#src/domain/report-print.ts';
import { formatDateTime } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import type { Storage } from '#src/storage/storage.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button, IconButton } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { SkeletonRows } from '#src/ui/skeleton.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { NewReportDialog } from './new-report-dialog.tsx';
import { readFigures } from './read-figures.ts';
import styles from './reports-page.module.css';
import { text } from './text.ts';

interface ReportRow {
  id: string;
  updatedAt: string;
  /** Null when the stored content cannot be read. */
  report: Report | null;
  bound: number;
  missing: number;
}

/** All annual reports by year, with how far each is; a new one starts here. */
export function ReportsPage() {
  const t = useT();
  const { storage, kind } = useWorkspace();
  const [creating, setCreating] = useState(false);
  const live = useLive(storage, () => readRows(storage), [storage]);
  if (live.state === 'failed' && !live.value) return <ErrorPanel error={live.error} />;
  const rows = live.value;
  const start = (
    <Button variant="primary" icon="plus" onClick={() => setCreating(true)}>
      {t(text.newReport)}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t(text.reports)}
        facts={kind === 'sample' && <span className={styles.practice}>{t(text.practice)}</span>}
        actions={start}
      />
      {!rows && <SkeletonRows rows={4} />}
      {rows?.length === 0 && (
        <EmptyState title={t(text.none)} actions={start}>
          {t(text.noneWhy)}
        </EmptyState>
      )}
      {rows && rows.length > 0 && <ReportTable rows={rows} />}
      <NewReportDialog
        open={creating}
        years={rows?.flatMap((row) => row.report?.year ?? []) ?? []}
        onClose={() => setCreating(false)}
      />
    </>
  );
}

function ReportTable({ rows }: { rows: readonly ReportRow[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(text.year)}</th>
          <th scope="col">{t(text.title)}</th>
          <th scope="col">{t(text.state)}</th>
          <th scope="col">{t(text.figures)}</th>
          <th scope="col">{t(text.edited)}</th>
          <th scope="col">
            <span className="visually-hidden">{t(text.actions)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.report ? t(text.yearOf, { year: row.report.year }) : ''}</td>
            <th scope="row">
              <a href={`#/reports/${row.id}`} className={styles.open}>
                {row.report?.title ?? t(text.broken)}
              </a>
            </th>
            <td>
              <Badge tone="draft" plain>
                {t(text.drafting)}
              </Badge>
            </td>
            <td>
              <FigureState bound={row.bound} missing={row.missing} />
            </td>
            <td>{formatDateTime(Date.parse(stampTime(row.updatedAt)), locale)}</td>
            <td className={styles.actions}>
              <DeleteButton row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureState({ bound, missing }: { bound: number; missing: number }) {
  const t = useT();
  if (bound === 0) return <span className={styles.quiet}>{t(text.noFigures)}</span>;
  return missing === 0 ? (
    <Badge tone="ok" plain>
      {t(text.complete, { n: bound })}
    </Badge>
  ) : (
    <Badge tone="warn" plain>
      {t(text.missing, { n: bound, m: missing })}
    </Badge>
  );
}

function DeleteButton({ row }: { row: ReportRow }) {
  const t = useT();
  const toast = useToast();
  const { storage } = useWorkspace();
  const title = row.report?.title ?? '';
  async function remove() {
    const result = await storage.commit([{ op: 'trash', id: row.id }], {
      reason: { kind: 'trash' },
      actor: 'clerk',
    });
    if (!result.ok) {
      toast.show({ text: t(text.notCreated), tone: 'error' });
      return;
    }
    const { seq } = result.value;
    toast.show({
      text: t(text.deleted, { title }),
      action: {
        label: t(shared.undo),
        onAct: () =>
          void storage.undo(seq, { actor: 'clerk' }).then((undone) => {
            if (!undone.ok) toast.show({ text: t(text.undoFailed), tone: 'error' });
          }),
      },
    });
  }
  return (
    <IconButton icon="trash" label={`${t(shared.delete)} ${title}`} onClick={() => void remove()} />
  );
}

/** Newest year first, and within a year the report changed last. */
async function readRows(storage: Storage): Promise<ReportRow[]> {
  const records = await storage.list('@report');
  const rows = records.map((record) => ({
    record,
    report: reportSchema.safeParse(record.data).data ?? null,
  }));
  const needs = rows.flatMap(({ report }) => (report ? [figureNeeds(report)] : []));
  const results = await readFigures(
    storage,
    [...new Set(needs.flatMap((n) => n.periods))],
    [...new Set(needs.flatMap((n) => n.indicators))],
  );
  return rows
    .map(({ record, report }): ReportRow => {
      const keys = report ? [...figureNeeds(report).counts.keys()] : [];
      const missing = keys.filter((key) => results.get(key)?.state !== 'ok').length;
      return { id: record.id, updatedAt: record.updatedAt, report, bound: keys.length, missing };
    })
    .sort(
      (a, b) =>
        (b.report?.year ?? 0) - (a.report?.year ?? 0) || b.updatedAt.localeCompare(a.updatedAt),
    );
}
