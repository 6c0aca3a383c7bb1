import { lazy, Suspense, useRef, useState } from 'react';
import { useT } from '#src/i18n/locale.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { Button } from '#src/ui/button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { Field } from '#src/ui/field.tsx';
import { Icon, type IconName } from '#src/ui/icon.tsx';
import { TextInput } from '#src/ui/text-input.tsx';
import { type AppTools, openSample, startEmpty } from './boot.ts';
import styles from './first-run.module.css';
import { LanguageButton, ThemeButton } from './look-buttons.tsx';
import { firstRunText, text } from './text.ts';

const RestorePanel = lazy(() =>
  import('#src/features/data/restore-panel.tsx').then((m) => ({ default: m.RestorePanel })),
);

type Way = 'empty' | 'sample' | 'restore';

const ways: {
  id: Way;
  icon: IconName;
  name: keyof typeof firstRunText;
  about: keyof typeof firstRunText;
}[] = [
  { id: 'empty', icon: 'ledger', name: 'empty', about: 'emptyAbout' },
  { id: 'sample', icon: 'chart', name: 'sample', about: 'sampleAbout' },
  { id: 'restore', icon: 'history', name: 'restore', about: 'restoreAbout' },
];

/** The three questions of the first start: township, year, and how to begin. */
export function FirstRun({
  workspaces,
  tools,
  onReady,
}: {
  workspaces: Workspaces;
  tools: AppTools;
  onReady: () => void;
}) {
  const t = useT();
  const [way, setWay] = useState<Way>('empty');
  const [township, setTownship] = useState('');
  const [year, setYear] = useState(String(new Date(tools.clock()).getFullYear()));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const yearNumber = Number(year.normalize('NFKC').replace(/年/u, '').trim());
  const yearFits = Number.isInteger(yearNumber) && yearNumber >= 1990 && yearNumber <= 2100;
  const name = township.trim();
  const asksTownship = way === 'empty';
  const townshipBox = useRef<HTMLInputElement>(null);
  const yearBox = useRef<HTMLInputElement>(null);

  async function start() {
    // Enter on a radio button sends the form: a restore begins with its file alone.
    if (way === 'restore') return;
    setTried(true);
    if (asksTownship && (name === '' || !yearFits)) {
      (name === '' ? townshipBox : yearBox).current?.focus();
      return;
    }
    setBusy(true);
    try {
      if (way === 'sample') await openSample(workspaces, tools);
      else await startEmpty(workspaces, tools, { name, year: yearNumber });
      onReady();
    } catch (error) {
      setFailure(() => error);
    }
  }

  if (failure) throw failure;
  return (
    <main className={styles.page}>
      <div className={styles.look}>
        <LanguageButton />
        <ThemeButton />
      </div>
      <form
        className={classNames(styles.sheet, way === 'restore' && styles.wide)}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <p className={styles.brand}>{t(text.product)}</p>
        <h1>{t(firstRunText.title)}</h1>
        <p className={styles.about}>{t(firstRunText.about)}</p>
        <fieldset className={styles.ways}>
          <legend>{t(firstRunText.how)}</legend>
          {ways.map((w) => (
            <label key={w.id} className={styles.way}>
              <input type="radio" name="way" checked={way === w.id} onChange={() => setWay(w.id)} />
              <Icon name={w.icon} size={20} />
              <span>
                <strong>{t(firstRunText[w.name])}</strong>
                <span className={styles.wayAbout}>{t(firstRunText[w.about])}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {asksTownship && (
          <div className={styles.fields}>
            <Field
              label={t(firstRunText.township)}
              required
              hint={t(firstRunText.townshipHint)}
              error={tried && name === '' ? t(firstRunText.needTownship) : undefined}
            >
              {(control) => (
                <TextInput
                  {...control}
                  ref={townshipBox}
                  value={township}
                  onChange={(event) => setTownship(event.target.value)}
                />
              )}
            </Field>
            <Field
              label={t(firstRunText.year)}
              required
              error={tried && !yearFits ? t(firstRunText.needYear) : undefined}
            >
              {(control) => (
                <TextInput
                  {...control}
                  ref={yearBox}
                  numeric
                  value={year}
                  onChange={(event) => setYear(event.target.value)}
                />
              )}
            </Field>
          </div>
        )}
        {way === 'restore' ? (
          <Suspense fallback={<p>{t(firstRunText.preparing)}</p>}>
            <RestorePanel workspaces={workspaces} tools={tools} storage={null} onDone={onReady} />
          </Suspense>
        ) : (
          <div className={styles.actions}>
            <Button type="submit" variant="primary" busy={busy}>
              {t(busy ? firstRunText.preparing : firstRunText.start)}
            </Button>
          </div>
        )}
      </form>
    </main>
  );
}
