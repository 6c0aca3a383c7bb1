import { ledgerGroups } from '#src/domain/ledger.ts';
import { w } from '#src/domain/words.ts';
import { formatNumber } from '#src/i18n/format.ts';
import { ledgerGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import styles from './settings.module.css';

/** Which ledgers the township keeps; a switched-off ledger leaves the navigation and keeps its records. */
export function LedgersSection() {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const counts = useLive(storage, async () => {
    const rows = ledgers.map(async ({ id }) => [id, await storage.count(id)] as const);
    return new Map(await Promise.all(rows));
  }, []);
  const off = new Set(settings.ledgersOff);
  const keep = (ids: readonly string[], kept: boolean) =>
    change('ledgersOff', (old) => [...old.filter((id) => !ids.includes(id)), ...(kept ? [] : ids)]);
  return (
    <>
      <SectionHead
        title={t(words.title)}
        about={t(words.about)}
        actions={
          <span className={styles.small}>
            {t(words.kept, { n: ledgers.length - off.size, all: ledgers.length })}
          </span>
        }
      />
      <div className={styles.groups}>
        {ledgerGroups.map((group) => {
          const members = ledgers.filter((ledger) => ledger.group === group);
          const kept = members.filter(({ id }) => !off.has(id)).length;
          if (members.length === 0) return null;
          return (
            <fieldset key={group} className={styles.group}>
              <legend>
                <Checkbox
                  label={t(ledgerGroupNames[group])}
                  checked={kept === members.length}
                  indeterminate={kept > 0 && kept < members.length}
                  onChange={(event) =>
                    keep(
                      members.map(({ id }) => id),
                      event.target.checked,
                    )
                  }
                />
              </legend>
              {members.map(({ id, text }) => (
                <div key={id} className={styles.member}>
                  <Checkbox
                    label={t(text.name)}
                    title={t(text.about)}
                    checked={!off.has(id)}
                    onChange={(event) => keep([id], event.target.checked)}
                  />
                  <span className={styles.small}>
                    <Count count={counts.value?.get(id)} off={off.has(id)} />
                  </span>
                </div>
              ))}
            </fieldset>
          );
        })}
      </div>
    </>
  );
}

function Count({
  count,
  off,
}: {
  count: { registered: number; drafts: number } | undefined;
  off: boolean;
}) {
  const t = useT();
  if (!count) return null;
  const n = formatNumber(count.registered + count.drafts, { table: true });
  return <>{t(off ? words.countKept : words.count, { n })}</>;
}

const words = {
  title: w('台账取舍', 'Ledgers kept'),
  about: w(
    '不办理的业务可以关掉：导航、命令面板里不再出现，已有记录原样保留，备份照样包含，随时可以再打开。',
    'Switch off what your township does not do: it leaves the navigation, its records stay and are still backed up, and it can come back at any time.',
  ),
  kept: w('使用 {n} 本，共 {all} 本', '{n} of {all} in use'),
  count: w('{n} 条', '{n} records'),
  countKept: w('已关闭，保留 {n} 条', 'Off, {n} records kept'),
};
