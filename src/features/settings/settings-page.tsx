import type { ComponentType } from 'react';
import { w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { AboutSection } from './about-section.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { DeadlinesSection } from './deadlines-section.tsx';
import { LedgersSection } from './ledgers-section.tsx';
import { LookSection } from './look-section.tsx';
import { DepartmentsSection, VillagesSection } from './reference-section.tsx';
import { SaveNote } from './save-note.tsx';
import { SaverContext, useNewSaver } from './saver.ts';
import { ScalesSection } from './scales-section.tsx';
import { type SectionId, sections, toSection } from './sections.ts';
import styles from './settings.module.css';
import { TargetsSection } from './targets-section.tsx';
import { TownshipSection } from './township-section.tsx';

/** All settings of the open workspace: a list of sections left, one of them right. `section` comes from the address. */
export function SettingsPage({ section }: { section: string | null }) {
  const t = useT();
  const { storage, kind } = useWorkspace();
  const saver = useNewSaver(storage);
  const current = toSection(section);
  const Section = panels[current];
  return (
    <SaverContext value={saver}>
      <PageHeader
        title={t(shared.settings)}
        facts={
          <>
            {kind === 'sample' && <Badge tone="warn">{t(words.practice)}</Badge>}
            <SaveNote />
          </>
        }
      />
      {saver.state.kind === 'failed' && (
        <Notice
          tone="error"
          announce
          actions={
            <Button small onClick={saver.state.retry}>
              {t(shared.retry)}
            </Button>
          }
        >
          {t(saver.state.reason)}
        </Notice>
      )}
      <div className={styles.layout}>
        <nav aria-label={t(words.sections)} className={styles.side}>
          <ul className={styles.sideList}>
            {sections.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={hrefTo(`/settings/${id}`)}
                  aria-current={id === current ? 'page' : undefined}
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.section}>
          <Section key={current} />
        </div>
      </div>
    </SaverContext>
  );
}

const panels = {
  township: TownshipSection,
  villages: VillagesSection,
  departments: DepartmentsSection,
  scales: ScalesSection,
  deadlines: DeadlinesSection,
  calendar: CalendarSection,
  targets: TargetsSection,
  ledgers: LedgersSection,
  look: LookSection,
  about: AboutSection,
} satisfies Record<SectionId, ComponentType>;

const words = {
  sections: w('设置分类', 'Sections of the settings'),
  practice: w('练习数据', 'Practice data'),
};
