import {
  formulaSides,
  type Indicator,
  isFraction,
  isLess,
  type Term,
} from '#src/domain/indicator.ts';
import type { References } from '#src/domain/references.ts';
import { useT } from '#src/i18n/locale.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { hrefTo } from '#src/ui/address.ts';
import { referencesOf } from './dimension-values.ts';
import { sayFormula, sayTerm } from './formula-words.ts';
import styles from './indicator-page.module.css';

/** How an indicator is made: formula in words, what each part counts and when, definition, phrase, source. */
export function HowMade({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const lists = referencesOf(useWorkspace().settings);
  const [first, second] = formulaSides(indicator.formula);
  const isRate = isFraction(indicator.formula);
  return (
    <section>
      <h2 className={styles.heading}>{t(words.title)}</h2>
      <p className={styles.formula}>{t(sayFormula(indicator, lists))}</p>
      <p>{t(indicator.text.definition)}</p>
      <dl className={styles.facts}>
        {first.length > 0 && (
          <>
            <dt>{t(isRate ? words.numerator : words.counted)}</dt>
            <dd>
              <Terms terms={first} lists={lists} />
            </dd>
          </>
        )}
        {second.length > 0 && (
          <>
            <dt>{t(isRate ? words.denominator : words.less)}</dt>
            <dd>
              <Terms terms={second} lists={lists} />
            </dd>
          </>
        )}
        <dt>{t(words.direction)}</dt>
        <dd>{t(words[indicator.direction])}</dd>
        <dt>{t(words.phrase)}</dt>
        <dd lang="zh-CN">{indicator.text.phrase.replace('{n}', `××${indicator.text.unit.zh}`)}</dd>
        <dt>{t(words.source)}</dt>
        <dd>
          {indicator.ledgers.length === 0
            ? t(words.byHand)
            : indicator.ledgers.map((id, i) => {
                const name = catalogue.ledgers.get(id)?.text.name;
                return (
                  <span key={id}>
                    {i > 0 && t(words.comma)}
                    <a href={hrefTo(`/ledgers/${id}`)}>{name ? t(name) : id}</a>
                  </span>
                );
              })}
        </dd>
      </dl>
    </section>
  );
}

function Terms({ terms, lists }: { terms: readonly Term[]; lists: References }) {
  const t = useT();
  return (
    <ul className={styles.terms}>
      {terms.map((term) => {
        const said = sayTerm(term, lists);
        return (
          <li key={JSON.stringify(term)}>
            {isLess(term) && t(words.takenOff)}
            {t(said.name)}
            <span className={styles.quiet}>{t(said.rule)}</span>
          </li>
        );
      })}
    </ul>
  );
}

const words = {
  title: { zh: '算法', en: 'How it is made' },
  counted: { zh: '计入', en: 'Counted' },
  less: { zh: '减去', en: 'Less' },
  takenOff: { zh: '减：', en: 'less ' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  direction: { zh: '方向', en: 'Direction' },
  up: { zh: '越高越好', en: 'higher is better' },
  down: { zh: '越低越好', en: 'lower is better' },
  neutral: { zh: '只记数，不分好坏', en: 'only counted, neither good nor bad' },
  phrase: { zh: '报告用语', en: 'In the report' },
  source: { zh: '数据来源', en: 'Source' },
  byHand: { zh: '手工填报', en: 'typed in by hand' },
  comma: { zh: '、', en: ', ' },
};
