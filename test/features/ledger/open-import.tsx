import axe from 'axe-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { RecordData } from '#src/domain/field.ts';
import { ImportPage } from '#src/features/ledger/import/import-page.tsx';
import { ledgers } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import type { Workspaces } from '#src/storage/workspaces.ts';
import { dropStorage, freshWorkspace } from '#test/support/fresh-storage.ts';
import { Stage } from './import-stage.tsx';

const ledger = ledgers[0];
if (!ledger) throw new Error('no ledgers');

/** A fresh workspace without anything remembered. */
async function openWorkspace() {
  localStorage.clear();
  document.title = '导入';
  const opened = await freshWorkspace({ ledgers });
  await opened.storage.ensureRollups();
  return opened;
}

/** Gives each test of a file a fresh workspace; answers how to get at it. */
export function freshEachTime() {
  let opened: Awaited<ReturnType<typeof openWorkspace>>;
  beforeEach(async () => {
    opened = await openWorkspace();
  });
  afterEach(async () => {
    opened.workspaces.close();
    await dropStorage(opened.storage);
  });
  return () => opened;
}

/** Columns of the files that are imported. */
export const text = (title: string) => ({ title, width: 14, kind: 'text' as const });
export const day = { title: '受理时间', width: 12, kind: 'date' as const };

/** The import page of the first ledger. */
export async function openPage(opened: { storage: Storage; workspaces: Workspaces }) {
  const screen = await render(
    <Stage {...opened}>
      <ImportPage ledgerId={ledger?.id ?? ''} />
    </Stage>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  return screen;
}

/** Chooses a file as the user does. */
export async function choose(file: File) {
  await userEvent.upload(page.getByLabelText('选择文件').last(), file);
}

/** What the ledger holds. */
export async function storedData(storage: Storage): Promise<RecordData[]> {
  const found = await storage.page({ ledger: ledger?.id ?? '', limit: 100, ascending: true });
  return found.records.map((record) => record.data as RecordData);
}

/** A button of the page. */
export const button = (name: string | RegExp) => page.getByRole('button', { name });

/** What axe finds wrong with the page. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(
    document.querySelector('h1')?.closest('header')?.parentElement ?? document.body,
    {
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    },
  );
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((n) => n.html).join()}`);
}
