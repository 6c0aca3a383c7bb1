import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { ButtonLink } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { useKeptFocus } from '#src/ui/use-kept-focus.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import styles from './import.module.css';
import { importWords as words } from './import-words.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';

/** `#/ledgers/<ledger>/import`: a spreadsheet becomes records of the ledger, seen and confirmed before it is written. */
export function ImportPage({ ledgerId }: { ledgerId: string }) {
  const t = useT();
  const { storage } = useWorkspace();
  const ledger = storage.env.ledgers.get(ledgerId);
  return ledger ? <ImportOf ledger={ledger} /> : <EmptyState title={t(noLedger)} />;
}

const noLedger = { zh: '没有这本台账', en: 'There is no such ledger' };
const stepNames = [
  ['file', words.stepFile],
  ['columns', words.stepColumns],
  ['check', words.stepCheck],
] as const;

function ImportOf({ ledger }: { ledger: Ledger }) {
  const t = useT();
  const { kind } = useWorkspace();
  const control = useImport(ledger);
  const { stage, work } = control;
  useFileDrop((file) => {
    if (!work) void control.open(file);
  });
  const place = useKeptFocus(work ? null : stage.step);
  return (
    <div className={styles.page}>
      <PageHeader
        title={`${t(ledger.text.name)} · ${t(words.title)}`}
        facts={kind === 'sample' && <Badge tone="draft">{t(words.practice)}</Badge>}
        actions={
          <ButtonLink icon="chevronLeft" href={hrefTo(`/ledgers/${ledger.id}`)}>
            {t(words.back)}
          </ButtonLink>
        }
      >
        <ol className={styles.steps} aria-label={t(words.steps)}>
          {stepNames.map(([step, name]) => (
            <li key={step} aria-current={stage.step === step ? 'step' : undefined}>
              {t(name)}
            </li>
          ))}
        </ol>
      </PageHeader>
      <div {...place}>
        {work ? (
          <Progress
            label={t(work.label)}
            done={work.done}
            total={work.total}
            onCancel={control.cancel}
          />
        ) : (
          <StepOf ledger={ledger} control={control} />
        )}
      </div>
    </div>
  );
}

function StepOf({ ledger, control }: { ledger: Ledger; control: ReturnType<typeof useImport> }) {
  const { stage } = control;
  switch (stage.step) {
    case 'file':
      return (
        <FileStep
          ledger={ledger}
          failure={stage.failure}
          onFile={(file) => void control.open(file)}
        />
      );
    case 'columns':
      return (
        <ColumnsStep
          ledger={ledger}
          file={stage.file}
          setup={stage.setup}
          failure={stage.failure}
          onChange={control.edit}
          onPlace={(place) => control.place(stage.file, place)}
          onConfirm={(setup) => void control.check(stage.file, setup)}
          onRestart={control.restart}
        />
      );
    case 'check':
      return <CheckStep ledger={ledger} stage={stage} control={control} />;
    case 'done':
      return <DoneStep ledger={ledger} stage={stage} control={control} />;
  }
}
