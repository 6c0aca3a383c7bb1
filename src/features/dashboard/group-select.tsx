import { indicatorGroups } from '#src/domain/indicator.ts';
import { indicatorGroupNames } from '#src/i18n/group-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { setQuery, useAddress } from '#src/ui/address.ts';
import { Select } from '#src/ui/select.tsx';
import styles from './indicators-page.module.css';

/** Narrows a view to one group of indicators; the choice stands in the address. */
export function GroupSelect() {
  const t = useT();
  const { query } = useAddress();
  return (
    <Select
      className={styles.choice}
      aria-label={t(words.group)}
      value={query.get('group') ?? ''}
      emptyLabel={t(words.all)}
      onChange={(event) => setQuery({ group: event.target.value })}
      options={indicatorGroups.map((group) => ({
        value: group,
        label: t(indicatorGroupNames[group]),
      }))}
    />
  );
}

const words = {
  group: { zh: '分组', en: 'Group' },
  all: { zh: '全部分组', en: 'All groups' },
};
