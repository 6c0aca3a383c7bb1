import { w } from '#src/domain/words.ts';
import { formatTime } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { useSaver } from './saver.ts';

/** Says how the last change went, beside the page's title: saved when, with a way back. */
export function SaveNote() {
  const t = useT();
  const { state, undo } = useSaver();
  return (
    <span role="status">
      {state.kind === 'idle' && t(words.automatic)}
      {state.kind === 'saving' && t(shared.saving)}
      {state.kind === 'undone' && t(shared.undone)}
      {state.kind === 'failed' && <Badge tone="bad">{t(words.notSaved)}</Badge>}
      {state.kind === 'saved' && (
        <>
          <Badge tone="ok" plain>
            {t(shared.savedAt, { time: formatTime(state.at) })}
          </Badge>{' '}
          <Button small variant="bare" icon="undo" onClick={() => undo(state.seq)}>
            {t(shared.undo)}
          </Button>
        </>
      )}
    </span>
  );
}

const words = {
  automatic: w('改完离开这一格即自动保存', 'Each change is saved when you leave the field'),
  notSaved: w('没有保存', 'Not saved'),
};
