import type { Ledger } from '#src/domain/ledger.ts';
import type { Settings } from '#src/domain/settings.ts';
import { failureWords } from '#src/features/ledger/failure-words.ts';
import { useUndo } from '#src/features/ledger/use-undo.ts';
import { type LocalText, useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo, useAddress } from '#src/ui/address.ts';
import { useToast } from '#src/ui/toast.tsx';

/** A named view of a list. */
export type ListView = Settings['views'][number];

export type ListViewsControl = ReturnType<typeof useListViews>;

/** The saved views of a ledger's list; each change is one undoable change set, and backups hold them. */
export function useListViews(
  ledger: Ledger,
  columns: readonly string[],
  onColumns: (columns: readonly string[]) => void,
) {
  const t = useT();
  const toast = useToast();
  const { storage, settings } = useWorkspace();
  const { offer } = useUndo();
  const { query } = useAddress();
  const views = settings.views.filter((view) => view.ledger === ledger.id);
  const now = plainQuery(query);
  const knownColumns = (view: ListView) => view.columns.filter((key) => ledger.fields[key]);
  const present = views.find(
    (view) => view.query === now && isSameChoice(knownColumns(view), columns),
  );

  async function change(
    make: (all: readonly ListView[]) => ListView[],
    said: LocalText,
    act: LocalText,
    name: string,
  ): Promise<void> {
    // Another window may have saved views since this one was drawn.
    const { views: all } = await storage.settings();
    const result = await storage.setSetting('views', make(all), 'clerk');
    if (!result.ok) {
      toast.show({ text: t(failureWords(result.error)), tone: 'error' });
      return;
    }
    const filled = { zh: act.zh.replace('{name}', name), en: act.en.replace('{name}', name) };
    offer(t(said, { name }), { seq: result.value.seq, act: filled });
  }

  return {
    views,
    /** The view that the list shows now. */
    present,
    /** Whether there is anything to keep: filters, a search, an order, or other columns. */
    isSpecial: now !== '' || !isSameChoice(columns, ledger.columns),
    hrefOf: (view: ListView) =>
      hrefTo(`/ledgers/${ledger.id}`, Object.fromEntries(new URLSearchParams(view.query))),
    /** Its link leads to the filters; this brings its columns. */
    open(view: ListView) {
      const known = knownColumns(view);
      if (known.length > 0) onColumns(known);
    },
    /** Keeps what the list shows now; a view of that name is replaced. */
    save(name: string) {
      const make = (all: readonly ListView[]) => {
        const old = all.find((view) => view.ledger === ledger.id && view.name === name);
        const id = old?.id ?? storage.newId();
        const view = { id, ledger: ledger.id, name, query: now, columns: [...columns] };
        return old ? all.map((one) => (one === old ? view : one)) : [...all, view];
      };
      return change(make, words.saved, words.saving, name);
    },
    rename(id: string, name: string) {
      const make = (all: readonly ListView[]) =>
        all.map((view) => (view.id === id ? { ...view, name } : view));
      return change(make, words.renamed, words.renaming, name);
    },
    remove({ id, name }: ListView) {
      const make = (all: readonly ListView[]) => all.filter((view) => view.id !== id);
      return change(make, words.removed, words.removing, name);
    },
  };
}

/** Whether the same columns are chosen; they always stand in the order of the form. */
function isSameChoice(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key) => others.includes(key));
}

/** The address's filters, search and order, always in the same sequence. */
function plainQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams(query);
  kept.delete('trash');
  kept.sort();
  return kept.toString();
}

const words = {
  saved: { zh: '已存为视图“{name}”', en: 'View “{name}” saved' },
  saving: { zh: '保存视图“{name}”', en: 'saving the view “{name}”' },
  renamed: { zh: '视图已改名为“{name}”', en: 'View renamed to “{name}”' },
  renaming: { zh: '视图改名为“{name}”', en: 'renaming a view to “{name}”' },
  removed: { zh: '已删除视图“{name}”', en: 'View “{name}” deleted' },
  removing: { zh: '删除视图“{name}”', en: 'deleting the view “{name}”' },
};
