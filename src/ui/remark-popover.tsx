import { useState } from 'react';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import styles from '#src/ui/field.module.css';
import { Field } from '#src/ui/field.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { TextInput } from '#src/ui/text-input.tsx';

/** Characters that a remark may have. */
const longest = 200;

/**
 * A button beside a warning that takes down why it is right as it is. What was written before can be changed; `onSave`
 * gets the trimmed text, which is empty only to take an earlier one back.
 */
export function RemarkPopover({
  about,
  label,
  hint,
  known,
  onSave,
}: {
  /** What the warning is about, for screen readers. */
  about: string;
  label: string;
  hint: string;
  /** What was written before; empty when nothing was. */
  known: string;
  onSave: (text: string) => Promise<unknown>;
}) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const isIdle = text === known;
  async function save() {
    if (isIdle) return;
    await onSave(text);
    setOpen(false);
  }
  return (
    <Popover
      title={t(words.write)}
      open={open}
      onOpenChange={(next) => {
        if (next) setTyped(known);
        setOpen(next);
      }}
      trigger={
        <Button
          small
          variant="bare"
          aria-label={t(known ? words.changeFor : words.writeFor, { about })}
        >
          {t(known ? words.change : words.write)}
        </Button>
      }
    >
      <form
        className={styles.short}
        onSubmit={(event) => {
          event.preventDefault();
          // The panel may stand inside another form, which must not be sent along.
          event.stopPropagation();
          void save();
        }}
      >
        <Field label={label} hint={known ? `${hint}${t(words.empty)}` : hint}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={longest}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" disabled={isIdle}>
          {t(shared.save)}
        </Button>
      </form>
    </Popover>
  );
}

const words = {
  write: w('注明原因', 'Note why'),
  writeFor: w('为“{about}”注明原因', 'Note why: {about}'),
  change: w('改说明', 'Change the note'),
  changeFor: w('改说明：{about}', 'Change the note: {about}'),
  empty: w('清空即取消说明。', ' Empty it to take it back.'),
};
