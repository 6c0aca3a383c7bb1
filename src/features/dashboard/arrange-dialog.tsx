import { useId, useState } from 'react';
import { type Indicator, isSnapshot } from '#src/domain/indicator.ts';
import type { Settings } from '#src/domain/settings.ts';
import { useLocale, useT } from '#src/i18n/locale.ts';
import { shared } from '#src/i18n/shared-words.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { useToast } from '#src/ui/toast.tsx';
import styles from './arrange-dialog.module.css';
import { ArrangeList } from './arrange-list.tsx';
import { sayFailure } from './commit-words.ts';
import { useIndicatorMatch } from './use-indicator-match.ts';
import { useUndoToast } from './use-undo-toast.ts';

const hitsShown = 6;

/** Which cards and charts the overview shows, and in what order; kept for the township. */
export function ArrangeDialog({
  indicators,
  cards: shownCards,
  charts: shownCharts,
  onClose,
}: {
  indicators: readonly Indicator[];
  /** What the overview shows now. */
  cards: readonly string[];
  charts: readonly string[];
  onClose: () => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { storage } = useWorkspace();
  const { show } = useToast();
  const sayDone = useUndoToast();
  const [cards, setCards] = useState<readonly string[]>(shownCards);
  const [charts, setCharts] = useState<readonly string[]>(shownCharts);
  const byId = new Map(indicators.map((i) => [i.id, i]));
  const nameOf = (id: string) =>
    id
      .split('+')
      .map((part) => byId.get(part)?.text.name[locale] ?? part)
      .join(locale === 'zh' ? '、' : ', ');

  async function save(overview: Settings['overview'], said: string) {
    const saved = await storage.setSetting('overview', overview, 'clerk');
    if (!saved.ok) {
      show({ text: t(sayFailure(saved.error)), tone: 'error' });
      return;
    }
    sayDone(said, saved.value.seq);
    onClose();
  }
  const drawable = indicators.filter(
    ({ formula }) => formula.kind !== 'reported' && !isSnapshot(formula),
  );
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={t(words.title)}
      description={t(words.how)}
      footer={
        <>
          <Button onClick={() => void save({ cards: null, charts: null }, t(words.reset))}>
            {t(words.default)}
          </Button>
          <span className={styles.gap} />
          <Button onClick={onClose}>{t(shared.cancel)}</Button>
          <Button
            variant="primary"
            onClick={() => void save({ cards: [...cards], charts: [...charts] }, t(words.saved))}
          >
            {t(shared.save)}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <Part
          title={t(words.cards)}
          ids={cards}
          choices={indicators}
          nameOf={nameOf}
          onChange={setCards}
        />
        <Part
          title={t(words.charts)}
          ids={charts}
          choices={drawable}
          nameOf={nameOf}
          onChange={setCharts}
        />
      </div>
    </Dialog>
  );
}

function Part({
  title,
  ids,
  choices,
  nameOf,
  onChange,
}: {
  title: string;
  ids: readonly string[];
  choices: readonly Indicator[];
  nameOf: (id: string) => string;
  onChange: (ids: readonly string[]) => void;
}) {
  const t = useT();
  const titleId = useId();
  const [typed, setTyped] = useState('');
  const isMatch = useIndicatorMatch(typed);
  const hits = typed.trim() === '' ? [] : choices.filter((i) => !ids.includes(i.id) && isMatch(i));
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
        <span className={styles.count}>{ids.length}</span>
      </h3>
      <ArrangeList label={title} ids={ids} nameOf={nameOf} onChange={onChange} />
      {ids.length === 0 && <p className={styles.none}>{t(words.none)}</p>}
      <SearchInput label={t(words.find, { what: title })} value={typed} onSearch={setTyped} />
      {hits.length > 0 && (
        <ul className={styles.hits} aria-label={t(words.hits)}>
          {hits.slice(0, hitsShown).map((i) => (
            <li key={i.id}>
              <Button
                small
                variant="bare"
                icon="plus"
                onClick={({ currentTarget }) => {
                  // The offers go away; the next one can be typed.
                  currentTarget.closest('section')?.querySelector('input')?.focus();
                  onChange([...ids, i.id]);
                  setTyped('');
                }}
              >
                {t(i.text.name)}
              </Button>
            </li>
          ))}
          {hits.length > hitsShown && (
            <li className={styles.none}>{t(words.moreHits, { n: hits.length - hitsShown })}</li>
          )}
        </ul>
      )}
      {typed.trim() !== '' && hits.length === 0 && <p className={styles.none}>{t(words.noHit)}</p>}
    </section>
  );
}

const words = {
  title: { zh: '调整卡片和图表', en: 'Arrange cards and charts' },
  how: {
    zh: '拖动，或用箭头（Alt+↑、Alt+↓）排序；在搜索框输入名称或拼音首字母来添加。',
    en: 'Drag, or use the arrows (Alt+↑, Alt+↓), to put in order; type a name to add one.',
  },
  cards: { zh: '卡片', en: 'Cards' },
  charts: { zh: '图表', en: 'Charts' },
  find: { zh: '添加{what}', en: 'Add to {what}' },
  hits: { zh: '可添加的指标', en: 'Indicators to add' },
  moreHits: { zh: '还有 {n} 项，请再输几个字', en: '{n} more; type on to narrow them' },
  noHit: { zh: '没有可添加的指标', en: 'Nothing to add' },
  none: { zh: '一项也不显示', en: 'Nothing is shown' },
  default: { zh: '恢复默认', en: 'Back to the default' },
  reset: { zh: '已恢复默认的卡片和图表', en: 'Cards and charts are back to the default' },
  saved: { zh: '卡片和图表已调整', en: 'Cards and charts are arranged' },
};
