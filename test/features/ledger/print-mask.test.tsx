import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { emptyData } from '#src/domain/record.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { openWorkspace, showAt } from './open-ledger.tsx';

/** Shows the page as paper does until the test ends. */
async function onPaper() {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
}

const shownText = () => document.body.innerText.replace(/\s+/gu, ' ');

/** A workspace with one month of one group: 3 came in, 41 were there. */
async function withCounts() {
  const opened = await openWorkspace();
  const ledger = catalogue.ledgers.get('key-groups');
  if (!ledger) throw new Error('the key groups ledger is gone');
  const data = {
    ...emptyData(ledger, '2024-01-05'),
    month: '2023-11',
    category: 'released',
    open: 41,
    added: 3,
    close: 44,
    visits: 2,
  };
  const saved = await opened.storage.commit(
    [{ op: 'put', ledger: 'key-groups', status: 'registered', data }],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  return { opened, id: saved.value.ids[0] ?? '' };
}

test('a list of sensitive head-counts prints none of 1 to 4', async () => {
  const { opened } = await withCounts();
  await showAt(opened, '#/ledgers/key-groups');
  const cells = () =>
    [...document.querySelectorAll<HTMLElement>('tbody tr[data-index] td')].map((td) =>
      td.innerText.trim(),
    );
  await expect.poll(cells).toContain('41');
  expect(cells()).toEqual(expect.arrayContaining(['41', '3', '44', '2']));
  await onPaper();
  expect(cells()).toEqual(expect.arrayContaining(['41', '44', '不足5', '不足5']));
  expect(cells().filter((text) => text === '3' || text === '2')).toEqual([]);
});

test('the sheet of one record prints none of 1 to 4', async () => {
  const { opened, id } = await withCounts();
  await showAt(opened, `#/ledgers/key-groups/${id}`);
  await expect.poll(() => document.querySelector('section[aria-hidden] table')).not.toBeNull();
  await onPaper();
  await expect.poll(shownText).toContain('打印日期');
  expect(shownText()).toMatch(/本月新增 不足5/u);
  expect(shownText()).toMatch(/月初人数 41/u);
  expect(shownText()).not.toMatch(/\b[1-4] ?人/u);
});
