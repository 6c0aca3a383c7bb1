import { type FormEvent, useId, useState } from 'react';
import styles from '#src/features/ledger/list-views.module.css';
import type { ListView, ListViewsControl } from '#src/features/ledger/use-list-views.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { Field } from '#src/ui/field.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { TextInput } from '#src/ui/text-input.tsx';

const longest = 30;

/** Names what the list shows now, and keeps the views that were named before in order. */
export function ViewsPanel({ control }: { control: ListViewsControl }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const wanted = name.trim();
  const exists = control.views.some((view) => view.name === wanted);
  const isNaming = control.isSpecial && !control.present;
  function save(event: FormEvent) {
    event.preventDefault();
    if (!wanted) return;
    setName('');
    setOpen(false);
    void control.save(wanted);
  }
  return (
    <Popover
      title={t(words.title)}
      open={isOpen}
      onOpenChange={setOpen}
      toField={isNaming}
      trigger={
        <Button small variant="bare">
          {t(isNaming ? words.keep : words.title)}
        </Button>
      }
    >
      <div className={styles.panel}>
        {control.views.length > 0 && (
          <ul className={styles.list}>
            {control.views.map((view) => (
              <ViewRow
                key={view.id}
                view={view}
                control={control}
                onOpened={() => setOpen(false)}
              />
            ))}
          </ul>
        )}
        {control.isSpecial ? (
          <form className={styles.save} onSubmit={save}>
            <Field label={t(words.name)}>
              {(control) => (
                <TextInput
                  {...control}
                  value={name}
                  maxLength={longest}
                  autoComplete="off"
                  placeholder={t(words.example)}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </Field>
            <Button type="submit" variant="primary" disabled={!wanted}>
              {t(exists ? words.replace : shared.save)}
            </Button>
          </form>
        ) : (
          <p className={styles.hint}>{t(words.how)}</p>
        )}
      </div>
    </Popover>
  );
}

function ViewRow({
  view,
  control,
  onOpened,
}: {
  view: ListView;
  control: ListViewsControl;
  onOpened: () => void;
}) {
  const t = useT();
  const warningId = useId();
  const [name, setName] = useState<string | null>(null);
  const next = name?.trim();
  const isTaken = control.views.some((one) => one !== view && one.name === next);
  function rename(event: FormEvent) {
    event.preventDefault();
    if (isTaken) return;
    if (next && next !== view.name) void control.rename(view.id, next);
    setName(null);
  }
  if (name !== null) {
    return (
      <li>
        <form className={styles.row} onSubmit={rename}>
          <TextInput
            aria-label={t(words.newName, { name: view.name })}
            value={name}
            maxLength={longest}
            autoComplete="off"
            aria-invalid={isTaken}
            aria-describedby={isTaken ? warningId : undefined}
            ref={(input) => {
              input?.focus();
            }}
            onChange={(event) => setName(event.target.value)}
          />
          <Button small type="submit">
            {t(shared.done)}
          </Button>
        </form>
        {isTaken && (
          <p id={warningId} className={styles.wrong} role="alert">
            {t(words.taken)}
          </p>
        )}
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <a
        className={styles.link}
        href={control.hrefOf(view)}
        aria-current={view === control.present ? 'page' : undefined}
        onClick={() => {
          control.open(view);
          onOpened();
        }}
      >
        {view.name}
      </a>
      <IconButton
        icon="edit"
        label={t(words.rename, { name: view.name })}
        onClick={() => setName(view.name)}
      />
      <IconButton
        icon="trash"
        label={t(words.remove, { name: view.name })}
        onClick={() => void control.remove(view)}
      />
    </li>
  );
}

const words = {
  title: { zh: '视图', en: 'Views' },
  keep: { zh: '存为视图', en: 'Save as a view' },
  name: { zh: '给现在的筛选、排序和列起个名', en: 'Name the present filters, order and columns' },
  example: { zh: '如：本年未办结', en: 'such as: open this year' },
  replace: { zh: '更新', en: 'Replace' },
  how: {
    zh: '先筛选、排序或选列，再回到这里起名，下次一点就是。',
    en: 'Filter, sort or choose columns first, then name the view here and open it with one click.',
  },
  rename: { zh: '给视图“{name}”改名', en: 'Rename the view “{name}”' },
  newName: { zh: '视图“{name}”的新名字', en: 'New name of the view “{name}”' },
  taken: {
    zh: '这个名字已有视图在用，没有改。请换一个名字。',
    en: 'Another view has this name; nothing was changed. Choose another one.',
  },
  remove: { zh: '删除视图“{name}”', en: 'Delete the view “{name}”' },
};
