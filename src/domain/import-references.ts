import type { CellNotes } from './import-cells.ts';
import type { Settings } from './settings.ts';

/** The settings with the missing names added at the end of their lists; names that differ in spacing are added once. */
export function addMissingNames(
  settings: Settings,
  missing: CellNotes['missing'],
  newId: () => string,
): Pick<Settings, 'villages' | 'departments' | 'scales'> {
  const { villages, departments, scales } = settings;
  const next = { villages, departments, scales: { ...scales } };
  const reference = (name: string) => ({ id: newId(), name, fromYear: null, toYear: null });
  for (const [list, found] of missing) {
    const names = [...found.keys()];
    if (list === 'villages' || list === 'departments') {
      next[list] = [...next[list], ...unknownOf(next[list], names).map(reference)];
    } else {
      const scale = list.slice('scale:'.length);
      const values = next.scales[scale] ?? [];
      const added = unknownOf(values, names).map((name) => ({
        id: newId(),
        name,
        tone: 'none' as const,
      }));
      next.scales[scale] = [...values, ...added];
    }
  }
  return next;
}

function unknownOf(present: readonly { name: string }[], names: readonly string[]): string[] {
  const taken = new Set(present.map((entry) => plain(entry.name)));
  return names.filter((name) => {
    const fresh = !taken.has(plain(name));
    taken.add(plain(name));
    return fresh;
  });
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
