import '#src/styles/tokens.css';
import '#src/styles/base.css';
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Ledger } from '#src/domain/ledger.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createTownshipRules } from '#src/domain/township-rules.ts';
import { LedgerListPage } from '#src/features/ledger/ledger-list-page.tsx';
import { createFinder, type Found, walkLedger } from '#src/features/ledger/ledger-walk.ts';
import { readListQuery } from '#src/features/ledger/list-query.ts';
import { searchFound } from '#src/features/ledger/search-found.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import type { Storage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import { openWorkspaces } from '#src/storage/workspaces.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { fill, inTurns, ledgerOf, median, openBench, type Row, timed } from './bench-tools.ts';

export const name =
  'A list of 100,000 records: searching from the last key to the new rows on screen, and jumping anywhere';

const records = 100_000;
/** Words, pinyin initials, two words, nothing found. */
const searches = ['滴水', '纠纷', '宅基地', 'lljf', '工资 2', 'ctbc', '没有这样的事', 'zjd'];

/** Target: 100 ms or less from the last key, of which the search box waits 10. */
export async function run(): Promise<Row[]> {
  const ledger = ledgerOf('mediation');
  const storage = await openBench('list');
  await storage.ensureRollups();
  await fill(storage, ledger, records);
  const opened = performance.now();
  const page = await mount(storage, ledger.id);
  await until(() => page.total() === String(records) && page.rows() > 10);
  const first = performance.now() - opened;

  page.search.focus();
  const reading = await timed(() => until(() => page.sums() !== '', 60_000));

  const jumps: number[] = [];
  for (const share of [0.5, 0.1, 0.93, 0.31, 0.77]) {
    const index = Math.floor(records * share);
    page.scroller.scrollTop = index * 32;
    jumps.push(await timed(() => until(() => page.isRead(index + 2))));
  }

  // The first search by letters makes the pinyin initials of all texts.
  await pause();
  const initials = await timed(() => page.type('lljf'));
  // Two seconds later they are all there.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await page.type('');
  const typed: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const text of searches) {
      await pause();
      typed.push(await timed(() => page.type(text)));
    }
  }
  const { search, scan } = await measureEngine(storage, ledger);
  page.close();
  storage.close();
  const atOnce: number[] = [];
  const soon: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    atOnce.push(await searchAfterStart(ledger, 0));
    soon.push(await searchAfterStart(ledger, 1000));
  }
  return [
    { label: 'from opening the list to its first rows and total', value: first, unit: 'ms' },
    {
      label: 'reading all records once, when the search box is entered',
      value: reading,
      unit: 'ms',
    },
    { label: 'a jump by the scroll bar to its rows, median', value: median(jumps), unit: 'ms' },
    { label: 'the first search by letters', value: initials, unit: 'ms' },
    {
      label: 'from the last key to the rows, median; target 100',
      value: median(typed),
      unit: 'ms',
    },
    {
      label: `the same, searches of ${typed.length} above 100`,
      value: typed.filter((took) => took > 100).length,
      unit: '',
    },
    { label: 'from the last key to the rows, slowest', value: Math.max(...typed), unit: 'ms' },
    {
      label: 'the program started again: a search one second after the list stands, slowest of 5',
      value: Math.max(...soon),
      unit: 'ms',
    },
    {
      label: 'the same, a search the moment the list stands, median',
      value: median(atOnce),
      unit: 'ms',
    },
    { label: 'of it, searching text alone, median', value: search, unit: 'ms' },
    { label: 'a plain scan of an array of the same texts, median', value: scan, unit: 'ms' },
    { label: 'RATIO of searching text and scan', value: search / scan, unit: 'x' },
  ];
}

/** Opens the workspace and its list anew and searches `wait` ms after the first rows stand, until all is found. */
async function searchAfterStart(ledger: Ledger, wait: number): Promise<number> {
  const storage = await openBench('list');
  const page = await mount(storage, ledger.id);
  await until(() => page.total() === String(records) && page.rows() > 10);
  await new Promise((resolve) => setTimeout(resolve, wait));
  page.search.focus();
  const took = await timed(() => page.type('滴水'));
  page.close();
  storage.close();
  await pause();
  return took;
}

/** Searching what a walk found, in turns with a plain scan of the same texts. */
async function measureEngine(storage: Storage, ledger: Ledger) {
  const settings = { ...defaultSettings(), ...sampleSettings() };
  const tools = {
    locale: 'zh' as const,
    today: storage.today(),
    references: settings,
    rules: createTownshipRules(settings),
  };
  let found: readonly Found[] = [];
  const query = readListQuery(ledger, new URLSearchParams());
  await walkLedger(storage, ledger, query, createFinder(ledger, query, tools), (walk) => {
    found = walk.found;
    return true;
  });
  const texts = found.map((one) => one.text);
  const words = searches.filter((text) => !/[a-z ]/.test(text));
  const { a, b } = await inTurns(
    20,
    async (round) => searchFound(found, words[round % words.length] ?? ''),
    async (round) => texts.filter((text) => text.includes(words[round % words.length] ?? '')),
  );
  return { search: a, scan: b };
}

/** What the app puts around every screen. */
function Stage({ children }: { children?: ReactNode }): ReactNode {
  return ToastProvider({ children });
}

async function mount(storage: Storage, ledgerId: string) {
  const workspaces = await openWorkspaces('bench-list-workspaces');
  const settings = { ...defaultSettings(), ...sampleSettings() };
  const box = document.body.appendChild(document.createElement('main'));
  window.location.hash = `#/ledgers/${ledgerId}`;
  const root = createRoot(box);
  const list = createElement(LedgerListPage, { ledgerId });
  const value = { kind: 'real' as const, storage, workspaces, settings };
  root.render(createElement(WorkspaceContext, { value }, createElement(Stage, null, list)));
  const find = <T extends Element>(selector: string) => box.querySelector<T>(selector);
  await until(() => find('table') !== null);
  const search = find<HTMLInputElement>('input[type=search]');
  const scroller = find('table')?.parentElement;
  if (!search || !scroller) throw new Error('there is no list');
  const total = () => find('[data-total]')?.getAttribute('data-total') ?? '';
  return {
    search,
    scroller,
    total,
    rows: () => box.querySelectorAll('tbody tr[data-index] td:nth-child(3):not(:empty)').length,
    isRead: (index: number) =>
      find(`tr[data-index="${index}"] td:nth-child(3):not(:empty)`) !== null,
    sums: () => find('tfoot td:nth-child(7)')?.textContent ?? '',
    /** Types a text at once and waits until what is listed is what the address asks for, drawn. */
    async type(text: string) {
      const before = total();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(search, text);
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => {
        const now = new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('q') ?? '';
        const drawn = total() !== '' && (total() !== before || total() === '0');
        const filled = total() === '0' || find('tbody td:nth-child(3):not(:empty)') !== null;
        return now === text && drawn && filled;
      });
    },
    close() {
      root.unmount();
      workspaces.close();
      box.remove();
    },
  };
}

/** Between two keys of a quick typist: what the key before caused is over. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}

/** Looks again each frame, so that what it sees has been drawn. */
async function until(holds: () => boolean, most = 20_000): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > most) throw new Error('it never came');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
