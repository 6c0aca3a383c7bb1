import { type ReactNode, useEffect, useState } from 'react';
import { w } from '#src/domain/words.ts';
import { type Locale, useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import styles from './handbook-page.module.css';
import { type Handbook, readHandbook } from './handbook-text.ts';
import { HandbookTokens } from './handbook-tokens.tsx';

type Read =
  | { kind: 'loading' }
  | { kind: 'ready'; locale: Locale; book: Handbook }
  | { kind: 'failed' };

/** The user's handbook in the present language, with a table of contents; it is cached with the program. */
export function HandbookPage() {
  const t = useT();
  const locale = useLocale();
  const [read, setRead] = useState<Read>({ kind: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let gone = false;
    setRead({ kind: 'loading' });
    loadHandbook(locale, round)
      .then((book) => {
        if (!gone) setRead({ kind: 'ready', locale, book });
      })
      .catch(() => {
        if (!gone) setRead({ kind: 'failed' });
      });
    return () => {
      gone = true;
    };
  }, [locale, round]);

  return (
    <>
      <PageHeader
        title={t(words.title)}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {t(shared.print)}
          </Button>
        }
      />
      {read.kind === 'loading' && (
        <div aria-busy="true">
          <Skeleton height={320} />
        </div>
      )}
      {read.kind === 'failed' && (
        <Notice
          tone="error"
          announce
          actions={
            <Button small onClick={() => setRound((n) => n + 1)}>
              {t(shared.retry)}
            </Button>
          }
        >
          {t(words.failed)}
        </Notice>
      )}
      {read.kind === 'ready' && <Book book={read.book} locale={read.locale} />}
    </>
  );
}

function Book({ book, locale }: { book: Handbook; locale: Locale }): ReactNode {
  const t = useT();
  return (
    <div className={styles.layout} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <nav aria-label={t(words.contents)} className={styles.contents}>
        <p className={styles.contentsTitle}>{t(words.contents)}</p>
        <ol className={styles.list}>
          {book.chapters.map(({ id, title }) => (
            <li key={id}>
              <button type="button" onClick={() => goToChapter(id)}>
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <article className={styles.text}>
        <HandbookTokens tokens={book.tokens} ids={book.ids} />
      </article>
    </div>
  );
}

/** The address behind # belongs to the screens, so chapters are reached by moving the focus. */
function goToChapter(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

async function loadHandbook(locale: Locale, round: number): Promise<Handbook> {
  const answer = await fetch(`./handbook/${locale}.md`, {
    cache: round > 0 ? 'reload' : 'default',
  });
  // A server that answers every address with the program itself has no handbook either.
  const isPage = answer.headers.get('content-type')?.includes('text/html');
  if (!answer.ok || isPage) throw new Error('the handbook is not there');
  return readHandbook(await answer.text());
}

const words = {
  title: w('使用手册', 'Handbook'),
  contents: w('目录', 'Contents'),
  failed: w(
    '手册没有读出来，数据没有受影响。连上网络后重试；离线时请先完整打开过一次本程序。',
    'The handbook could not be read; your data are not affected. Try again with a network, or open the program once completely before going offline.',
  ),
};
