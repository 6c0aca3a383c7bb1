import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';

function Clearing({ onConfirm, typedWord }: { onConfirm: () => void; typedWord?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>清空</Button>
      <Button>别处</Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={onConfirm}
        title="清空本机数据"
        confirmLabel="清空 12 条"
        typedWord={typedWord}
        danger
      >
        历史也会清除。
      </ConfirmDialog>
    </>
  );
}

test('a dialog starts on the safe button, keeps the focus inside and gives it back', async () => {
  const screen = await render(<Clearing onConfirm={vi.fn()} />);
  const opener = screen.getByRole('button', { name: '清空' });
  await opener.click();
  await expect.element(screen.getByRole('dialog', { name: '清空本机数据' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '取消' })).toHaveFocus();
  for (let presses = 0; presses < 5; presses += 1) {
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull();
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
});

test('a typed word stands between the user and what cannot be undone', async () => {
  const onConfirm = vi.fn();
  const screen = await render(<Clearing onConfirm={onConfirm} typedWord="永和镇" />);
  await screen.getByRole('button', { name: '清空' }).click();
  const box = screen.getByRole('textbox');
  await expect.element(box).toHaveFocus();
  await expect.element(screen.getByRole('button', { name: '清空 12 条' })).toBeDisabled();
  await userEvent.keyboard('{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  await box.fill('永和镇');
  await userEvent.keyboard('{Enter}');
  expect(onConfirm).toHaveBeenCalledOnce();
});
