import { Fragment } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { Dialog } from '#src/ui/dialog.tsx';
import styles from '#src/ui/keyboard-help.module.css';
import { useShortcut } from '#src/ui/keys.ts';

export interface KeyHelp {
  /** `Ctrl+S`, `/`. */
  combo: string;
  label: string;
}

/** The list of keys, opened with `?`. */
export function KeyboardHelp({
  open,
  onOpenChange,
  groups,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: readonly { title: string; keys: readonly KeyHelp[] }[];
}) {
  const t = useT();
  useShortcut('?', () => onOpenChange(true));
  return (
    <Dialog open={open} onClose={() => onOpenChange(false)} title={t(keyboard)}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={styles.keys}>
              {group.keys.map((key) => (
                <Fragment key={key.combo}>
                  <dt>
                    <Keys combo={key.combo} />
                  </dt>
                  <dd>{key.label}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** A combination drawn as keys. */
export function Keys({ combo }: { combo: string }) {
  return combo.split('+').map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className={styles.plus}>+</span>}
      <kbd className={styles.key}>{key}</kbd>
    </Fragment>
  ));
}

const keyboard = { zh: '键盘操作', en: 'Keyboard' };
