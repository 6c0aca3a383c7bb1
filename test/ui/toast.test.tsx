import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Button } from '#src/ui/button.tsx';
import { ToastProvider, useToast } from '#src/ui/toast.tsx';

function Deleting({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return (
    <Button
      onClick={() => toast.show({ text: '已删除 3 条', action: { label: '撤销', onAct: onUndo } })}
    >
      删除
    </Button>
  );
}

test('a message is announced politely and its action runs once and closes it', async () => {
  const onUndo = vi.fn();
  const screen = await render(
    <ToastProvider>
      <Deleting onUndo={onUndo} />
    </ToastProvider>,
  );
  await screen.getByRole('button', { name: '删除' }).click();
  const undo = screen.getByRole('button', { name: '撤销' });
  await expect.element(undo).toBeVisible();
  expect(document.querySelector('[aria-live=polite]')).not.toBeNull();
  await undo.click();
  expect(onUndo).toHaveBeenCalledOnce();
  await expect.element(screen.getByText('已删除 3 条')).not.toBeInTheDocument();
});

test('a message has its own text as its name, so that axe finds nothing wrong with it', async () => {
  const screen = await render(
    <ToastProvider>
      <main>
        <Deleting onUndo={() => {}} />
      </main>
    </ToastProvider>,
  );
  await screen.getByRole('button', { name: '删除' }).click();
  const toast = screen.getByRole('dialog', { name: '已删除 3 条' });
  await expect.element(toast).toBeVisible();
  const { violations } = await axe.run(toast.element(), { resultTypes: ['violations'] });
  expect(violations.map((one) => one.id)).toEqual([]);
});
