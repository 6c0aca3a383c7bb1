import { useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button, ButtonLink, IconButton } from '#src/ui/button.tsx';
import { CommandPalette } from '#src/ui/command-palette.tsx';
import { KeyboardHelp } from '#src/ui/keyboard-help.tsx';
import { useAppControl } from './app-tools.ts';
import { BackupBadge } from './backup-badge.tsx';
import { openSample } from './boot.ts';
import { useCommands } from './commands.ts';
import { keyGroups } from './key-groups.ts';
import { LanguageButton, ThemeButton } from './look-buttons.tsx';
import styles from './shell.module.css';
import { text } from './text.ts';

/** Whose data these are, how old the last backup is, and the way to everything else. */
export function TopBar() {
  const t = useT();
  const { kind, settings, workspaces } = useWorkspace();
  const { tools, onReopen } = useAppControl();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const commands = useCommands(palette);
  return (
    <header className={styles.top}>
      <p className={styles.township}>
        {settings.township.name}
        {settings.township.district && (
          <span className={styles.district}>{settings.township.district}</span>
        )}
      </p>
      <Button small icon="search" keyHint="Ctrl+K" onClick={() => setPalette(true)}>
        {t(text.search)}
      </Button>
      <span className={styles.spring} />
      <BackupBadge />
      {kind === 'real' && (
        <Button
          small
          variant="bare"
          icon="edit"
          onClick={() => void openSample(workspaces, tools).then(onReopen)}
        >
          {t(text.toPractice)}
        </Button>
      )}
      <ButtonLink small variant="bare" icon="help" href="#/handbook">
        {t(text.handbook)}
      </ButtonLink>
      <LanguageButton />
      <ThemeButton />
      <IconButton icon="list" label={t(text.help)} onClick={() => setHelp(true)} />
      <CommandPalette open={palette} onOpenChange={setPalette} commands={commands} />
      <KeyboardHelp
        open={help}
        onOpenChange={setHelp}
        groups={keyGroups.map((g) => ({
          title: t(g.title),
          keys: g.keys.map((k) => ({ combo: k.combo, label: t(k.label) })),
        }))}
      />
    </header>
  );
}
