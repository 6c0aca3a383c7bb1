import { type KeyboardEvent, useId, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { classNames } from '#src/ui/class-names.ts';
import styles from '#src/ui/command-palette.module.css';
import { Dialog } from '#src/ui/dialog.tsx';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import { isComposing, useShortcut } from '#src/ui/keys.ts';

export interface Command {
  id: string;
  label: string;
  /** Other ways to find it: pinyin initials (`mdjf`), full pinyin, English, synonyms. */
  keywords?: readonly string[];
  /** What sort of thing it is: 台账, 报告, 操作. */
  group?: string;
  icon?: IconName;
  /** Shown at the right; not listened to. */
  keyHint?: string;
  run: () => void;
}

interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  commands: readonly Command[];
}

/** Everything the app can do or open, one search away (Ctrl+K): arrows choose, Enter runs. */
export function CommandPalette(props: PaletteProps) {
  const { open, onOpenChange } = props;
  const t = useT();
  useShortcut('Ctrl+K', () => onOpenChange(!open), { insideDialogs: open });
  return (
    <Dialog open={open} onClose={() => onOpenChange(false)} title={t(words.title)}>
      <PaletteBody {...props} />
    </Dialog>
  );
}

/** The commands that fit a query, the best first: label starts with it, label holds it, a keyword starts with it. */
export function findCommands(commands: readonly Command[], query: string): Command[] {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return [...commands];
  return commands
    .map((command) => ({ command, rank: rankOf(command, wanted) }))
    .filter((found) => found.rank < 9)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.command);
}

function rankOf(command: Command, wanted: string): number {
  const label = command.label.toLowerCase();
  const keywords = (command.keywords ?? []).map((keyword) => keyword.toLowerCase());
  if (label.startsWith(wanted)) return 0;
  if (keywords.includes(wanted)) return 1;
  if (label.includes(wanted)) return 2;
  if (keywords.some((keyword) => keyword.startsWith(wanted))) return 3;
  return keywords.some((keyword) => keyword.includes(wanted)) ? 4 : 9;
}

function PaletteBody({ commands, onOpenChange }: PaletteProps) {
  const t = useT();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = findCommands(commands, query);
  const optionId = (index: number) => `${listId}-${index}`;

  function choose(command: Command | undefined) {
    if (!command) return;
    onOpenChange(false);
    command.run();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent) || found.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter') choose(found[active]);
    else return;
    event.preventDefault();
  }
  return (
    <div className={styles.palette}>
      <div className={styles.search}>
        <Icon name="search" />
        <input
          className={styles.input}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t(words.title)}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
          placeholder={t(words.placeholder)}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t(words.title)} className={styles.list}>
        {found.map((command, index) => (
          <div
            key={command.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classNames(styles.option, index === active && styles.active)}
            ref={index === active ? scrollIntoList : undefined}
            onMouseMove={() => setActive(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(command)}
            onKeyDown={onKeyDown}
          >
            <span className={styles.sign}>{command.icon && <Icon name={command.icon} />}</span>
            <span className={styles.label}>{command.label}</span>
            {command.group && <span className={styles.group}>{command.group}</span>}
            {command.keyHint && <kbd className={styles.hint}>{command.keyHint}</kbd>}
          </div>
        ))}
      </div>
      <p className={styles.count} role="status">
        {found.length === 0 ? t(words.nothing) : t(words.found, { n: found.length })}
      </p>
    </div>
  );
}

function scrollIntoList(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}

const words = {
  title: { zh: '查找命令', en: 'Find a command' },
  placeholder: {
    zh: '输入汉字或拼音首字母，如 xfrx',
    en: 'Type a word or pinyin initials',
  },
  nothing: { zh: '没有找到，请换个说法', en: 'Nothing found; try other words' },
  found: { zh: '{n} 项，↑↓ 选择，回车打开', en: '{n} found; ↑↓ to choose, Enter to open' },
};
