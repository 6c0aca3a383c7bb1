import type { ReactNode } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import styles from '#src/ui/error-panel.module.css';
import { Icon } from '#src/ui/icon.tsx';

/** What the error boundary shows: what happened, what was kept, what to do; the technical text on request. */
export function ErrorPanel({
  error,
  onRetry,
  actions,
}: {
  error: unknown;
  onRetry?: () => void;
  /** Other ways out, such as saving a backup. */
  actions?: ReactNode;
}) {
  const t = useT();
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <section className={styles.panel} role="alert">
      <h1 className={styles.title}>
        <Icon name="error" size={20} />
        {t(words.title)}
      </h1>
      <p>{t(words.kept)}</p>
      <p>{t(words.todo)}</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t(shared.reload)}
        </Button>
        {onRetry && <Button onClick={onRetry}>{t(shared.retry)}</Button>}
        {actions}
      </div>
      <details className={styles.details}>
        <summary>{t(words.details)}</summary>
        <pre className={styles.detail}>{detail}</pre>
        <Button small icon="copy" onClick={() => void navigator.clipboard?.writeText(detail)}>
          {t(shared.copy)}
        </Button>
      </details>
    </section>
  );
}

const words = {
  title: { zh: '这一页出了错', en: 'This page has failed' },
  kept: {
    zh: '已经保存的台账和报告都还在本机，没有受影响；正在填写的内容已随时暂存。',
    en: 'Everything saved is still on this machine and untouched; what you were typing has been kept as a draft.',
  },
  todo: {
    zh: '请重新打开这一页。如果再次出错，请先到“数据”页做一次备份，再把下面的技术信息发给维护人员。',
    en: 'Please reload the page. If it fails again, make a backup on the Data page first, then send the technical details below to whoever maintains this app.',
  },
  details: { zh: '技术信息', en: 'Technical details' },
};
