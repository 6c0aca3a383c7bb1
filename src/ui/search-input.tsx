import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from 'react';
import { classNames } from '#src/ui/class-names.ts';
import { Icon } from '#src/ui/icon.tsx';
import styles from '#src/ui/input.module.css';
import { isComposing } from '#src/ui/keys.ts';

/**
 * A search box that calls `onSearch` `wait` ms (150) after the last keystroke and at once on Enter, but never with the
 * half-typed letters of an input method. `label` is its name for screen readers and its placeholder.
 */
export function SearchInput({
  value,
  onSearch,
  label,
  className,
  wait = 150,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onSearch: (text: string) => void;
  label: string;
  wait?: number;
}) {
  const [text, setText] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  const [sent, setSent] = useState(value);
  const [composing, setComposing] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  if (lastValue !== value) {
    setLastValue(value);
    if (value !== sent) {
      setSent(value);
      setText(value);
    }
  }
  const search = useEffectEvent(() => send(text));
  useEffect(() => {
    if (composing || text === sent) return;
    timer.current = window.setTimeout(search, wait);
    return () => window.clearTimeout(timer.current);
  }, [text, sent, composing, wait]);

  function send(next: string) {
    setSent(next);
    onSearch(next);
  }
  return (
    <search className={classNames(styles.searchFrame, className)}>
      <Icon name="search" />
      <input
        type="search"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        {...rest}
        value={text}
        className={styles.input}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          // The browser empties a search box on Escape, also on the Escape that gives half-typed letters up.
          if (event.key === 'Escape' && isComposing(event.nativeEvent)) event.preventDefault();
          if (event.key === 'Enter' && !composing && text !== sent) send(text);
        }}
      />
    </search>
  );
}
