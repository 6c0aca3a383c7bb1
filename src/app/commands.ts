import { useEffect, useState } from 'react';
import { loadPinyinInitials } from '#src/domain/pinyin.ts';
import { fillWords, type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { goTo } from '#src/ui/address.ts';
import type { Command } from '#src/ui/command-palette.tsx';
import { text } from './text.ts';

const openGroup = w('打开', 'Open');
const newGroup = w('新增', 'New');
const newWords = w('新增一条：{name}', 'New record: {name}');

/** Everything the palette offers: each screen, each ledger, a new record of each. */
export function useCommands(wanted: boolean): Command[] {
  const t = useT();
  const { settings } = useWorkspace();
  const initials = useInitials(wanted);
  const make = (id: string, name: Words, group: Words, path: string): Command => ({
    id,
    label: t(name),
    keywords: [name.en, name.zh, ...(initials ? [initials(name.zh)] : [])],
    group: t(group),
    run: () => goTo(`#${path}`),
  });
  const kept = ledgers.filter((l) => !settings.ledgersOff.includes(l.id));
  return [
    make('today', text.today, openGroup, '/'),
    make('indicators', text.indicators, openGroup, '/indicators'),
    make('reports', text.reports, openGroup, '/reports'),
    make('data', text.data, openGroup, '/data'),
    make('settings', text.settings, openGroup, '/settings'),
    make('handbook', text.handbook, openGroup, '/handbook'),
    ...kept.map((l) => make(`open:${l.id}`, l.text.name, openGroup, `/ledgers/${l.id}`)),
    ...kept.map((l) =>
      make(
        `new:${l.id}`,
        {
          zh: fillWords(newWords, { name: l.text.name.zh }).zh,
          en: fillWords(newWords, { name: l.text.name.en }).en,
        },
        newGroup,
        `/ledgers/${l.id}/new`,
      ),
    ),
  ];
}

/** Pinyin initials, once the palette has been asked for and their table is there. */
function useInitials(wanted: boolean): ((text: string) => string) | null {
  const [initials, setInitials] = useState<{ of: (text: string) => string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void loadPinyinInitials().then((of) => {
      if (!gone) setInitials({ of });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return initials?.of ?? null;
}
