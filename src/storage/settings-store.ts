import type { StoredRecord } from '#src/domain/record.ts';
import {
  defaultSettings,
  type SettingKey,
  type Settings,
  settingKeys,
  settingSchemas,
} from '#src/domain/settings.ts';
import type { Environment } from './environment.ts';
import { listCollection } from './queries.ts';

/** All settings; what is unset, or no longer readable, is as in a fresh workspace. */
export async function readSettings(env: Environment): Promise<Settings> {
  return settingsFrom(await listCollection(env, '@setting'));
}

function settingsFrom(rows: readonly StoredRecord[]): Settings {
  const settings = defaultSettings();
  for (const row of rows) {
    const { key, value } = row.data as { key: SettingKey; value: unknown };
    if (!settingKeys.includes(key)) continue;
    const parsed = settingSchemas[key].safeParse(value);
    if (parsed.success) Object.assign(settings, { [key]: parsed.data });
  }
  return settings;
}
