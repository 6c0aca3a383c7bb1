import '#src/styles/tokens.css';
import '#src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import tokens from '#src/styles/tokens.css?raw';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { KeyboardHelp } from '#src/ui/keyboard-help.tsx';
import { Gallery } from '#test/ui/gallery.tsx';

const nothing = () => undefined;

beforeEach(() => {
  document.title = '组件';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong with any component in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    await render(<Gallery />);
    expect(await axeFaults()).toEqual([]);
  });

  test(`axe finds nothing wrong with open overlays in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    const screen = await render(<Gallery />);
    await screen.getByRole('button', { name: '从日历选择' }).click();
    await expect.element(screen.getByRole('grid')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await screen.getByRole('button', { name: '更多' }).click();
    await expect.element(screen.getByRole('menu')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });

  test(`axe finds nothing wrong with dialogs in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    const screen = await render(
      <ConfirmDialog
        open
        onClose={nothing}
        onConfirm={nothing}
        title="清空本机数据"
        confirmLabel="清空"
        typedWord="永和镇"
        danger
      />,
    );
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await screen.rerender(
      <KeyboardHelp
        open
        onOpenChange={nothing}
        groups={[{ title: '表单', keys: [{ combo: 'Ctrl+S', label: '保存' }] }]}
      />,
    );
    await expect.element(page.getByRole('heading', { name: '表单' })).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });
}

test('the dark theme is the same whether the system or the user asks for it', () => {
  const bySystem = /:root:not\(\[data-theme="light"\]\) \{([^}]*)\}/.exec(tokens)?.[1];
  const byUser = /\n:root\[data-theme="dark"\] \{([^}]*)\}/.exec(tokens)?.[1];
  const lines = (block: string | undefined) => block?.split('\n').map((line) => line.trim());
  expect(lines(bySystem)).toEqual(lines(byUser));
  expect(lines(byUser)?.length).toBeGreaterThan(20);
});

async function axeFaults(): Promise<string[]> {
  // The focus guards of open overlays take the focus only to pass it on at once.
  const result = await axe.run(
    { include: 'body', exclude: '[data-base-ui-focus-guard]' },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      rules: { region: { enabled: false } },
    },
  );
  return result.violations.flatMap((fault) =>
    fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}
