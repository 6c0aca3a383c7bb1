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
