import { Toast as Base } from '@base-ui/react/toast';
import { type ReactNode, useMemo } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import styles from '#src/ui/toast.module.css';

export type ToastTone = 'ok' | 'info' | 'error';

export interface ToastMessage {
  /** One sentence: what happened. */
  text: string;
  tone?: ToastTone;
  /** One thing to do about it, such as 撤销; the toast closes when it is chosen. */
  action?: { label: string; onAct: () => void };
  /** Milliseconds on screen; default 6000 (12000 with an action); 0 stays until closed. Errors stay. */
  stays?: number;
}

export interface ToastControl {
  /** Shows a message and returns its id. */
  show: (message: ToastMessage) => string;
  close: (id: string) => void;
}

/** Wraps the app once; holds the polite live region at the bottom right. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={4}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles.viewport}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

/** Shows passing messages: `useToast().show({ text, action })`. */
export function useToast(): ToastControl {
  const { add, close } = Base.useToastManager<ToastData>();
  return useMemo(
    () => ({
      show: ({ text, tone = 'ok', action, stays }) => {
        const timeout = stays ?? (tone === 'error' ? 0 : action ? 12_000 : 6_000);
        return add({
          title: text,
          timeout,
          priority: tone === 'error' ? 'high' : 'low',
          data: { tone, action },
        });
      },
      close,
    }),
    [add, close],
  );
}

interface ToastData {
  tone: ToastTone;
  action: ToastMessage['action'];
}

const signs = { ok: 'check', info: 'info', error: 'error' } satisfies Record<ToastTone, IconName>;

function ToastList() {
  const t = useT();
  const { toasts, close } = Base.useToastManager<ToastData>();
  return toasts.map((toast) => {
    const { tone = 'ok', action } = toast.data ?? {};
    return (
      <Base.Root key={toast.id} toast={toast} className={classNames(styles.toast, styles[tone])}>
        <Base.Content className={styles.content}>
          <Icon name={signs[tone]} />
          <Base.Title className={styles.text} render={<p />} />
          {action && (
            <Button
              small
              onClick={() => {
                action.onAct();
                close(toast.id);
              }}
            >
              {action.label}
            </Button>
          )}
          <Base.Close render={<IconButton icon="close" label={t(shared.close)} />} />
        </Base.Content>
      </Base.Root>
    );
  });
}
