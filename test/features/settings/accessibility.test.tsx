import { expect, test } from 'vitest';
import { sections } from '#src/features/settings/sections.ts';
import { setLocale } from '#src/i18n/locale.ts';
import { sampleSettings } from '#src/ledgers/sample/sample-world.ts';
import { axeFaults, openSettings } from './open-settings.tsx';

/** A hundred like rows would only make the check slow. */
const addresses: Record<string, string> = { targets: 'targets?year=2023&set=yes' };

for (const { id, name } of sections) {
  test(`axe finds nothing wrong with the section ${id} in either theme and language`, async () => {
    const { screen } = await openSettings(addresses[id] ?? id, sampleSettings());
    await expect
      .element(screen.getByRole('link', { name: name.zh }))
      .toHaveAttribute('aria-current');
    expect(await axeFaults()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    setLocale('en');
    await expect
      .element(screen.getByRole('link', { name: name.en }))
      .toHaveAttribute('aria-current');
    expect(await axeFaults()).toEqual([]);
  });
}
