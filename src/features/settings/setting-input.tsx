import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { Words } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { isComposing } from '#src/ui/keys.ts';
import { TextInput } from '#src/ui/text-input.tsx';

type InputProps = Omit<
  ComponentProps<typeof TextInput>,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onEnter'
>;

/**
 * A text box that saves itself: on Enter, on leaving it, and when the screen goes away half-typed. `check` says what
 * is wrong with a text; a wrong text stays in the box, marked, and is not saved. Escape brings the saved text back.
 */
export function SettingInput({
  value,
  onSave,
  check,
  onProblem,
  ...rest
}: InputProps & {
  value: string;
  /** Gets the trimmed text, only when it differs from `value` and passes `check`. */
  onSave: (text: string) => void;
  check?: (text: string) => Words | null;
  /** For places that show the sentence themselves; it is also the box's tooltip. */
  onProblem?: (problem: Words | null) => void;
}) {
  const t = useT();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  const [problem, setProblem] = useState<Words | null>(null);
  if (known !== value) {
    setKnown(value);
    // A change from elsewhere replaces the text unless something else is being typed.
    if (text.trim() === known || text.trim() === sent) setText(value);
    setSent(value);
  }

  function commit() {
    const next = text.trim();
    const found = next === value ? null : (check?.(next) ?? null);
    setProblem(found);
    onProblem?.(found);
    if (found || next === value || next === sent) return;
    setSent(next);
    onSave(next);
  }

  const leave = useRef(commit);
  useEffect(() => {
    leave.current = commit;
  });
  useEffect(() => {
    const away = () => leave.current();
    window.addEventListener('pagehide', away);
    return () => {
      window.removeEventListener('pagehide', away);
      away();
    };
  }, []);

  return (
    <TextInput
      {...rest}
      value={text}
      aria-invalid={problem ? true : rest['aria-invalid']}
      title={problem ? t(problem) : rest.title}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onEnter={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent) || text === value) return;
        setText(value);
        setProblem(null);
        onProblem?.(null);
      }}
    />
  );
}
