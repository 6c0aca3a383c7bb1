import { useId, useState } from 'react';
import { Icon } from '#src/ui/icon.tsx';
import styles from './data.module.css';

/** A place to drop a file on, or to choose one with the keyboard. */
export function FileDrop({
  label,
  hint,
  onFile,
}: {
  label: string;
  hint: string;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <label
      className={styles.drop}
      data-over={over || undefined}
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Icon name="upload" size={20} />
      <span className={styles.dropLabel}>{label}</span>
      <span className={styles.quiet}>{hint}</span>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={styles.dropInput}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
