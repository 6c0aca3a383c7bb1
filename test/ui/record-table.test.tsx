import '#src/styles/tokens.css';
import '#src/styles/base.css';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RecordTable } from '#src/ui/record-table.tsx';

function Million({ onSight = () => {} }: { onSight?: (from: number, to: number) => void }) {
  return (
    <RecordTable
      label="台账"
      columns={[{ id: 'no', label: '编号', width: 120 }]}
      count={1_000_000}
      // Every tenth thousand is not in memory.
      idAt={(index) => (Math.floor(index / 1000) % 10 === 9 ? undefined : `id${index}`)}
      rowOf={(id) => ({ no: id.slice(2) })}
      unread={() => '2019-03 …'}
      cell={(row) => row.no}
      nameOf={(row) => row.no}
      hrefOf={(id) => `#/${id}`}
      onOpen={() => {}}
      selected={new Set()}
      onSelect={() => {}}
      onSelectAll={() => {}}
      onSight={onSight}
      place={{ top: 0, active: 0 }}
    />
  );
}

const scroller = () => document.querySelector('table')?.parentElement as HTMLElement;

test('a million rows can be scrolled and jumped through to the very last', async () => {
  const seen: [number, number][] = [];
  await render(<Million onSight={(from, to) => seen.push([from, to])} />);
  expect(scroller().scrollHeight).toBeGreaterThanOrEqual(32_000_000);
  for (const index of [500_000, 988_000, 123_456]) {
    scroller().scrollTop = index * 32;
    await expect.element(page.getByText(String(index + 1), { exact: true })).toBeVisible();
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(60);
    await expect.poll(() => seen.some(([from, to]) => from <= index && index <= to)).toBe(true);
  }
  (document.querySelector('tr[tabindex="0"]') as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.querySelector('tr[data-index="999999"]')).not.toBeNull();
});

test('rows that are not in memory say which month they are of, and cannot be chosen yet', async () => {
  await render(<Million />);
  scroller().scrollTop = 9100 * 32;
  await expect.element(page.getByText('2019-03 …').first()).toBeVisible();
  const row = document.querySelector('tr[data-index="9105"]');
  expect(row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.disabled).toBe(true);
});
