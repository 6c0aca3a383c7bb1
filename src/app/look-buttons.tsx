import { setLocale, useLocale, useT } from '#src/i18n/locale.ts';
import { Button, IconButton } from '#src/ui/button.tsx';
import { setTheme, useTheme } from '#src/ui/theme.ts';
import { text } from './text.ts';

/** Switches between Chinese and English with one click; its label is in the other language. */
export function LanguageButton() {
  const locale = useLocale();
  const t = useT();
  return (
    <Button
      variant="bare"
      small
      icon="language"
      lang={locale === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
    >
      {t(text.language)}
    </Button>
  );
}

/** Switches between the light and the dark theme. */
export function ThemeButton() {
  const theme = useTheme();
  const t = useT();
  const dark =
    theme === 'dark' ||
    (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <IconButton
      icon={dark ? 'sun' : 'moon'}
      label={t(text.theme)}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    />
  );
}
