import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Keyboard } from '#test/support/keyboard.ts';
import { keyboardStage } from '#test/support/keyboard-stage.ts';
import { putSwings, putWatches } from '#test/support/raw-records.ts';
import { walkShortList } from '#test/support/walk-short-list.ts';

describe('long lists of gaps and of figures that disagree by keyboard', () => {
  let page: Page;
  let keyboard: Keyboard;
  keyboardStage(async (stage) => {
    ({ page, keyboard } = stage);
    const leading = [...catalogue.indicators.values()].filter((i) => i.headline);
    await putWatches(page);
    await putSwings(
      page,
      leading.map((i) => i.id),
    );
  });

  test.each([
    ['[data-gaps]', '#/'],
    ['[data-findings]', '#/?period=2011'],
  ])('%s: the first line that was asked for takes the focus', async (list, address) => {
    await keyboard.goTo(address);
    await walkShortList(page, keyboard, list);
  });
});
