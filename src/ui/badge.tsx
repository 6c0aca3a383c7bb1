import type { ReactNode } from 'react';
import styles from '#src/ui/badge.module.css';
import { classNames } from '#src/ui/class-names.ts';

/** ok ●, warn ▲, bad ■, info ◆, draft ◇ (dashed), neutral ○: the shape says what the colour says. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'draft' | 'neutral';

/** A status in words with its shape; without words give `label` for screen readers. */
export function Badge({
  tone,
  children,
  plain,
}: {
  tone: Tone;
  children: ReactNode;
  /** Without ground and padding: in table cells. */
  plain?: boolean;
}) {
  return (
    <span className={classNames(styles.badge, styles[tone], plain && styles.plain)}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}

/** The shape alone, for places whose words stand elsewhere. */
export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg className={styles.shape} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

const shapes = {
  ok: <circle cx="5" cy="5" r="4" fill="currentcolor" />,
  warn: <path d="M5 .8 9.6 9.2H.4z" fill="currentcolor" />,
  bad: <path d="M1 1h8v8H1z" fill="currentcolor" />,
  info: <path d="M5 .3 9.7 5 5 9.7.3 5z" fill="currentcolor" />,
  draft: (
    <path
      d="M5 1 9 5 5 9 1 5z"
      fill="none"
      stroke="currentcolor"
      strokeWidth="1.2"
      strokeDasharray="2 1.2"
    />
  ),
  neutral: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentcolor" strokeWidth="1.2" />,
} satisfies Record<Tone, ReactNode>;
