import { useId } from 'react';
import {
  type CrossFinding,
  findingName,
  type RemarkedFinding,
  remarkKey,
  remarksWith,
} from '#src/domain/cross-check.ts';
import { periodLabel } from '#src/domain/period.ts';
import { isMasked } from '#src/domain/sensitive.ts';
import { formatDate, formatNumber } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { MaskedInPrint } from '#src/ui/charts/masked-in-print.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { RemarkPopover } from '#src/ui/remark-popover.tsx';
import { ShortList } from './short-list.tsx';
import { text } from './text.ts';
import styles from './today.module.css';
import { useKeep } from './use-keep.ts';

/** Figures that disagree (勾稽), both sides with their values and a way to each; each can be explained in a remark. */
export function FindingsPanel({
  findings,
  more,
  period,
}: {
  findings: readonly RemarkedFinding[];
  /** Swings that come up once those listed are explained. */
  more: number;
  period: string;
}) {
  const t = useT();
  const id = useId();
  const open = findings.filter(({ remark }) => remark === null).length;
  return (
    <section className={styles.panel} aria-labelledby={id} data-findings={findings.length}>
      <h2 id={id} className={styles.head}>
        <Badge tone={open > 0 ? 'warn' : 'neutral'} plain>
          {t(text.findings, { period: t(periodLabel(period)) })}
        </Badge>
        <span className={styles.count}>
          {open === findings.length
            ? open
            : t(text.someExplained, { open, explained: findings.length - open })}
        </span>
      </h2>
      <ShortList items={findings} keyOf={remarkKey}>
        {(finding) => (
          <div
            className={styles.finding}
            data-rule={finding.rule}
            data-explained={finding.remark !== null}
          >
            <p>
              <Side side={finding.left} />
              <span className={styles.sign}>
                {finding.kind === 'swing' ? t(text.lastYear) : sign(finding)}
              </span>
              <Side side={finding.right} isBare={finding.kind === 'swing'} />
            </p>
            <p className={styles.quiet}>
              {t(finding.message)}
              <RemarkLine finding={finding} />
            </p>
          </div>
        )}
      </ShortList>
      {more > 0 && <p className={styles.quiet}>{t(text.moreSwings, { n: more })}</p>}
    </section>
  );
}

function sign({ left, right }: CrossFinding): string {
  return left.value > right.value ? '＞' : '＜';
}

/** One side: each indicator opens its page, from where its records are listed. */
function Side({ side, isBare }: { side: CrossFinding['left']; isBare?: boolean }) {
  const t = useT();
  const known = side.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const [only] = known;
  if (known.length === 1 && only) {
    const name = t(only.text.name);
    const href = hrefTo(`/indicators/${only.id}`, { period: side.period });
    return (
      <>
        {!isBare && <span className={styles.sideName}>{name}</span>}
        <MaskedInPrint when={isMasked(only, side.value)}>
          <Figure
            indicator={only.id}
            period={side.period}
            value={side.value}
            state="ok"
            text={formatNumber(side.value)}
            unit={t(only.text.unit)}
            label={isBare ? name : undefined}
            href={href}
          />
        </MaskedInPrint>
      </>
    );
  }
  return (
    <>
      {known.map((indicator, i) => (
        <span key={indicator.id} className={styles.sideName}>
          {i > 0 && '+ '}
          <a href={hrefTo(`/indicators/${indicator.id}`, { period: side.period })}>
            {t(indicator.text.name)}
          </a>
        </span>
      ))}
      {formatNumber(side.value)}
      {only && ` ${t(only.text.unit)}`}
    </>
  );
}

/** What was written about a finding, and the way to write it. */
function RemarkLine({ finding }: { finding: RemarkedFinding }) {
  const t = useT();
  const locale = useLocale();
  const keep = useKeep();
  const { storage, settings } = useWorkspace();
  const { remark, kind } = finding;
  const isSwing = kind === 'swing';
  async function save(why: string) {
    const remarks = remarksWith(settings.remarks, finding, { text: why, at: storage.today() });
    const said = why === '' ? text.remarkGone : isSwing ? text.remarkSaved : text.remarkKept;
    await keep('remarks', remarks, said);
  }
  return (
    <>
      {remark && (
        <span data-remark="">
          {t(text.explained, { text: remark.text, date: formatDate(remark.at, locale) })}
        </span>
      )}
      <RemarkPopover
        about={t(findingName(finding, catalogue.indicators))}
        label={t(isSwing ? text.remarkLabel : text.explanation)}
        hint={t(isSwing ? text.remarkHint : text.explanationHint)}
        known={remark?.text ?? ''}
        onSave={save}
      />
    </>
  );
}
