import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';

/**
 * The backup file, format 1. One JSON document, UTF-8 without BOM, written line by line so that it can be read
 * line by line at any size:
 *
 *     {"header":{...},
 *     "records":[
 *     {one record},
 *     {one record}
 *     ],
 *     "history":[
 *     {one change set}
 *     ],
 *     "historyParts":[
 *     ],
 *     "sha256":"64 hex digits"}
 *
 * Records stand in the order of their ids, change sets in the order of their numbers, parts by number and part.
 * Rollups are not in it: they are made anew from the records.
 *
 * `sha256` is the SHA-256 of every byte before the line that holds it, the line feed that ends the line before
 * included. A reader leaves out a byte order mark and counts CRLF as LF, so that a file which an editor or a mail
 * program has re-wrapped that way still fits. Keys that a reader does not know are kept as they are.
 */
export const backupFormat = 'fazhi-nianbao-backup';
export const backupFormatVersion = 1;

/** Arrays of the file, in their order. */
export const backupSections = ['records', 'history', 'historyParts'] as const;
export type BackupSection = (typeof backupSections)[number];

const count = z.number().int().min(0);
const counts = z.record(z.string(), count);

export const backupHeaderSchema = z.looseObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupFormatVersion),
  appVersion: z.string(),
  /** ISO instant. */
  createdAt: z.iso.datetime(),
  /** Short id of the machine that wrote it. */
  machine: z.string(),
  workspace: z.enum(['real', 'sample']),
  township: z.string(),
  /** Records per shelf: `mediation` live ones, `~mediation` those in the trash, `@report` the product's own. */
  counts,
  history: count,
  historyParts: count,
  /** Number of the newest change set; 0 when there is none. */
  newestChange: count,
  /** Version of each ledger's definition that wrote the records. */
  ledgers: z.record(z.string(), z.number().int().min(1)),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** The envelope of a stored record; its content is checked by its own ledger. */
export const backupRecordSchema = z.looseObject({
  id: z.string().min(1),
  ledger: z.string().min(1),
  shelf: z.string().min(1),
  date: z.string(),
  version: z.number().int().min(1),
  status: z.enum(['draft', 'registered']),
  createdAt: z.string(),
  updatedAt: z.string(),
  origin: z.string(),
  change: count,
  due: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});

const entry = z.looseObject({
  before: backupRecordSchema.nullable(),
  after: backupRecordSchema.nullable(),
});

const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

export const backupChangeSchema = z.looseObject({
  seq: z.number().int().min(1),
  id: z.string().min(1),
  at: z.string(),
  reason: z.looseObject({
    kind: z.string(),
    of: z.number().int().optional(),
    note: z.string().optional(),
  }),
  actor: z.string(),
  origin: z.string(),
  count,
  ledgers: counts,
  entries: z.array(entry),
  parts: count,
  prev: z.string(),
  hash: sha256Text,
});

export const backupPartSchema = z.looseObject({
  seq: z.number().int().min(1),
  part: count,
  entries: z.array(entry),
});

/** The whole document, as other programs may read it; published as `schema/backup-1.schema.json`. */
export const backupFileSchema = z.looseObject({
  header: backupHeaderSchema,
  records: z.array(backupRecordSchema),
  history: z.array(backupChangeSchema),
  historyParts: z.array(backupPartSchema),
  sha256: sha256Text,
});

/** SHA-256 that is fed bit by bit; synchronous, so that it may be used inside a database transaction. */
export interface Digest {
  add(bytes: Uint8Array): void;
  /** 64 hex digits; nothing can be added afterwards. */
  hex(): string;
}

export function createDigest(): Digest {
  const hash = sha256.create();
  return {
    add(bytes) {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}

/** Parts of a backup file's name: 法治年报备份, 永和镇, 20240105, 1530 (day and time where the machine stands). */
export function backupNameParts(township: string, now: number, sample: boolean): string[] {
  const d = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${d.getFullYear()}${two(d.getMonth() + 1)}${two(d.getDate())}`;
  const time = `${two(d.getHours())}${two(d.getMinutes())}`;
  return ['法治年报备份', ...(sample ? ['练习数据'] : []), township, day, time];
}
