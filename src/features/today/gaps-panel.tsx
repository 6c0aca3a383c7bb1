import { useId, useState } from 'react';
import { gapToFields } from '#src/domain/expected.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { useKeptFocus } from '#src/ui/use-kept-focus.ts';
import { partText } from './day-text.ts';
import type { GapLine } from './read-gaps.ts';
import { ShortList } from './short-list.tsx';
import { text } from './text.ts';
import styles from './today.module.css';

/** Days, months and quarters that have no record; each opens a form that is filled in for it. */
export function GapsPanel({ gaps, today }: { gaps: readonly GapLine[]; today: string }) {
  const t = useT();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} data-gaps="">
      <h2 id={id} className={styles.head}>
        <Badge tone="warn" plain>
          {t(text.gaps)}
        </Badge>
        <span className={styles.count}>
          {gaps.reduce((sum, gap) => sum + gap.missing.length, 0)}
        </span>
        <span className={styles.quiet}>{t(text.gapsAbout)}</span>
      </h2>
      <ShortList
        items={gaps}
        keyOf={(gap) => `${gap.ledger.id}|${gap.value}|${gap.occasion}|${gap.missing[0]}`}
      >
        {(gap) => <Missing gap={gap} today={today} />}
      </ShortList>
    </section>
  );
}

/** Parts of one line before the rest is asked for. */
const shown = 5;

function Missing({ gap, today }: { gap: GapLine; today: string }) {
  const t = useT();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  // The button goes away: the first of the parts that it brought takes the focus.
  const kept = useKeptFocus(all, `a:nth-of-type(${shown + 1})`);
  const { ledger, missing, of, occasion } = gap;
  const name = [t(ledger.text.name), of && t(of), occasion].filter(Boolean).join(' · ');
  const rest = missing.length - shown;
  return (
    <div className={styles.gap}>
      <span>{name}</span>
      <div {...kept} className={styles.parts}>
        <span className={styles.quiet}>{t(text.missing)}</span>
        {(all ? missing : missing.slice(0, shown)).map((part) => {
          const said = partText(part, today, locale);
          return (
            <a
              key={part}
              className={styles.part}
              href={hrefTo(`/ledgers/${ledger.id}/new`, gapToFields(gap, part))}
              aria-label={t(text.enter, { name, part: said })}
            >
              {said}
            </a>
          );
        })}
        {rest > 0 && !all && (
          <Button small variant="bare" onClick={() => setAll(true)}>
            {t(text.moreParts, { n: rest })}
          </Button>
        )}
      </div>
    </div>
  );
}
