import { useState } from 'react';
import { personalFields } from '#src/domain/export-table.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { Button } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Menu, type MenuItem } from '#src/ui/menu.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { useBlankForm } from './blank-form.tsx';
import { exportWords as words } from './export-words.ts';
import { useBlankSheet } from './use-blank-sheet.ts';
import { type ExportScope, useExport } from './use-export.ts';

/**
 * 导出 of a list: as a spreadsheet, as a copied table, and a blank form to print or to save; the way to the import
 * stands with it. `total` is the number of records where it is known.
 */
export function ExportMenu({
  ledger,
  scope,
  total,
  ofSelection,
}: {
  ledger: Ledger;
  scope: ExportScope;
  total: number | null;
  /** Stands among what can be done with the chosen rows, where blank forms and imports have no place. */
  ofSelection?: boolean;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [personal, setPersonal] = useState(false);
  const { work, save, copy, cancel } = useExport(ledger, scope);
  const blank = useBlankForm(ledger);
  const saveBlankSheet = useBlankSheet(ledger);
  const named = personalFields(ledger);
  const close = () => {
    if (work) cancel();
    setOpen(false);
    setPersonal(false);
  };
  // Ids of a list that is still being looked for are not all of them.
  const isOff = total === 0 || (total === null && 'ids' in scope.source);
  const whole: MenuItem[] = [
    { id: 'blank', label: t(words.blank), icon: 'print', onSelect: blank.print },
    {
      id: 'blank-sheet',
      label: t(words.blankSheet),
      icon: 'download',
      onSelect: () => void saveBlankSheet(),
    },
    { id: 'line', line: true },
    {
      id: 'import',
      label: t(words.importFile),
      icon: 'upload',
      onSelect: () => goTo(hrefTo(`/ledgers/${ledger.id}/import`)),
    },
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button variant={ofSelection ? 'quiet' : 'bare'} small={ofSelection} icon="download">
            {ofSelection ? t(words.exportN, { n: total ?? '' }) : t(words.export)}
          </Button>
        }
        items={[
          {
            id: 'xlsx',
            label: t(words.toXlsx),
            icon: 'download',
            disabled: isOff,
            onSelect: () => setOpen(true),
          },
          {
            id: 'copy',
            label: t(words.copy),
            icon: 'copy',
            disabled: isOff,
            onSelect: () => void copy(),
          },
          ...(ofSelection ? [] : whole),
        ]}
      />
      <Dialog
        open={isOpen}
        onClose={close}
        title={t(words.dialogTitle)}
        description={t(ofSelection ? words.whatChosen : words.what)}
        footer={
          <>
            <Button onClick={close}>{t(shared.cancel)}</Button>
            <Button
              variant="primary"
              busy={work !== null}
              onClick={() => void save(personal).then((saved) => saved && close())}
            >
              {t(words.toXlsxAct)}
            </Button>
          </>
        }
      >
        {named.length > 0 && (
          <>
            <Checkbox
              label={t(words.personal, { fields: named.map((name) => t(name)).join('、') })}
              checked={personal}
              onChange={(event) => setPersonal(event.target.checked)}
            />
            <p>{t(words.personalHint)}</p>
          </>
        )}
        {work && (
          <Progress
            label={t(work.phase === 'read' ? words.working : words.writing)}
            done={work.done}
            total={work.phase === 'read' ? total : null}
            onCancel={cancel}
          />
        )}
      </Dialog>
      {blank.form}
    </>
  );
}
