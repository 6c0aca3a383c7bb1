import { Suspense, useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { screen } from '#src/app/screen.tsx';

function Counter({ name }: { name: string }) {
  const [n, setN] = useState(0);
  return (
    <button type="button" onClick={() => setN(n + 1)}>
      {name} {n}
    </button>
  );
}

/** A screen whose code comes when it is let. */
function late() {
  let come: () => void = () => {};
  const code = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { Part: screen(() => code.then(() => Counter)), come: () => come() };
}

const shown = (Part: ReturnType<typeof late>['Part'], name: string) => (
  <Suspense fallback={<p>还没来</p>}>
    <Part name={name} />
  </Suspense>
);

test('a screen loaded ahead is drawn at once, without its placeholder', async () => {
  const { Part, come } = late();
  come();
  await Part.preload();
  await render(shown(Part, '甲'));
  expect(document.body.textContent).toContain('甲 0');
  expect(document.body.textContent).not.toContain('还没来');
});

test('a screen not loaded yet shows its placeholder, then itself, and keeps its state when drawn again', async () => {
  const { Part, come } = late();
  const { rerender } = await render(shown(Part, '甲'));
  await expect.element(page.getByText('还没来')).toBeVisible();
  come();
  await page.getByRole('button', { name: '甲 0' }).click();
  await rerender(shown(Part, '乙'));
  await expect.element(page.getByRole('button', { name: '乙 1' })).toBeVisible();
});
