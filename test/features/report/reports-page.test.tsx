import axe from 'axe-core';
import { expect, test } from 'vitest';
import { emptyData } from '#src/domain/record.ts';
import type { Report } from '#src/domain/report.ts';
import { figureNeeds } from '#src/domain/report-print.ts';
import { ReportsPage } from '#src/features/report/reports-page.tsx';
import { catalogue } from '#src/ledgers/registry.ts';
import { draft2022, stage } from '#test/features/report/report-stage.tsx';

test('a report of a year is drafted from its figures and opened', async () => {
  const { storage, show } = await stage();
  const screen = await show(<ReportsPage />);
  await screen.getByRole('button', { name: '起草新报告' }).first().click();
  await expect.element(screen.getByLabelText('年度')).toHaveValue('2022');
  await screen.getByRole('button', { name: '起草', exact: true }).click();
  await expect.poll(() => window.location.hash).toMatch(/^#\/reports\/.+/);
  const [record] = await storage.list('@report');
  expect(figureNeeds(record?.data as Report).counts.size).toBe(35);
});

test('a drafted report states the own indicators of the township too', async () => {
  const { storage } = await stage();
  const hotline = { ledger: 'hotline', measure: 'received', filters: [] };
  await storage.setSetting(
    'ownIndicators',
    [
      {
        id: 'own.tickets',
        name: '村级代办热线',
        unit: '件',
        direction: 'neutral',
        kind: 'sum',
        top: hotline,
        bottom: null,
      },
    ],
    'clerk',
  );
  const ledger = catalogue.ledgers.get('hotline');
  if (!ledger) throw new Error('the hotline ledger is gone');
  const ticket = {
    ...emptyData(ledger, '2022-03-05'),
    ticketNo: 'RX1',
    kind: 'consult',
    matter: '咨询',
    count: 12,
  };
  await storage.commit([{ op: 'put', ledger: 'hotline', status: 'registered', data: ticket }], {
    reason: { kind: 'save' },
    actor: 'clerk',
  });
  const report = (await storage.get(await draft2022(storage)))?.data as Report;
  expect(figureNeeds(report).indicators).toContain('own.tickets');
  const words = JSON.stringify(report.blocks);
  expect(words).toContain('村级代办热线');
});

test('the list says how many figures are missing, and a deleted report comes back', async () => {
  const { storage, show } = await stage();
  await draft2022(storage);
  const id = await draft2022(storage, 'outline');
  const outline = (await storage.get(id))?.data as Report;
  const figure = {
    type: 'figure',
    indicator: 'base.funds',
    period: '2022',
    style: 'auto',
  } as const;
  const blocks = [{ kind: 'paragraph', id: 'p', content: [figure] } as const, ...outline.blocks];
  await storage.commit(
    [
      {
        op: 'put',
        ledger: '@report',
        id,
        status: 'draft',
        data: { ...outline, title: '缺数的报告', blocks },
      },
    ],
    { reason: { kind: 'report' }, actor: 'clerk' },
  );
  const screen = await show(<ReportsPage />);
  await expect.element(screen.getByText('35 个，齐全')).toBeVisible();
  await expect.element(screen.getByText('1 个，缺 1 个')).toBeVisible();
  const link = screen.getByRole('link', { name: '缺数的报告' });
  await expect.element(link).toHaveAttribute('href', `#/reports/${id}`);
  await screen.getByRole('button', { name: '删除 缺数的报告' }).click();
  await expect.element(link).not.toBeInTheDocument();
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(link).toBeVisible();
});

test('axe finds nothing wrong with the list, also in the practice workspace', async () => {
  document.title = '报告';
  const { storage, show } = await stage('sample');
  await draft2022(storage);
  const screen = await show(<ReportsPage />);
  await expect.element(screen.getByText('练习数据')).toBeVisible();
  const result = await axe.run('body', { rules: { region: { enabled: false } } });
  expect(result.violations.map((v) => v.id)).toEqual([]);
});
