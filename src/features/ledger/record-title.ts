import type { RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { maskName } from '#src/domain/personal-data.ts';
import { ledgerWords } from '#src/features/ledger/ledger-words.ts';
import { type FormTools, kindContext } from '#src/ui/record-form-reading.ts';

/** How a record is called in headings and messages: its title field, shortened, names masked. */
export function recordTitle(ledger: Ledger, data: RecordData, tools: FormTools): string {
  const field = ledger.fields[ledger.title];
  const value = data[ledger.title] ?? null;
  const text = field ? valueToText(value, field, kindContext(ledger, ledger.title, tools)) : '';
  if (!text) return ledgerWords.untitled[tools.locale];
  const shown = [...(field?.personal ? maskName(text) : text)];
  return shown.length > 30 ? `${shown.slice(0, 30).join('')}…` : text && shown.join('');
}
