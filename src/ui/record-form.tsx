import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm } from 'react-hook-form';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import { type FormValues, isSameValue } from '#src/ui/kinds/form-value.ts';
import styles from '#src/ui/record-form.module.css';
import { RecordFormFields } from '#src/ui/record-form-fields.tsx';
import { focusField, movesOn, walkOnEnter } from '#src/ui/record-form-keys.ts';
import {
  type FormIssue,
  type FormReading,
  type FormTools,
  readForm,
} from '#src/ui/record-form-reading.ts';
import { WrongFields } from '#src/ui/record-form-wrong.tsx';

/** `draft` needs only readable content; `next` opens an empty form afterwards. */
export type SaveMode = 'save' | 'next' | 'draft';

export interface RecordFormProps {
  ledger: Ledger;
  tools: FormTools;
  /** What stands in the form; another object replaces what is in it (saved elsewhere, derived on saving). */
  initial: FormValues;
  settingsHref: string;
  /** Whether the record may still be kept as a draft (a registered one may not go back). */
  canDraft: boolean;
  /** 已保存 14:32, or what is unsaved. */
  saved: ReactNode;
  busy: boolean;
  /** A new record: the first empty field gets the focus. */
  isNew: boolean;
  /** Said above the fields: restored text, conflicts, failures. */
  notices?: ReactNode;
  /** Called on every change; the owner keeps the text safe. */
  onValues: (values: FormValues) => void;
  onSave: (mode: SaveMode, reading: FormReading, values: FormValues) => void;
  onCancel: () => void;
}

/** The form of any ledger, in the order of its paper form. Typing renders nothing; leaving a field checks the record. */
export function RecordForm(props: RecordFormProps) {
  const { ledger, tools, initial, busy } = props;
  const t = useT();
  const formElement = useRef<HTMLFormElement>(null);
  const form = useForm<FormValues>({ defaultValues: initial });
  const [reading, setReading] = useState(() => readForm(ledger, initial, tools));
  const [attempt, setAttempt] = useState<SaveMode | null>(null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const tell = useEffectEvent(props.onValues);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => tell({ ...values }),
      }),
    [form],
  );
  const lastRead = useRef({ text: '', tools, reading });
  const read = () => {
    const values = form.getValues();
    const text = JSON.stringify(values);
    // Walking through fields that nobody changed reads nothing anew.
    if (lastRead.current.text === text && lastRead.current.tools === tools) {
      return lastRead.current.reading;
    }
    const next = readForm(ledger, values, tools);
    lastRead.current = { text, tools, reading: next };
    setReading(next);
    return next;
  };
  const replace = useEffectEvent(() => {
    const now = form.getValues();
    for (const [key, value] of Object.entries(initial)) {
      if (!isSameValue(now[key], value)) form.setValue(key, value);
    }
    read();
  });
  const lastInitial = useRef(initial);
  useEffect(() => {
    if (lastInitial.current === initial) return;
    lastInitial.current = initial;
    replace();
  }, [initial]);
  useFirstFocus(formElement, props.isNew);

  const save = (mode: SaveMode) => {
    if (busy) return;
    const next = read();
    setAttempt(mode);
    const wrong = next.issues.filter((issue) => blocks(issue, mode));
    if (wrong.length === 0) {
      props.onSave(mode, next, form.getValues());
      return;
    }
    const first = ledger.fieldKeys.find((key) => wrong.some((issue) => issue.field === key));
    if (first) focusField(formElement.current, first);
  };
  useShortcut('Ctrl+S', () => save('save'));
  useShortcut('Ctrl+Enter', () => save('next'));

  const shown = reading.issues.filter((issue) => isShown(issue, attempt, touched));
  const wrong = attempt ? shown.filter((issue) => blocks(issue, attempt)) : [];
  return (
    <form
      ref={formElement}
      className={styles.form}
      noValidate
      aria-label={t(ledger.text.name)}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // What was typed may bring up the very next field: it must stand there before the focus moves on.
        if (movesOn(event)) flushSync(read);
        walkOnEnter(event);
      }}
      onChange={(event) => {
        if (!isTyped(event.target)) read();
      }}
      onBlur={(event) => {
        const key = event.target.closest<HTMLElement>('[data-field]')?.dataset.field;
        if (!key) return;
        if (!touched.has(key)) setTouched(new Set([...touched, key]));
        read();
      }}
    >
      {props.notices}
      <RecordFormFields
        ledger={ledger}
        tools={tools}
        form={form}
        reading={reading}
        issues={shown}
        settingsHref={props.settingsHref}
        onAdopt={(key, text) => {
          form.setValue(key, text, { shouldDirty: true });
          read();
        }}
      />
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button
            variant="primary"
            keyHint="Ctrl+S"
            data-save=""
            busy={busy}
            onClick={() => save('save')}
          >
            {t(shared.save)}
          </Button>
          <Button keyHint="Ctrl+Enter" busy={busy} onClick={() => save('next')}>
            {t(words.saveAndNext)}
          </Button>
          {props.canDraft && (
            <Button busy={busy} onClick={() => save('draft')} title={t(words.draftHint)}>
              {t(shared.saveDraft)}
            </Button>
          )}
          <Button variant="bare" onClick={props.onCancel}>
            {t(shared.cancel)}
          </Button>
        </div>
        <WrongFields
          ledger={ledger}
          wrong={wrong}
          onOpen={(key) => focusField(formElement.current, key)}
        />
        <span className={styles.saved} role="status">
          {busy ? t(shared.saving) : props.saved}
        </span>
      </div>
    </form>
  );
}

function blocks(issue: FormIssue, mode: SaveMode): boolean {
  return issue.level === 'error' && (mode !== 'draft' || issue.source === 'text');
}

function isShown(
  issue: FormIssue,
  attempt: SaveMode | null,
  touched: ReadonlySet<string>,
): boolean {
  if (issue.source === 'required') return attempt !== null && attempt !== 'draft';
  return issue.source !== 'text' || attempt !== null || touched.has(issue.field);
}

function isTyped(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type))
  );
}

/** The first empty field of a new record gets the focus, so that a clerk can start typing at once. */
function useFirstFocus(form: RefObject<HTMLFormElement | null>, isNew: boolean) {
  useEffect(() => {
    if (!isNew) return;
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('input[type=text], select');
    const first = [...(inputs ?? [])].find((input) => input.value === '');
    (first ?? inputs?.[0])?.focus({ preventScroll: true });
  }, [form, isNew]);
}

const words = {
  saveAndNext: { zh: '保存并新增下一条', en: 'Save and add next' },
  draftHint: {
    zh: '先存下来，以后再补；暂存的记录不计入任何数字',
    en: 'Keep it for later; drafts are left out of every figure',
  },
};
