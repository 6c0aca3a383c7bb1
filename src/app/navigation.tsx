import { ledgerGroups } from '#src/domain/ledger.ts';
import { ledgerGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { useAddress } from '#src/ui/address.ts';
import { classNames } from '#src/ui/class-names.ts';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import styles from './navigation.module.css';
import { text } from './text.ts';

const before = [
  { path: '/', icon: 'home', name: text.today },
  { path: '/indicators', icon: 'chart', name: text.indicators },
] as const;
const after = [
  { path: '/reports', icon: 'report', name: text.reports },
  { path: '/data', icon: 'data', name: text.data },
  { path: '/settings', icon: 'settings', name: text.settings },
] as const;

/** All screens and ledgers; ledgers that the township does not keep are left out. */
export function Navigation() {
  const t = useT();
  const { path } = useAddress();
  const { settings } = useWorkspace();
  const kept = ledgers.filter((l) => !settings.ledgersOff.includes(l.id));
  return (
    <nav className={styles.nav} aria-label={t(text.mainNavigation)}>
      <p className={styles.brand}>
        <span className={styles.mark} aria-hidden="true" />
        {t(text.product)}
      </p>
      <ul className={styles.main}>
        {before.map((item) => (
          <Place key={item.path} {...item} name={t(item.name)} current={path} />
        ))}
      </ul>
      <div className={styles.ledgers}>
        {ledgerGroups.map((group) => {
          const members = kept.filter((l) => l.group === group);
          if (members.length === 0) return null;
          const open = members.some(
            (l) => path.startsWith(`/ledgers/${l.id}/`) || path === `/ledgers/${l.id}`,
          );
          return (
            <details
              key={group}
              open={open || group === 'dispute' || undefined}
              className={styles.group}
            >
              <summary>
                <Icon name="chevronRight" size={12} />
                {t(ledgerGroupNames[group])}
                <span className={styles.count}>{members.length}</span>
              </summary>
              <ul>
                {members.map((l) => (
                  <Place
                    key={l.id}
                    path={`/ledgers/${l.id}`}
                    name={t(l.text.name)}
                    current={path}
                  />
                ))}
              </ul>
            </details>
          );
        })}
      </div>
      <ul className={styles.main}>
        {after.map((item) => (
          <Place key={item.path} {...item} name={t(item.name)} current={path} />
        ))}
      </ul>
    </nav>
  );
}

function Place({
  path,
  icon,
  name,
  current,
}: {
  path: string;
  icon?: IconName;
  name: string;
  current: string;
}) {
  const here = path === '/' ? current === '/' : current === path || current.startsWith(`${path}/`);
  return (
    <li>
      <a
        href={`#${path}`}
        aria-current={here ? 'page' : undefined}
        className={classNames(styles.place, here && styles.here)}
      >
        {icon && <Icon name={icon} />}
        <span className={styles.name}>{name}</span>
      </a>
    </li>
  );
}
