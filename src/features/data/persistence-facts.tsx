import { useEffect, useState } from 'react';
import { w } from '#src/domain/words.ts';
import { formatBytes } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { askPersistence, type Persistence, readPersistence } from '#src/storage/health.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button } from '#src/ui/button.tsx';
import styles from './data.module.css';

/** Where the data live, in words, and what the browser promises about them. */
export function PersistenceFacts() {
  const t = useT();
  const [state, setState] = useState<Persistence | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let gone = false;
    void readPersistence().then((value) => {
      if (!gone) setState(value);
    });
    return () => {
      gone = true;
    };
  }, []);
  async function ask() {
    setState(await askPersistence());
    setAsked(true);
  }
  const isFile = window.location.protocol === 'file:';
  return (
    <>
      <h2 className={styles.heading}>{t(words.where)}</h2>
      <p className={styles.quiet}>{t(isFile ? words.inFile : words.inBrowser)}</p>
      <p className={styles.quiet}>{t(words.clearing)}</p>
      {state && (
        <>
          <p aria-live="polite">
            <Badge tone={state.kept === 'kept' ? 'ok' : 'warn'}>{t(kept[state.kept])}</Badge>
          </p>
          <p className={styles.quiet}>
            {t(asked && state.kept !== 'kept' ? words.refused : keptWhy[state.kept])}
          </p>
          {state.kept !== 'kept' && !asked && (
            <div className={styles.actions}>
              <Button small onClick={() => void ask()}>
                {t(words.ask)}
              </Button>
            </div>
          )}
          {state.usage !== null && state.quota !== null && (
            <p className={styles.quiet}>
              {t(words.room, { used: formatBytes(state.usage), quota: formatBytes(state.quota) })}
            </p>
          )}
        </>
      )}
    </>
  );
}

const kept = {
  kept: w('浏览器已答应长期保存', 'The browser keeps the data'),
  'best-effort': w('浏览器尚未答应长期保存', 'The browser has not promised to keep the data'),
  unknown: w('浏览器不回答能否长期保存', 'The browser does not say whether it keeps the data'),
} satisfies Record<Persistence['kept'], unknown>;

const keptWhy = {
  kept: w(
    '磁盘不够时浏览器也不会自动清掉这些数据。',
    'It will not clear them by itself when the disk runs low.',
  ),
  'best-effort': w(
    '磁盘快满时，浏览器可能自动清掉这些数据。',
    'When the disk runs low it may clear them by itself.',
  ),
  unknown: w('请靠勤备份来保证。', 'Rely on frequent backups.'),
} satisfies Record<Persistence['kept'], unknown>;

const words = {
  where: w('数据存在哪里', 'Where the data live'),
  inBrowser: w(
    '全部数据存在这台电脑、这个浏览器、这个网址之下，不上传。换浏览器、换电脑或换网址都看不到，要用备份搬过去。',
    'All data live in this browser on this computer under this address and are never uploaded. Another browser, computer or address does not see them; move them with a backup.',
  ),
  inFile: w(
    '全部数据存在这台电脑的这个浏览器里，不在这个网页文件里，也不在 U 盘里。移动网页文件不会丢数据，但换电脑就看不到，要用备份搬过去。同一浏览器里打开的其他本地网页文件也能读到这些数据。',
    'All data live in this browser on this computer, not in the page file nor on the stick. Moving the file loses nothing, but another computer does not see them; move them with a backup. Other local page files opened in this browser can read them too.',
  ),
  clearing: w(
    '在浏览器里“清除浏览数据”（含网站数据）会把这里的全部数据删掉，清理软件也可能这样做。',
    'Clearing the browser’s site data deletes everything here; cleaning programs may do that too.',
  ),
  ask: w('请浏览器长期保存', 'Ask the browser to keep them'),
  refused: w(
    '浏览器这次没有答应，数据照常可用。把本页加入收藏或安装为应用后可以再问一次；备份仍是最可靠的办法。',
    'The browser declined for now; everything works as before. After bookmarking or installing the app you may ask again. A backup remains the surest way.',
  ),
  room: w('已用 {used}，浏览器估计最多可用 {quota}', '{used} used of about {quota} allowed'),
};
