import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RecordPage } from '#src/features/ledger/record-page.tsx';
import { ledgers } from '#src/ledgers/registry.ts';
import { practiceYear } from '#src/ledgers/sample/sample-world.ts';
import { writeBackup } from '#src/storage/backup-write.ts';
import { restoreBackup } from '#src/storage/restore.ts';
import { openStorage } from '#src/storage/storage.ts';
import { WorkspaceContext } from '#src/storage/use-storage.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { openWorkspace, settings } from '#test/features/ledger/open-ledger.tsx';
import { dropStorage, dump, freshWorkspace } from '#test/support/fresh-storage.ts';
import { practiceRecords } from '#test/support/ledger-case.ts';

test('a year of every ledger goes through save, backup and restore unchanged', async () => {
  const { workspaces, storage } = await freshWorkspace({ ledgers });
  onTestFinished(async () => {
    workspaces.close();
    await dropStorage(storage);
  });
  for (const ledger of ledgers) {
    const saved = await storage.commit(
      practiceRecords(ledger, 3, practiceYear).map((data) => ({
        op: 'put',
        ledger: ledger.id,
        status: 'registered',
        data,
      })),
      { reason: { kind: 'import' }, actor: 'clerk' },
    );
    expect([ledger.id, saved.ok]).toEqual([ledger.id, true]);
  }
  const before = await dump(storage);
  expect(new Set(before.records.map((r) => r.ledger)).size).toBe(ledgers.length);
  const backup = await writeBackup(storage, { kind: 'real' });
  if (!backup.ok) throw new Error(backup.error.zh);
  const { name: _name, ...how } = storage.options;
  const restored = await restoreBackup(backup.value.blob, {
    kind: 'real',
    workspaces,
    storage: how,
    fileName: 'all.json',
  });
  if (!restored.ok) throw new Error(restored.error.zh);
  const again = await openStorage({ ...how, name: restored.value.database });
  const after = await dump(again);
  expect(after.records).toEqual(before.records);
  expect(after.rollups).toEqual(before.rollups);
  expect(after.history.slice(0, before.history.length)).toEqual(before.history);
  expect((await again.selfCheck()).different).toEqual([]);
  await dropStorage(again);
}, 120_000);

test.each(ledgers.map((l) => [l.id, l] as const))(
  'the form of %s reaches every field by its label',
  async (id, ledger) => {
    const opened = await openWorkspace();
    window.location.hash = `#/ledgers/${id}/new`;
    const screen = await render(
      <WorkspaceContext value={{ kind: 'real', settings, ...opened }}>
        <ToastProvider>
          <RecordPage ledgerId={id} recordId={null} />
        </ToastProvider>
      </WorkspaceContext>,
    );
    onTestFinished(() => screen.unmount());
    const first = ledger.text.fields[ledger.fieldKeys[0] ?? '']?.label.zh ?? '';
    await expect.element(page.getByLabelText(first).first()).toBeVisible();
    const missing: string[] = [];
    for (const [key, field] of Object.entries(ledger.fields)) {
      if (field.when) continue;
      const label = ledger.text.fields[key]?.label.zh ?? key;
      const reached = [
        page.getByLabelText(label),
        page.getByRole('group', { name: label }),
        page.getByRole('radiogroup', { name: label }),
        page.getByRole('checkbox', { name: label }),
      ];
      if (reached.every((r) => r.elements().length === 0)) missing.push(label);
    }
    expect(missing).toEqual([]);
  },
);
