import type { PrintableReport, PrintableRun } from '#src/domain/report.ts';
import { useT } from '#src/i18n/locale.ts';
import styles from './paper.module.css';
import { text } from './text.ts';

/** The finished paper by GB/T 9704: what is printed, and what Word gets. */
export function Preview({
  report,
  blockIds,
  practice,
}: {
  report: PrintableReport;
  /** Ids of the blocks, in the same order. */
  blockIds: readonly string[];
  practice: boolean;
}) {
  const t = useT();
  const official = report.profile === 'official';
  const addressees = report.addressees.trim().replace(/[:：]$/, '');
  return (
    <div className={styles.table}>
      <article className={styles.sheet} lang="zh-CN" aria-label={t(text.preview)}>
        {practice && <p className={styles.practice}>{t(text.practice)}</p>}
        {official && (report.docNumber || report.signer) && (
          <p className={styles.number}>
            <span>{report.docNumber}</span>
            {report.signer && (
              <span>
                签发人：<span className={styles.signer}>{report.signer}</span>
              </span>
            )}
          </p>
        )}
        <h1 className={styles.title}>{report.title}</h1>
        {addressees && <p className={styles.flush}>{addressees}：</p>}
        {report.blocks.map((block, at) => (
          <Block key={blockIds[at]} block={block} />
        ))}
        {report.organisation && <p className={styles.signature}>{report.organisation}</p>}
        {report.issuedOn && <p className={styles.signature}>{report.issuedOn}</p>}
        {official && report.carbonCopy && (
          <p className={styles.copies}>抄送：{report.carbonCopy.replace(/。$/, '')}。</p>
        )}
      </article>
    </div>
  );
}

function Block({ block }: { block: PrintableReport['blocks'][number] }) {
  const content = (
    <>
      {block.number}
      {withOffsets(block.runs).map(({ run, offset }) => (
        <Run key={offset} run={run} />
      ))}
    </>
  );
  switch (block.level) {
    case 0:
      return <p className={styles.body}>{content}</p>;
    case 1:
      return <h2 className={styles.level1}>{content}</h2>;
    case 2:
      return <h3 className={styles.level2}>{content}</h3>;
    case 3:
      return <h4 className={styles.level3}>{content}</h4>;
    case 4:
      return <h5 className={styles.level3}>{content}</h5>;
  }
}

function Run({ run }: { run: PrintableRun }) {
  if (!run.figure) return run.text;
  const { indicator, period, value, state } = run.figure;
  return (
    <span
      className={state === 'ok' ? undefined : styles.missing}
      data-indicator={indicator}
      data-period={period}
      data-value={value === null ? '' : String(value)}
      data-state={state}
    >
      {run.text}
    </span>
  );
}

/** Each run with the place where it begins, which names it among its neighbours. */
function withOffsets(runs: readonly PrintableRun[]): { run: PrintableRun; offset: number }[] {
  let next = 0;
  return runs.map((run) => {
    const offset = next;
    next += run.text.length;
    return { run, offset };
  });
}
