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

/** What was made of the rows last, and of which; screens ask for the settings more often than they change. */
const made = new WeakMap<Environment, { rows: string; settings: Settings }>();

/** All settings; what is unset, or no longer readable, is as in a fresh workspace. Nobody changes the answer. */
export async function readSettings(env: Environment): Promise<Settings> {
  const stored = await listCollection(env, '@setting');
  const rows = stored.map((row) => `${row.id}@${row.change}`).join();
  const known = made.get(env);
  if (known?.rows === rows) return known.settings;
  const settings = settingsFrom(stored);
  made.set(env, { rows, settings });
  return settings;
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
