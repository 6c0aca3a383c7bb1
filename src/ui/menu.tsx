import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import styles from '#src/ui/menu.module.css';

/** One line of a menu, or a hairline between groups. */
export type MenuItem =
  | {
      id: string;
      label: string;
      icon?: IconName;
      /** Shown at the right; not listened to. */
      keyHint?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    }
  | { id: string; line: true };

/** A menu behind a button: `trigger` is a Button or IconButton element. */
export function Menu({
  trigger,
  items,
  align = 'start',
}: {
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={4}>
          <Base.Popup className={styles.popup}>
            {items.map((item) =>
              'line' in item ? (
                <Base.Separator key={item.id} className={styles.line} />
              ) : (
                <Base.Item
                  key={item.id}
                  className={classNames(styles.item, item.danger && styles.danger)}
                  disabled={item.disabled}
                  onClick={item.onSelect}
                >
                  <span className={styles.sign}>{item.icon && <Icon name={item.icon} />}</span>
                  {item.label}
                  {item.keyHint && <kbd className={styles.hint}>{item.keyHint}</kbd>}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
