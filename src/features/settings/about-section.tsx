import { appVersion } from '#src/domain/app-version.ts';
import { w } from '#src/domain/words.ts';
import { formatBytes } from '#src/i18n/format.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { useLive } from '#src/ui/use-live.ts';
import lists from './facts.module.css';
import { SectionHead } from './section-head.tsx';
import styles from './settings.module.css';

/** Which version this is, where the data live, and what it is built from. */
export function AboutSection() {
  const t = useT();
  const { kind, storage } = useWorkspace();
  const used = useLive(storage, async () => (await navigator.storage?.estimate?.())?.usage, []);
  const rows = [
    { name: words.version, value: appVersion },
    { name: words.workspace, value: t(kind === 'real' ? words.real : words.sample) },
    { name: words.place, value: t(words.placeIs) },
    { name: words.database, value: storage.name },
    { name: words.origin, value: storage.origin },
    { name: words.used, value: used.value === undefined ? '—' : formatBytes(used.value) },
  ];
  return (
    <>
      <SectionHead title={t(words.title)} about={t(words.about)} />
      <dl className={lists.facts}>
        {rows.map(({ name, value }) => (
          <div key={name.zh}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{t(words.licences)}</p>
      <p className={styles.text}>
        <a href={hrefTo('/handbook')}>{t(words.handbook)}</a>
        {'　'}
        <a href={hrefTo('/data')}>{t(words.backup)}</a>
      </p>
    </>
  );
}

const words = {
  title: w('关于法治年报', 'About Fazhi Nianbao'),
  about: w(
    '乡镇登记台账、看指标、写年度报告的单机程序。不联网也能用，不上传任何内容。',
    "A program for a township's ledgers, indicators and annual report. It works offline and uploads nothing.",
  ),
  version: w('版本', 'Version'),
  workspace: w('当前数据', 'Data open now'),
  real: w('正式数据', 'Real data'),
  sample: w('练习数据（与正式数据分开存放）', 'Practice data (kept apart from real data)'),
  place: w('数据在哪里', 'Where the data live'),
  placeIs: w(
    '在这台电脑、当前用户、当前浏览器里，按网址存放。换浏览器、换网址、清除浏览数据都会看不到；请常备份。',
    'On this machine, for this user, in this browser, under this address. Another browser or address does not see them, and clearing browsing data removes them: back up often.',
  ),
  database: w('数据库名', 'Database'),
  origin: w('本机编号', 'This machine'),
  used: w('已用空间', 'Space used'),
  licences: w(
    '本程序使用 React、Dexie、Recharts、Tiptap、docx 等开源组件，许可证为 MIT、Apache-2.0、BSD 和 Unlicense，均允许自由使用；法定节假日数据来自开源项目 chinese-days（MIT）。',
    'Built from open-source parts such as React, Dexie, Recharts, Tiptap and docx under the MIT, Apache-2.0, BSD and Unlicense licences, all free to use; official holidays come from the open-source project chinese-days (MIT).',
  ),
  handbook: w('打开使用手册', 'Open the handbook'),
  backup: w('去备份', 'Go to backup'),
};
