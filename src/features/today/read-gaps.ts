import {
  dayGaps,
  firstDayNeeded,
  type Gap,
  periodGaps,
  type ReportDay,
} from '#src/domain/expected.ts';
import type { Facts } from '#src/domain/facts.ts';
import type { FieldValue, RecordData } from '#src/domain/field.ts';
import { valueToText } from '#src/domain/kinds/kinds.ts';
import type { Ledger } from '#src/domain/ledger.ts';
import { yearOf } from '#src/domain/period.ts';
import { activeIn } from '#src/domain/references.ts';
import type { Words } from '#src/domain/words.ts';
import type { OpenWorkspace } from '#src/storage/use-storage.ts';

/** A gap with the name of what it is missing for. */
export interface GapLine extends Gap {
  /** Name of `value`: the village, the subject. */
  of: Words | null;
}

/** What the ledgers expect and do not have: months and quarters from the rollups, days from the records. */
export async function readGaps(
  workspace: OpenWorkspace,
  kept: readonly Ledger[],
  rollups: Facts,
): Promise<GapLine[]> {
  const { storage, settings } = workspace;
  const today = storage.today();
  const villages = activeIn(settings.villages, yearOf(today)).map((village) => village.id);
  const gaps: GapLine[] = [];
  for (const ledger of kept) {
    if (!ledger.expected) continue;
    const found =
      ledger.expected.every === 'day'
        ? dayGaps(ledger, await readDays(workspace, ledger), settings.watches, today)
        : periodGaps(ledger, today, villages, rollups.row);
    gaps.push(...found.map((gap) => ({ ...gap, of: nameOf(gap, workspace) })));
  }
  // What was due yesterday presses more than what is due by the month.
  const isDay = (gap: GapLine) => gap.ledger.expected?.every === 'day';
  return [...gaps.filter(isDay), ...gaps.filter((gap) => !isDay(gap))];
}

async function readDays(
  { storage, settings }: OpenWorkspace,
  ledger: Ledger,
): Promise<ReportDay[]> {
  const { per, occasion } = ledger.expected ?? {};
  const { records } = await storage.page({
    ledger: ledger.id,
    from: firstDayNeeded(ledger, settings.watches, storage.today()),
    to: storage.today(),
    limit: 5000,
    where: (record) => record.status === 'registered',
  });
  return records.map((record) => {
    const data = record.data as RecordData;
    return {
      date: record.date,
      value: textOf(per ? data[per] : null),
      occasion: textOf(occasion ? data[occasion] : null),
    };
  });
}

function textOf(value: FieldValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function nameOf({ ledger, value }: Gap, { storage, settings }: OpenWorkspace): Words | null {
  const key = ledger.expected?.per;
  const field = key ? ledger.fields[key] : undefined;
  if (!key || !field || value === null) return null;
  const options = ledger.text.options[key] ?? {};
  const context = { today: storage.today(), options, references: settings };
  return {
    zh: valueToText(value, field, { ...context, locale: 'zh' }),
    en: valueToText(value, field, { ...context, locale: 'en' }),
  };
}
