import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PasteNames } from './paste-names.tsx';
import { ReferenceRow, type StoredReference } from './reference-row.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import styles from './settings.module.css';

/** The township's villages and communities. */
export function VillagesSection() {
  return <ReferenceSection list="villages" />;
}

/** Offices and departments that matters are handed to. */
export function DepartmentsSection() {
  return <ReferenceSection list="departments" />;
}

/** A list that records refer to by id: entries are renamed and retired, never removed, so that no record loses its place. */
function ReferenceSection({ list }: { list: 'villages' | 'departments' }) {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const entries = settings[list];
  const year = Number(storage.today().slice(0, 4));
  const update = (id: string, patch: Partial<StoredReference>) =>
    change(list, (old) => old.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)));
  return (
    <>
      <SectionHead title={t(words[list].title)} about={t(words[list].about)} />
      <PasteNames
        list={list}
        existing={entries.map((entry) => entry.name)}
        onAdd={(names) =>
          change(list, (old) => [
            ...old,
            ...names.map((name) => ({ id: storage.newId(), name, fromYear: null, toYear: null })),
          ])
        }
      />
      {entries.length === 0 ? (
        <EmptyState title={t(words[list].empty)} />
      ) : (
        <table className={styles.table} data-setting={list}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t(words.order)}
              </th>
              <th scope="col">{t(words.name)}</th>
              <th scope="col">{t(words.fromYear)}</th>
              <th scope="col">{t(words.toYear)}</th>
              <th scope="col">{t(words.state)}</th>
              <th scope="col">{t(words.acts)}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <ReferenceRow
                key={entry.id}
                entry={entry}
                place={index + 1}
                last={index === entries.length - 1}
                year={year}
                others={entries.filter((other) => other !== entry).map((other) => other.name)}
                onChange={(patch) => update(entry.id, patch)}
                onMove={(step) => change(list, (old) => moved(old, entry.id, step))}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The list with one entry moved up (-1) or down (1). */
export function moved<T extends { id: string }>(list: readonly T[], id: string, step: -1 | 1): T[] {
  const from = list.findIndex((entry) => entry.id === id);
  const entry = list[from];
  const to = from + step;
  if (!entry || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((other) => other !== entry);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

const words = {
  villages: {
    title: w('村（社区）', 'Villages and communities'),
    about: w(
      '台账按这里的名单选村。改名后旧记录跟着显示新名；撤并的村填“截止年”，旧记录不受影响，以后不再出现在选项里。名单只增不删。',
      'Ledgers choose from this list. A new name shows on old records too; for a merged village enter the last year: old records keep it, new ones no longer offer it. Nothing is removed.',
    ),
    empty: w('还没有村（社区）名单', 'There is no list of villages yet'),
  },
  departments: {
    title: w('部门', 'Departments'),
    about: w(
      '办公室、中心和派驻机构。改名后旧记录跟着显示新名；撤并的部门填“截止年”，旧记录不受影响。名单只增不删。',
      'Offices, centres and posted bodies. A new name shows on old records too; for a merged one enter the last year. Nothing is removed.',
    ),
    empty: w('还没有部门名单', 'There is no list of departments yet'),
  },
  order: w('序号', 'No.'),
  name: w('名称', 'Name'),
  fromYear: w('启用年', 'First year'),
  toYear: w('截止年', 'Last year'),
  state: w('状态', 'State'),
  acts: w('操作', 'Actions'),
} satisfies Record<string, Words | Record<string, Words>>;
