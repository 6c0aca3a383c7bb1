import { useState } from 'react';
import { type FilterChoice, FilterChoices } from '#src/features/ledger/filter-choices.tsx';
import styles from '#src/features/ledger/list-filters.module.css';
import { useT } from '#src/i18n/locale.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Popover } from '#src/ui/popover.tsx';

interface OfferedFilter {
  key: string;
  name: string;
  choice: FilterChoice;
}

/** The filters that found no room on the line, all in one panel. While it is open it keeps what it offers. */
export function MoreFilters({
  rest,
  all,
  onChoose,
}: {
  rest: readonly OfferedFilter[];
  all: readonly OfferedFilter[];
  onChoose: (key: string, values: readonly string[]) => void;
}) {
  const t = useT();
  const [offered, setOffered] = useState<readonly string[] | null>(null);
  if (rest.length === 0 && !offered) return null;
  const shown = all.filter((one) => offered?.includes(one.key));
  return (
    <Popover
      title={t(words.title)}
      align="end"
      open={offered !== null}
      onOpenChange={(open) => setOffered(open ? rest.map((one) => one.key) : null)}
      trigger={
        <Button small variant="bare" icon="filter">
          {t(words.more, { n: offered?.length ?? rest.length })}
        </Button>
      }
    >
      <div className={styles.panel}>
        <div className={styles.groups}>
          {shown.map(({ key, name, choice }) => (
            <fieldset key={key} className={classNames(styles.group, choice.days && styles.wide)}>
              <legend className={styles.groupName}>{name}</legend>
              <FilterChoices choice={choice} onChange={(values) => onChoose(key, values)} />
            </fieldset>
          ))}
        </div>
      </div>
    </Popover>
  );
}

const words = {
  title: { zh: '更多筛选', en: 'More filters' },
  more: { zh: '更多筛选（{n}）', en: 'More filters ({n})' },
};
