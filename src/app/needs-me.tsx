import { useState } from 'react';
import { daysBetween } from '#src/domain/period.ts';
import { w } from '#src/domain/words.ts';
import { formatDate } from '#src/i18n/format.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { useLive } from '#src/ui/use-live.ts';
import type { Need, Needs } from './needs.ts';
import { readNeeds, soonDays } from './needs.ts';
import styles from './needs-me.module.css';

const words = {
  title: w('今日待办', 'What needs you'),
  overdue: w('已超期', 'Overdue'),
  soon: w('{n} 天内到期', 'Due within {n} days'),
  drafts: w('暂存', 'Drafts'),
  unsaved: w('没保存的表', 'Unsaved forms'),
  overdueBy: w('超期 {n} 天', '{n} days over'),
  dueIn: w('还有 {n} 天', '{n} days left'),
  dueToday: w('今天到期', 'Due today'),
  nothing: w(
    '没有超期和将到期的事项，也没有未完成的表。',
    'Nothing overdue or due soon, and no unfinished forms.',
  ),
  untitled: w('（未写编号）', '(untitled)'),
  more: w('再看 {n} 条', 'Show {n} more'),
  less: w('收起', 'Show fewer'),
};

const groups: { id: keyof Needs; tone: Tone }[] = [
  { id: 'overdue', tone: 'bad' },
  { id: 'soon', tone: 'warn' },
  { id: 'drafts', tone: 'draft' },
  { id: 'unsaved', tone: 'info' },
];

/** The board of 今日: what is overdue, due soon, saved as draft or never saved. */
export function NeedsMe() {
  const t = useT();
  const { storage, settings } = useWorkspace();
  const kept = ledgers.filter((l) => !settings.ledgersOff.includes(l.id));
  const needs = useLive(storage, () => readNeeds(storage, kept), [settings.ledgersOff]);
  if (needs.state === 'failed') throw needs.error;
  const value = needs.value;
  const some = value && groups.some((g) => value[g.id].length > 0);
  return (
    <section className={styles.board} aria-labelledby="needs-title">
      <h1 id="needs-title" className={styles.title}>
        {t(words.title)}
      </h1>
      {value && !some && <p className={styles.nothing}>{t(words.nothing)}</p>}
      {value && some && (
        <div className={styles.groups}>
          {groups.map(
            (g) => value[g.id].length > 0 && <Group key={g.id} {...g} needs={value[g.id]} />,
          )}
        </div>
      )}
    </section>
  );
}

const shown = 6;

function Group({ id, tone, needs }: { id: keyof Needs; tone: Tone; needs: readonly Need[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const rest = needs.length - shown;
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>
        <Badge tone={tone}>{t(words[id], { n: soonDays })}</Badge>
        <span className={styles.count}>{needs.length}</span>
      </h2>
      <ul className={styles.list}>
        {(all ? needs : needs.slice(0, shown)).map((need) => (
          <li key={need.key}>
            <a className={styles.need} href={`#${need.path}`}>
              <span className={styles.name}>{need.title || t(words.untitled)}</span>
              <span className={styles.ledger}>{t(need.ledger.text.name)}</span>
              <span className={styles.day}>
                <When id={id} day={need.day} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button small variant="bare" onClick={() => setAll(!all)}>
          {all ? t(words.less) : t(words.more, { n: rest })}
        </Button>
      )}
    </section>
  );
}

function When({ id, day }: { id: keyof Needs; day: string }) {
  const t = useT();
  const locale = useLocale();
  const { storage } = useWorkspace();
  if (id === 'drafts' || id === 'unsaved') return formatDate(day, locale);
  const left = daysBetween(storage.today(), day);
  if (left < 0) return t(words.overdueBy, { n: -left });
  return left === 0 ? t(words.dueToday) : t(words.dueIn, { n: left });
}
