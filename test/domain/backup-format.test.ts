import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { toJSONSchema } from 'zod';
import { appVersion } from '#src/domain/app-version.ts';
import {
  type backupChangeSchema,
  backupFileSchema,
  backupNameParts,
  type backupPartSchema,
  type backupRecordSchema,
  createDigest,
} from '#src/domain/backup-format.ts';
import { type ChangePart, type ChangeSet, sha256Hex } from '#src/domain/change-set.ts';
import type { StoredRecord } from '#src/domain/record.ts';

type Keys<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };

describe('the backup format', () => {
  test('the published schema is the one that the app reads by', () => {
    const published = JSON.parse(readFileSync('public/schema/backup-1.schema.json', 'utf8'));
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String),
      description: expect.any(String),
    });
    const { title: _title, description: _description, ...schema } = published;
    expect(schema).toEqual(JSON.parse(JSON.stringify(toJSONSchema(backupFileSchema))));
  });

  test('the frozen backup of format 1 fits the schema', () => {
    const frozen = JSON.parse(readFileSync('test/fixtures/backup-v1.json', 'utf8'));
    expect(backupFileSchema.safeParse(frozen).error).toBeUndefined();
  });

  test('the schema knows every key that is stored', () => {
    expectTypeOf<Keys<z.infer<typeof backupRecordSchema>>>().toEqualTypeOf<keyof StoredRecord>();
    expectTypeOf<Keys<z.infer<typeof backupChangeSchema>>>().toEqualTypeOf<keyof ChangeSet>();
    expectTypeOf<Keys<z.infer<typeof backupPartSchema>>>().toEqualTypeOf<keyof ChangePart>();
  });

  test('the checksum is SHA-256, however the bytes are cut', () => {
    const digest = createDigest();
    const bytes = new TextEncoder().encode('永和镇 2023');
    digest.add(bytes.slice(0, 5));
    digest.add(bytes.slice(5));
    expect(digest.hex()).toBe(sha256Hex('永和镇 2023'));
  });

  test('a file name says township, day and time, and marks practice data', () => {
    const now = new Date(2024, 0, 5, 15, 30).getTime();
    expect(backupNameParts('永和镇', now, false).join('-')).toBe(
      '法治年报备份-永和镇-20240105-1530',
    );
    expect(backupNameParts('永和镇', now, true).join('-')).toContain('练习数据');
  });

  test('the version in backups is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(appVersion);
  });
});
