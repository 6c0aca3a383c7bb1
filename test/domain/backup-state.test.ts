import { describe, expect, test } from 'vitest';
import { backupState } from '#src/domain/backup-state.ts';

const now = Date.UTC(2024, 0, 31, 8);
const backedUp = (daysAgo: number, seq: number) => ({
  backup: { at: new Date(now - daysAgo * 86_400_000).toISOString(), seq },
});

describe("a backup's age", () => {
  test('an empty workspace without a backup is no cause for alarm', () => {
    expect(backupState({ backup: null }, 0, now)).toEqual({
      state: 'never',
      days: null,
      changesSince: 0,
    });
  });

  test('data that were never backed up are red', () => {
    expect(backupState({ backup: null }, 3, now)).toEqual({
      state: 'red',
      days: null,
      changesSince: 3,
    });
  });

  test('amber comes after 7 days or 50 changes, red after 30 days', () => {
    expect(backupState(backedUp(6, 10), 59, now).state).toBe('fresh');
    expect(backupState(backedUp(7, 10), 11, now).state).toBe('amber');
    expect(backupState(backedUp(0, 10), 60, now).state).toBe('amber');
    expect(backupState(backedUp(29, 10), 11, now).state).toBe('amber');
    expect(backupState(backedUp(30, 10), 11, now)).toEqual({
      state: 'red',
      days: 30,
      changesSince: 1,
    });
  });

  test('a backup that holds everything stays fresh', () => {
    expect(backupState(backedUp(90, 10), 10, now)).toEqual({
      state: 'fresh',
      days: 90,
      changesSince: 0,
    });
  });

  test('a clock that was set back never makes a backup older than today', () => {
    expect(backupState(backedUp(-2, 10), 11, now).days).toBe(0);
  });
});
