import { type ReactNode, useId, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field } from '#src/ui/field.tsx';
import { TextInput } from '#src/ui/text-input.tsx';

interface ConfirmProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  /** What will happen, what is kept. */
  children?: ReactNode;
  /** The act itself, in words: 删除 12 条. */
  confirmLabel: string;
  danger?: boolean;
  /** A word the user must type before the act is allowed. */
  typedWord?: string;
}

/** Asks before something that cannot simply be undone. The focus starts on the safe button. */
export function ConfirmDialog(props: ConfirmProps) {
  const { open, onClose, title, children } = props;
  const t = useT();
  const formId = useId();
  const [typed, setTyped] = useState('');
  const allowed = !props.typedWord || typed.trim() === props.typedWord;
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={title}
      width="narrow"
      footer={
        <>
          <Button onClick={close}>{t(shared.cancel)}</Button>
          <Button
            type="submit"
            form={formId}
            variant={props.danger ? 'danger' : 'primary'}
            disabled={!allowed}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {children && <div>{children}</div>}
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (!allowed) return;
          setTyped('');
          props.onConfirm();
        }}
      >
        {props.typedWord && (
          <Field label={t(typeWord, { word: props.typedWord })}>
            {(control) => (
              <TextInput
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  );
}

const typeWord = { zh: '请输入“{word}”以确认', en: 'Type “{word}” to confirm' };
