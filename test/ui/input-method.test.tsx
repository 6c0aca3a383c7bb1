import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CommandPalette } from '#src/ui/command-palette.tsx';
import { useShortcut } from '#src/ui/keys.ts';
import { SearchInput } from '#src/ui/search-input.tsx';
import { TextInput } from '#src/ui/text-input.tsx';

/** Types half a word with a real input method, as Chromium sees it. */
async function compose(text: string) {
  await cdp().send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
/** Picks the word: the composition ends and the text stays. */
async function pickWord(text: string) {
  await cdp().send('Input.insertText', { text });
}
/** The Enter that picks a word reaches the page as a key of the input method. */
function pressWhileComposing(key: string, init: KeyboardEventInit = {}) {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, ...init }),
  );
}

test('a word typed with an input method arrives whole, and its Enter does not submit', async () => {
  const onEnter = vi.fn();
  const screen = await render(<TextInput aria-label="事由" onEnter={onEnter} />);
  const box = screen.getByLabelText('事由');
  await box.click();
  await compose("jiu'fen");
  pressWhileComposing('Enter');
  await pickWord('纠纷');
  await expect.element(box).toHaveValue('纠纷');
  expect(onEnter).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onEnter).toHaveBeenCalledOnce();
});

test('searching waits for the word instead of searching for its letters', async () => {
  const onSearch = vi.fn();
  const screen = await render(<SearchInput value="" onSearch={onSearch} label="搜索" />);
  await screen.getByRole('searchbox').click();
  await compose('shui');
  await new Promise((done) => setTimeout(done, 300));
  expect(onSearch).not.toHaveBeenCalled();
  await pickWord('水');
  await expect.poll(() => onSearch.mock.calls).toEqual([['水']]);
});

function Palette({ onRun }: { onRun: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <CommandPalette
      open={open}
      onOpenChange={setOpen}
      commands={[
        { id: 'backup', label: '备份', keywords: ['bf'], run: () => onRun('backup') },
        { id: 'ledger', label: '矛盾纠纷台账', keywords: ['mdjftz'], run: () => onRun('ledger') },
        { id: 'report', label: '年度报告', keywords: ['ndbg'], run: () => onRun('report') },
      ]}
    />
  );
}

test('the palette opens with Ctrl+K, finds by pinyin initials and runs only on a real Enter', async () => {
  const onRun = vi.fn();
  const screen = await render(<Palette onRun={onRun} />);
  await userEvent.keyboard('{Control>}k{/Control}');
  const box = screen.getByRole('combobox');
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard('jf');
  await expect.element(screen.getByRole('option')).toHaveTextContent('矛盾纠纷台账');
  pressWhileComposing('Enter');
  expect(onRun).not.toHaveBeenCalled();
  await box.fill('');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onRun.mock.calls).toEqual([['report']]);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

function Shortcuts({ onKey }: { onKey: (combo: string) => void }) {
  useShortcut('Ctrl+S', () => onKey('save'));
  useShortcut('/', () => onKey('search'));
  useShortcut('Ctrl+Z', () => onKey('undo'));
  return <TextInput aria-label="事由" />;
}

test('shortcuts keep still while composing, and plain and editing keys keep still inside inputs', async () => {
  const onKey = vi.fn();
  const screen = await render(<Shortcuts onKey={onKey} />);
  await screen.getByLabelText('事由').click();
  pressWhileComposing('s', { ctrlKey: true });
  await userEvent.keyboard('/{Control>}z{/Control}');
  expect(onKey).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(onKey.mock.calls).toEqual([['save']]);
  screen.getByLabelText('事由').element().blur();
  await userEvent.keyboard('/{Control>}z{/Control}');
  expect(onKey.mock.calls).toEqual([['save'], ['search'], ['undo']]);
});
