import { w } from '#src/domain/words.ts';
import { setLocale, useLocale, useT } from '#src/i18n/locale.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { setTheme, useTheme } from '#src/ui/theme.ts';
import lists from './facts.module.css';
import { SectionHead } from './section-head.tsx';

/** Language and theme; they belong to this machine, not to the township's data. */
export function LookSection() {
  const t = useT();
  const locale = useLocale();
  const theme = useTheme();
  return (
    <>
      <SectionHead title={t(words.title)} about={t(words.about)} />
      <dl className={lists.choices}>
        <dt>{t(words.language)}</dt>
        <dd>
          <Segmented
            label={t(words.language)}
            value={locale}
            onChange={setLocale}
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </dd>
        <dt>{t(words.theme)}</dt>
        <dd>
          <Segmented
            label={t(words.theme)}
            value={theme}
            onChange={setTheme}
            options={[
              { value: 'system', label: t(words.system) },
              { value: 'light', label: t(words.light) },
              { value: 'dark', label: t(words.dark) },
            ]}
          />
        </dd>
      </dl>
    </>
  );
}

const words = {
  title: w('语言与外观', 'Language and look'),
  about: w(
    '只影响这台电脑的显示，点选即生效；报告和 Word 文件始终是中文。',
    'Only how this machine shows things; reports and Word files are always in Chinese.',
  ),
  language: w('界面语言', 'Language'),
  theme: w('深浅色', 'Theme'),
  system: w('跟随系统', 'As the system'),
  light: w('浅色', 'Light'),
  dark: w('深色', 'Dark'),
};
