import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLocale } from '#src/i18n/locale.ts';
import { mediation } from '#src/ledgers/mediation/ledger.ts';
import { fillBusyDay } from '#test/support/busy-day.ts';
import { contentOf } from '#test/support/fresh-storage.ts';
import { axeFaults, openToday, soon } from './open-today.tsx';

const part = (selector: string) => document.querySelector(selector);
const textOf = (selector: string) => part(selector)?.textContent ?? '';
const stands = () => expect.poll(() => part('[data-needs=overdue]') !== null, soon).toBe(true);

test('a busy day says what is overdue, due soon and unfinished, in word and shape', async () => {
  await page.viewport(1366, 768);
  const { screen } = await openToday(fillBusyDay);
  await stands();
  const lines = () => [...document.querySelectorAll('[data-needs=overdue] li')];
  expect(lines()).toHaveLength(6);
  for (const line of lines()) {
    expect(line.textContent).toMatch(/超期 \d+ 天/);
    expect(line.querySelector('svg')).not.toBe(null);
  }
  const count = Number(/\d+/.exec(textOf('[data-needs=overdue] h2'))?.[0]);
  await userEvent.click(screen.getByRole('button', { name: /再看 \d+ 条/ }).first());
  expect(lines()).toHaveLength(count);
  expect(textOf('[data-needs=soon]')).toMatch(/TJ2024004.*今天到期/);
  expect(textOf('[data-needs=unfinished]')).toMatch(/RX2024001.*未保存/);
  expect(textOf('[data-needs=unfinished]')).toContain('TJ2024002');
});

test('more overdue matters than are listed are counted to the last one', async () => {
  await openToday(async (storage) => {
    const changes = Array.from({ length: 130 }, (_, i) => ({
      op: 'put' as const,
      ledger: mediation.id,
      status: 'registered' as const,
      data: contentOf(mediation, {
        caseNo: `TJ${2023000 + i}`,
        acceptedAt: '2023-11-01',
        dueAt: '2023-12-01',
        kind: 'land',
        matter: '林地界线不清',
        colour: 'red',
        firstColour: 'red',
      }),
    }));
    const saved = await storage.commit(changes, { reason: { kind: 'save' }, actor: 'clerk' });
    expect(saved.ok).toBe(true);
  });
  await stands();
  expect(textOf('[data-needs=overdue] h2')).toContain('130');
  expect(textOf('[data-needs=overdue]')).toContain('另有 30 件到期更晚的未在此列出');
});

test('more drafts than are listed are counted to the last one, the newest listed', async () => {
  await openToday(async (storage) => {
    const changes = Array.from({ length: 130 }, (_, i) => ({
      op: 'put' as const,
      ledger: mediation.id,
      status: 'draft' as const,
      data: contentOf(mediation, {
        caseNo: `ZC${i}`,
        acceptedAt: `2023-${String(1 + Math.floor(i / 13)).padStart(2, '0')}-${String(1 + (i % 13)).padStart(2, '0')}`,
      }),
    }));
    const saved = await storage.commit(changes, { reason: { kind: 'save' }, actor: 'clerk' });
    expect(saved.ok).toBe(true);
  });
  await expect.poll(() => textOf('[data-needs=unfinished] h2'), soon).toContain('130');
  expect(textOf('[data-needs=unfinished] li:first-child')).toContain('ZC129');
  expect(textOf('[data-needs=unfinished]')).toContain('另有 30 条更早的暂存未在此列出');
});

test('a due day opens how it was counted, by keyboard', async () => {
  const { screen } = await openToday(fillBusyDay);
  await stands();
  const why = screen.getByRole('button', { name: /^1月5日\s*到期，看怎么算的/ });
  (why.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('从 2023-12-06 起算，当天不计。')).toBeVisible();
  await expect.element(screen.getByText(/期限 30 个自然日/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement === why.element(), soon).toBe(true);
});

test('an open matter without a due day stands on the board of its colour, and says so', async () => {
  await openToday(async (storage) => {
    const saved = await storage.commit(
      [
        {
          op: 'put',
          ledger: mediation.id,
          status: 'registered',
          data: contentOf(mediation, {
            caseNo: 'TJ2023900',
            acceptedAt: '2023-12-01',
            dueAt: null,
            kind: 'land',
            matter: '林地界线不清',
            colour: 'red',
            firstColour: 'red',
          }),
        },
      ],
      { reason: { kind: 'save' }, actor: 'clerk' },
    );
    expect(saved.ok).toBe(true);
  });
  await expect.poll(() => textOf('[data-colour=red]'), soon).toMatch(/1.*TJ2023900.*未定期限/);
  expect(part('[data-needs=overdue]')).toBe(null);
});

test('the three-colour board counts open matters by colour and what turned green', async () => {
  const { storage } = await openToday(fillBusyDay);
  await stands();
  const open = (colour: string) => textOf(`[data-colour="${colour}"] h3`).replace(/\D/g, '');
  const matters = await storage.due('mediation', '9999-12-31', 500);
  for (const colour of ['red', 'amber', 'green']) {
    const there = matters.filter((m) => (m.data as { colour: string }).colour === colour);
    expect([colour, open(colour)]).toEqual([colour, String(there.length)]);
  }
  const figure = part('[data-board] [data-indicator="mediation.redToGreen"]');
  expect(figure?.getAttribute('data-period')).toBe('2023');
  expect(Number(figure?.getAttribute('data-value'))).toBeGreaterThan(0);
  const { scales } = await storage.settings();
  const blue = [{ id: 'red', name: '书记包案', tone: 'red' as const }];
  await storage.setSetting('scales', { ...scales, 'three-colour': blue }, 'clerk');
  await expect.poll(() => textOf('[data-colour="red"] h3'), soon).toContain('书记包案');
  expect(textOf('[data-colour=""] h3')).toContain('未定级');
});

test('what was never reported opens a form that is filled in for it', async () => {
  const { screen } = await openToday(fillBusyDay);
  await stands();
  expect(textOf('[data-gaps]')).toMatch(/元旦期间.*12月30日.*1月1日.*1月3日/);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-gaps] a')];
  expect(links.map((a) => a.hash)).toContain('#/ledgers/key-groups/new?month=2023-11');
  await userEvent.click(screen.getByRole('link', { name: /元旦期间 12月30日/ }));
  await expect.element(screen.getByLabelText('报告日期')).toHaveValue('2023-12-30');
  await expect.element(screen.getByLabelText('重点时段')).toHaveValue('元旦期间');
});

test('the busy day has no accessibility faults in either language and moves nothing', async () => {
  let moved = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
  });
  watch.observe({ type: 'layout-shift' });
  await openToday(fillBusyDay);
  await stands();
  await expect.poll(() => part('[data-overview] [data-indicator]') !== null, soon).toBe(true);
  expect(moved).toBeLessThan(0.01);
  watch.disconnect();
  expect(await axeFaults()).toEqual([]);
  setLocale('en');
  await expect.poll(() => textOf('[data-needs=overdue] h2'), soon).toContain('Overdue');
  expect(textOf('[data-today]').replace(/〔2019〕/g, '')).toContain(
    'Getting ready: report of 2023',
  );
  expect(await axeFaults()).toEqual([]);
});
