import { w } from '#src/domain/words.ts';

/** Sections of the settings, in the order of the side list; the id is the last part of the address. */
export const sections = [
  { id: 'township', name: w('单位信息', 'Township') },
  { id: 'villages', name: w('村（社区）', 'Villages') },
  { id: 'departments', name: w('部门', 'Departments') },
  { id: 'scales', name: w('三色与标签', 'Colours and tags') },
  { id: 'deadlines', name: w('办理期限', 'Deadlines') },
  { id: 'calendar', name: w('工作日历', 'Working calendar') },
  { id: 'targets', name: w('年度目标', 'Targets') },
  { id: 'ledgers', name: w('台账取舍', 'Ledgers kept') },
  { id: 'look', name: w('语言与外观', 'Language and look') },
  { id: 'about', name: w('关于', 'About') },
] as const;

export type SectionId = (typeof sections)[number]['id'];

/** The section of an address; the first one when the address names none that exists. */
export function toSection(id: string | null): SectionId {
  return sections.find((s) => s.id === id)?.id ?? 'township';
}
