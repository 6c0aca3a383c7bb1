import { type ReactNode, useId } from 'react';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog, type DialogProps } from '#src/ui/dialog.tsx';

interface FormDialogProps extends Pick<DialogProps, 'onClose' | 'title' | 'description' | 'width'> {
  /** Checks and keeps what was typed; closing afterwards is up to it. */
  onSave: () => void;
  className?: string | undefined;
  children: ReactNode;
}

/** A dialog that is one form: Enter or 保存 saves, 取消 or Escape gives it up. The form says itself what is wrong. */
export function FormDialog({ onSave, className, children, ...dialog }: FormDialogProps) {
  const t = useT();
  const formId = useId();
  return (
    <Dialog
      {...dialog}
      open
      footer={
        <>
          <Button onClick={dialog.onClose}>{t(shared.cancel)}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t(shared.save)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={className}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
