import type { Ledger } from '#src/domain/ledger.ts';
import { ExportMenu } from '#src/features/ledger/export/export-menu.tsx';
import type { ExportScope } from '#src/features/ledger/export/use-export.ts';
import styles from '#src/features/ledger/ledger-list-page.module.css';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { goTo, hrefTo } from '#src/ui/address.ts';
import { Button, ButtonLink } from '#src/ui/button.tsx';
import { Checkbox } from '#src/ui/checkbox.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import { Popover } from '#src/ui/popover.tsx';

/** What can be done with a whole list: choose its columns, print, export, import, open its trash, add a record. */
export function ListActions({
  ledger,
  isTrash,
  columns,
  onColumns,
  scope,
  total,
  onPrint,
}: {
  ledger: Ledger;
  isTrash: boolean;
  columns: readonly string[];
  onColumns: (columns: readonly string[]) => void;
  /** What an export takes. */
  scope: ExportScope;
  /** Records listed; null while they are looked for. */
  total: number | null;
  onPrint: () => void;
}) {
  const t = useT();
  const list = `/ledgers/${ledger.id}`;
  const create = hrefTo(`${list}/new`);
  useShortcut('n', () => goTo(create), { enabled: !isTrash });
  return (
    <>
      <Popover
        title={t(words.shown)}
        trigger={
          <Button variant="bare" icon="columns">
            {t(shared.columns)}
          </Button>
        }
      >
        <fieldset className={styles.columnList}>
          <legend className="visually-hidden">{t(words.shown)}</legend>
          {ledger.fieldKeys.map((key) => (
            <Checkbox
              key={key}
              label={t(ledger.text.fields[key]?.label ?? { zh: key, en: key })}
              checked={columns.includes(key)}
              disabled={columns.length === 1 && columns.includes(key)}
              onChange={(event) =>
                onColumns(
                  event.target.checked ? [...columns, key] : columns.filter((one) => one !== key),
                )
              }
            />
          ))}
        </fieldset>
        <Button small onClick={() => onColumns(ledger.columns)}>
          {t(words.usual)}
        </Button>
      </Popover>
      <Button variant="bare" icon="print" onClick={onPrint}>
        {t(shared.print)}
      </Button>
      {isTrash ? (
        <ButtonLink icon="chevronLeft" href={hrefTo(list)}>
          {t(ledgerWords.backToList)}
        </ButtonLink>
      ) : (
        <>
          <ExportMenu ledger={ledger} scope={scope} total={total} />
          <ButtonLink variant="bare" icon="trash" href={hrefTo(list, { trash: 1 })}>
            {t(ledgerWords.trash)}
          </ButtonLink>
          <ButtonLink variant="primary" icon="plus" keyHint="N" href={create}>
            {t(ledgerWords.newRecord)}
          </ButtonLink>
        </>
      )}
    </>
  );
}

const words = {
  shown: { zh: '显示的列', en: 'Columns shown' },
  usual: { zh: '恢复默认', en: 'Back to the usual ones' },
};
