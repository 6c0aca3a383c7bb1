import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { readAhead } from '#src/ui/read-ahead.ts';
import { type LiveSource, useLive } from '#src/ui/use-live.ts';

function createSource() {
  const listeners = new Set<() => void>();
  const source: LiveSource = {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    source,
    change: () => {
      for (const listener of listeners) listener();
    },
    listeners,
  };
}

function Reading({
  source,
  load,
  period,
}: {
  source: LiveSource;
  load: (period: string) => Promise<string>;
  period: string;
}) {
  const live = useLive(source, () => load(period), [period], 'reading');
  return <output>{`${live.state} ${live.value ?? '-'}`}</output>;
}

/** Answers with how many times it was asked. */
function counted() {
  let count = 0;
  const load = async () => {
    count += 1;
    return `第${count}次`;
  };
  return { load, count: () => count };
}

test('a change reloads without going back to loading, and unmounting stops listening', async () => {
  const { source, change, listeners } = createSource();
  const states: string[] = [];
  const { load } = counted();
  const screen = await render(<Reading source={source} load={load} period="2022" />);
  const output = screen.getByRole('status');
  await expect.element(output).toHaveTextContent('ready 第1次');
  const watcher = new MutationObserver(() => states.push(output.element().textContent ?? ''));
  watcher.observe(output.element(), { childList: true, characterData: true, subtree: true });
  change();
  await expect.element(output).toHaveTextContent('ready 第2次');
  watcher.disconnect();
  expect(states.some((state) => state.startsWith('loading'))).toBe(false);
  await screen.unmount();
  expect(listeners.size).toBe(0);
});

test('another period drops the old value at once and ignores a late answer to the old question', async () => {
  const { source } = createSource();
  const answers: Record<string, (value: string) => void> = {};
  const load = (period: string) =>
    new Promise<string>((resolve) => {
      answers[period] = resolve;
    });
  const screen = await render(<Reading source={source} load={load} period="2022" />);
  await screen.rerender(<Reading source={source} load={load} period="2023" />);
  answers['2023']?.('新');
  await expect.element(screen.getByRole('status')).toHaveTextContent('ready 新');
  answers['2022']?.('旧');
  await new Promise((done) => setTimeout(done, 20));
  await expect.element(screen.getByRole('status')).toHaveTextContent('ready 新');
  await screen.rerender(<Reading source={source} load={load} period="2024" />);
  await expect.element(screen.getByRole('status')).toHaveTextContent('loading -');
});

test('a failed reload keeps the last value and says that it failed', async () => {
  const { source, change } = createSource();
  let fails = false;
  const load = () => (fails ? Promise.reject(new Error('读不出')) : Promise.resolve('好'));
  const screen = await render(<Reading source={source} load={load} period="2022" />);
  await expect.element(screen.getByRole('status')).toHaveTextContent('ready 好');
  fails = true;
  change();
  await expect.element(screen.getByRole('status')).toHaveTextContent('failed 好');
});

test('what was read ahead is there at once and is not read again until something changes', async () => {
  const { source, change } = createSource();
  await readAhead(source, 'reading', ['2022'], async () => '预读');
  const { load, count } = counted();
  const screen = await render(<Reading source={source} load={load} period="2022" />);
  const output = screen.getByRole('status');
  expect(output.element().textContent).toBe('ready 预读');
  await new Promise((done) => setTimeout(done, 20));
  expect(count()).toBe(0);
  change();
  await expect.element(output).toHaveTextContent('ready 第1次');
});

test('a change, another question or another screen makes what was read ahead void', async () => {
  const { source, change } = createSource();
  const load = async () => '新读';
  const shownAfter = async (period: string) => {
    const screen = await render(<Reading source={source} load={load} period={period} />);
    const output = screen.getByRole('status');
    await expect.element(output).toHaveTextContent(/^ready/);
    const shown = output.element().textContent;
    await screen.unmount();
    return shown;
  };
  await readAhead(source, 'reading', ['2022'], async () => '预读');
  change();
  expect(await shownAfter('2022')).toBe('ready 新读');

  await readAhead(source, 'reading', ['2022'], async () => '预读');
  expect(await shownAfter('2023')).toBe('ready 新读');
  expect(await shownAfter('2022')).toBe('ready 预读');
  expect(await shownAfter('2022'), 'it is used once').toBe('ready 新读');

  let answer: (value: string) => void = () => {};
  const ahead = readAhead(
    source,
    'reading',
    ['2022'],
    () => new Promise<string>((r) => (answer = r)),
  );
  change();
  answer('预读');
  await ahead;
  expect(await shownAfter('2022')).toBe('ready 新读');
});
