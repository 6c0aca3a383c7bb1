import { expect, test } from 'vitest';
import { backupFileSchema } from '#src/domain/backup-format.ts';
import { compareBackup } from '#src/storage/backup-compare.ts';
import { inspectBackup } from '#src/storage/backup-read.ts';
import { writeBackup } from '#src/storage/backup-write.ts';
import { backupOf, fillVaried, inPieces, withFreshChecksum } from '#test/support/backup-files.ts';
import { aCase, freshStorage, saveCases } from '#test/support/fresh-storage.ts';
import { testLedgers } from '#test/support/test-ledgers.ts';

const how = { ledgers: testLedgers };

async function refusalOf(text: string | Blob) {
  const result = await inspectBackup(typeof text === 'string' ? new Blob([text]) : text, how);
  return result.ok ? 'accepted' : result.error;
}

test('a backup is one valid JSON document in the published form, and says what it holds', async () => {
  const storage = await freshStorage();
  await fillVaried(storage);
  const { blob, header } = await backupOf(storage);
  const document = JSON.parse(await blob.text());
  expect(backupFileSchema.safeParse(document).error).toBeUndefined();
  expect(header).toMatchObject({
    township: '永和镇',
    workspace: 'real',
    newestChange: 6,
    counts: { 'test-cases': 59, '~test-cases': 1, 'test-money': 1, '@setting': 1 },
  });
  expect(await inspectBackup(blob, how)).toMatchObject({ ok: true, value: { repair: 0 } });
});

test('an empty workspace makes a sound backup too', async () => {
  const { blob } = await backupOf(await freshStorage());
  expect(JSON.parse(await blob.text())).toMatchObject({ records: [], history: [] });
  expect((await inspectBackup(blob, how)).ok).toBe(true);
});

test('a backup larger than a page is whole, and counts its progress up to the end', async () => {
  const storage = await freshStorage();
  await saveCases(
    storage,
    Array.from({ length: 4100 }, (_, i) => aCase({ title: `第${i}件` })),
  );
  const seen: [number, number][] = [];
  const written = await writeBackup(storage, {
    kind: 'real',
    onProgress: (done, total) => seen.push([done, total]),
  });
  expect(seen.at(-1)).toEqual([4110, 4110]);
  expect(written.ok && (await inspectBackup(written.value.blob, how)).ok).toBe(true);
});

test('a cancelled backup makes no file', async () => {
  const storage = await freshStorage();
  await saveCases(storage, [aCase()]);
  const stop = new AbortController();
  const result = await writeBackup(storage, {
    kind: 'real',
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

test('reading does not depend on how the bytes arrive, nor on a byte order mark or CRLF', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const text = await (await backupOf(storage)).blob.text();
  for (const size of [1, 2, 3, 7, 1000, 65_536]) {
    expect(await refusalOf(inPieces(text, size))).toBe('accepted');
  }
  expect(await refusalOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe('accepted');
  expect(await refusalOf(text.trimEnd())).toBe('accepted');
});

test('a file cut off anywhere is refused', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const { blob } = await backupOf(storage);
  for (let i = 1; i <= 40; i += 1) {
    const cut = blob.slice(0, Math.floor(((blob.size - 3) * i) / 40));
    expect(await refusalOf(cut), `cut at ${cut.size}`).toMatchObject({ kind: 'damaged' });
  }
});

test('a file with one wrong byte anywhere is refused', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const bytes = new Uint8Array(await (await backupOf(storage)).blob.arrayBuffer());
  for (let i = 0; i < 60; i += 1) {
    const flipped = bytes.slice();
    const at = Math.floor(((bytes.length - 2) * (i + 0.5)) / 60);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await refusalOf(new Blob([flipped])), `byte ${at}`).not.toBe('accepted');
  }
});

test('files of other kinds are refused as foreign', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x0a, 0x00]);
  for (const other of [
    '{}',
    '[1,2]',
    'hello',
    '{"header":{"format":"other"},\n',
    new Blob([png]),
  ]) {
    expect(await refusalOf(other)).toMatchObject({ kind: 'foreign' });
  }
});

test('an empty file is refused as incomplete', async () => {
  expect(await refusalOf('')).toMatchObject({ kind: 'damaged' });
});

test('a file of a newer format, a newer ledger or an unknown ledger is refused as newer', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const text = await (await backupOf(storage)).blob.text();
  const changed = [
    text.replace('"formatVersion":1', '"formatVersion":2'),
    text.replace('"test-cases":1,"test-money":1', '"test-cases":2,"test-money":1'),
    text.replaceAll('"ledger":"test-money","shelf":"test-money"', '"ledger":"new","shelf":"new"'),
  ];
  for (const file of changed) {
    expect(file).not.toBe(text);
    expect(await refusalOf(await withFreshChecksum(file))).toMatchObject({ kind: 'newer' });
  }
});

test('rows missing, doubled or in the wrong place are refused even under a fitting checksum', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const lines = (await (await backupOf(storage)).blob.text()).split('\n');
  const without = (n: number) => lines.filter((_, i) => i !== n);
  const doubled = [...lines.slice(0, 3), lines[2] ?? '', ...lines.slice(3)];
  const swapped = [...lines.slice(0, 2), lines[3] ?? '', lines[2] ?? '', ...lines.slice(4)];
  for (const file of [without(2), without(lines.length - 4), doubled, swapped]) {
    const refused = await refusalOf(await withFreshChecksum(file.join('\n')));
    expect(refused).toMatchObject({ kind: 'damaged' });
  }
});

test('every refusal says in both languages that the data are untouched', async () => {
  const storage = await freshStorage();
  await fillVaried(storage, 25);
  const text = await (await backupOf(storage)).blob.text();
  for (const file of ['', text.slice(0, 3000), text.replace('永和', '永平')]) {
    const refused = await refusalOf(file);
    expect(refused).toMatchObject({
      zh: expect.stringContaining('现有数据没有改动'),
      en: expect.stringContaining('untouched'),
    });
  }
});

test('comparing says per ledger what stands only here, only there, or differs, and writes nothing', async () => {
  const storage = await freshStorage();
  const [kept = '', edited = ''] = await saveCases(storage, [
    aCase(),
    aCase({ title: '旧' }),
    aCase(),
  ]);
  const { blob } = await backupOf(storage);
  await storage.commit(
    [
      {
        op: 'put',
        ledger: 'test-cases',
        id: edited,
        status: 'registered',
        data: aCase({ title: '新' }),
      },
      { op: 'put', ledger: 'test-cases', id: kept, status: 'registered', data: aCase() },
      { op: 'put', ledger: 'test-cases', status: 'registered', data: aCase({ title: '后来的' }) },
    ],
    { reason: { kind: 'save' }, actor: 'clerk' },
  );
  const compared = await compareBackup(storage, blob, how);
  expect(compared).toMatchObject({
    ok: true,
    value: {
      now: 4,
      ledgers: [
        { ledger: 'test-cases', now: 4, inFile: 3, onlyHere: 1, onlyThere: 0, different: 1 },
      ],
    },
  });
  expect(await storage.changes(9)).toHaveLength(2);
});
