import { useState } from 'react';
import { parseDateText } from '#src/domain/date-text.ts';
import type { Settings } from '#src/domain/settings.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { ledgers } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { DateInput } from '#src/ui/date-input.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field } from '#src/ui/field.tsx';
import { Select } from '#src/ui/select.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { dailyLedgers } from './daily-ledgers.ts';
import dialogStyles from './dialogs.module.css';
import { text } from './text.ts';
import styles from './today.module.css';
import { useKeep } from './use-keep.ts';

type Watch = Settings['watches'][number];

/** Sensitive periods in which every day needs a record; each line is saved at once. */
export function WatchesDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const keep = useKeep();
  const { settings } = useWorkspace();
  const { watches } = settings;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(text.watchesTitle)}
      description={t(text.watchesAbout)}
      footer={<Button onClick={onClose}>{t(shared.close)}</Button>}
    >
      <NewWatch onAdd={(watch) => keep('watches', [...watches, watch], text.saved)} />
      {watches.length === 0 && <p className={styles.quiet}>{t(text.watchNone)}</p>}
      <ul className={styles.list}>
        {watches.map((watch) => (
          <li key={watch.id} className={dialogStyles.watch}>
            <span className={styles.name}>{watch.name}</span>
            <span className={styles.quiet}>
              <PerName watch={watch} />
            </span>
            <span className={styles.day}>
              {watch.from} — {watch.to}
            </span>
            <IconButton
              icon="trash"
              label={t(text.watchRemove, { name: watch.name })}
              onClick={() =>
                void keep(
                  'watches',
                  watches.filter((w) => w.id !== watch.id),
                  text.saved,
                )
              }
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function NewWatch({ onAdd }: { onAdd: (watch: Watch) => Promise<boolean> }) {
  const t = useT();
  const locale = useLocale();
  const { storage, settings } = useWorkspace();
  const choices = dailyLedgers(settings);
  const [ledgerId, setLedger] = useState(choices[0]?.id ?? '');
  const [name, setName] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [per, setPer] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [round, setRound] = useState(0);
  const ledger = choices.find((l) => l.id === ledgerId);
  const key = ledger?.expected?.per;
  const field = key ? ledger?.fields[key] : undefined;
  const options =
    field?.kind === 'choice'
      ? field.options.map((o) => ({
          value: o,
          label: t(ledger?.text.options[key ?? '']?.[o] ?? { zh: o, en: o }),
        }))
      : field?.kind === 'village'
        ? settings.villages.map((v) => ({ value: v.id, label: v.name }))
        : [];
  const parse = (typed: string) => {
    const day = parseDateText(typed, { today: storage.today() });
    return day.ok ? day.value : null;
  };
  async function add() {
    const isFine = name.trim() !== '' && from !== null && to !== null && to >= from;
    setWrong(!isFine);
    if (!isFine) return;
    const id = storage.newId();
    const watch = { id, ledger: ledgerId, name: name.trim(), from, to, per: per || null };
    if (!(await onAdd(watch))) return;
    setName('');
    setFrom(null);
    setTo(null);
    setRound(round + 1);
  }
  return (
    <form
      className={dialogStyles.newWatch}
      lang={locale === 'zh' ? 'zh-CN' : 'en'}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t(text.watchName)}
        hint={t(text.watchNameHint)}
        error={isWrong && t(text.watchWrong)}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {choices.length > 1 && (
        <Field label={t(text.watchLedger)}>
          {(control) => (
            <Select
              {...control}
              value={ledgerId}
              options={choices.map((l) => ({ value: l.id, label: t(l.text.name) }))}
              onChange={(event) => setLedger(event.target.value)}
            />
          )}
        </Field>
      )}
      {key && options.length > 0 && ledger && (
        <Field label={t(ledger.text.fields[key]?.label ?? text.watchLedger)}>
          {(control) => (
            <Select
              {...control}
              value={per}
              emptyLabel={t(text.watchAny)}
              options={options}
              onChange={(event) => setPer(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field label={t(text.watchFrom)}>
        {(control) => (
          <DateInput
            key={round}
            {...control}
            value={from}
            onChange={setFrom}
            parse={parse}
            format={String}
          />
        )}
      </Field>
      <Field label={t(text.watchTo)}>
        {(control) => (
          <DateInput
            key={round}
            {...control}
            value={to}
            onChange={setTo}
            parse={parse}
            format={String}
          />
        )}
      </Field>
      <Button type="submit" variant="primary">
        {t(text.watchAdd)}
      </Button>
    </form>
  );
}

function PerName({ watch }: { watch: Watch }) {
  const t = useT();
  const { settings } = useWorkspace();
  const ledger = ledgers.find((l) => l.id === watch.ledger);
  if (!ledger) return null;
  const key = ledger.expected?.per ?? '';
  const option = watch.per === null ? undefined : ledger.text.options[key]?.[watch.per];
  const village = settings.villages.find((v) => v.id === watch.per);
  return <>{option ? t(option) : (village?.name ?? t(ledger.text.name))}</>;
}
