import { createFillers } from '#src/app/sample.ts';
import type { RecordData } from '#src/domain/field.ts';
import { mediation } from '#src/ledgers/mediation/ledger.ts';
import { zeroReport } from '#src/ledgers/zero-report/ledger.ts';
import type { Change } from '#src/storage/prepare.ts';
import type { Storage } from '#src/storage/storage.ts';
import { contentOf } from './fresh-storage.ts';

/** The sensitive period of the busy day: 28 December 2023 to 7 January 2024. */
export const newYearWatch = {
  id: 'w1',
  ledger: zeroReport.id,
  name: '元旦期间',
  from: '2023-12-28',
  to: '2024-01-07',
  per: 'stability',
};

/**
 * A township on 5 January 2024 after a year of work: the practice records of 2023 of which the last months of some
 * returns were never made, open matters, drafts, a form not saved, and a sensitive period under way.
 */
export async function fillBusyDay(storage: Storage): Promise<void> {
  const fillers = createFillers();
  const kept = fillers.map((fill) => ({ ...fill, changes: fill.changes.filter(isMade) }));
  const watched = ['2023-12-28', '2023-12-29', '2023-12-31', '2024-01-02', '2024-01-04'].map(
    (date) =>
      put(zeroReport.id, 'registered', {
        ...contentOf(zeroReport, { date, scope: 'stability', occasion: newYearWatch.name }),
        reportersDue: 9,
        reported: 9,
      }),
  );
  const drafts = ['TJ2024001', 'TJ2024002'].map((caseNo, i) =>
    put(mediation.id, 'draft', contentOf(mediation, { caseNo, acceptedAt: `2024-01-0${i + 2}` })),
  );
  const open = (
    [
      ['TJ2024003', 'red', '2023-11-28', '2023-12-28'],
      ['TJ2024004', 'red', '2023-12-06', '2024-01-05'],
      ['TJ2024005', 'amber', '2023-12-10', '2024-01-09'],
      ['TJ2024006', 'green', '2023-12-28', '2024-02-05'],
    ] as const
  ).map(([caseNo, colour, acceptedAt, dueAt]) =>
    put(mediation.id, 'registered', {
      ...contentOf(mediation, { caseNo, colour, firstColour: colour, acceptedAt, dueAt }),
      kind: 'land',
      matter: '林地界线不清',
    }),
  );
  for (const { changes, info } of kept) await save(storage, changes, info.reason.kind);
  await save(storage, [...watched, ...drafts, ...open], 'save');
  const settings = await storage.settings();
  await storage.setSetting('township', { ...settings.township, year: 2023 }, 'clerk');
  await storage.setSetting('watches', [newYearWatch], 'clerk');
  await storage.scratch.keep({
    key: 'hotline/new',
    ledger: 'hotline',
    values: { ticketNo: 'RX2024001' },
  });
}

/** The last months of some monthly returns were never made. */
function isMade(change: Change): boolean {
  if (change.op !== 'put') return true;
  const { month } = change.data as RecordData;
  const late = { 'key-groups': '2023-11', integrity: '2023-12', 'service-volume': '2023-12' };
  const from = late[change.ledger as keyof typeof late];
  return from === undefined || typeof month !== 'string' || month < from;
}

function put(ledger: string, status: 'registered' | 'draft', data: RecordData): Change {
  return { op: 'put', ledger, status, data };
}

async function save(storage: Storage, changes: Change[], kind: string): Promise<void> {
  const reason = { kind: kind === 'sample' ? ('sample' as const) : ('save' as const) };
  const saved = await storage.commit(changes, { reason, actor: 'clerk' });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}
