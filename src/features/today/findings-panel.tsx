import { useId, useState } from 'react';
import { type CrossFinding, remarkKey } from '#src/domain/cross-check.ts';
import { periodLabel } from '#src/domain/period.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import dialogStyles from './dialogs.module.css';
import { ShortList } from './short-list.tsx';
import { text } from './text.ts';
import styles from './today.module.css';
import { useKeep } from './use-keep.ts';

/** Figures that disagree (勾稽), both sides with their values and a way to each; swings ask for a remark. */
export function FindingsPanel({
  findings,
  period,
}: {
  findings: readonly CrossFinding[];
  period: string;
}) {
  const t = useT();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} data-findings={findings.length}>
      <h2 id={id} className={styles.head}>
        <Badge tone="warn" plain>
          {t(text.findings, { period: t(periodLabel(period)) })}
        </Badge>
        <span className={styles.count}>{findings.length}</span>
      </h2>
      <ShortList items={findings} keyOf={remarkKey}>
        {(finding) => (
          <div className={styles.finding} data-rule={finding.rule}>
            <p>
              <Side side={finding.left} />
              <span className={styles.sign}>
                {finding.kind === 'swing' ? t(text.lastYear) : sign(finding)}
              </span>
              <Side side={finding.right} isBare={finding.kind === 'swing'} />
            </p>
            <p className={styles.quiet}>
              {t(finding.message)}
              {finding.kind === 'swing' && <Remark finding={finding} />}
            </p>
          </div>
        )}
      </ShortList>
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

function Remark({ finding }: { finding: CrossFinding }) {
  const t = useT();
  const keep = useKeep();
  const { storage, settings } = useWorkspace();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [first = ''] = finding.left.indicators;
  const indicator = catalogue.indicators.get(first);
  const name = indicator ? t(indicator.text.name) : '';
  async function save() {
    const why = typed.trim();
    if (why === '') return;
    const remark = { text: why, at: storage.today() };
    await keep('remarks', { ...settings.remarks, [remarkKey(finding)]: remark }, text.remarkSaved);
  }
  return (
    <Popover
      title={t(text.remark)}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button small variant="bare" aria-label={t(text.remarkFor, { name })}>
          {t(text.remark)}
        </Button>
      }
    >
      <form
        className={dialogStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t(text.remarkLabel)} hint={t(text.remarkHint)}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" disabled={typed.trim() === ''}>
          {t(shared.save)}
        </Button>
      </form>
    </Popover>
  );
}
