import type { SharedIndicators } from '#src/domain/catalogue.ts';
import { reported, sum, term } from '#src/domain/indicator.ts';
import { w } from '#src/domain/words.ts';
import { batch, one, personTime, tenThousandYuan } from './units.ts';

const place = w('处', 'places');

/** Indicators over several ledgers, and those that no ledger holds. */
export const crossIndicators: SharedIndicators = {
  defs: [
    {
      id: 'matters.total',
      group: 'matters',
      formula: sum(
        term('mediation', 'own'),
        term('hotline', 'received'),
        term('petition', 'registered'),
      ),
      direction: 'neutral',
      part: 1,
      headline: true,
    },
    {
      id: 'matters.persons',
      group: 'matters',
      formula: sum(
        term('mediation', 'ownPersons'),
        term('hotline', 'persons'),
        term('petition', 'persons'),
      ),
      direction: 'neutral',
      part: 1,
    },
    {
      id: 'organisation.villages',
      group: 'staff',
      formula: reported,
      direction: 'neutral',
      part: 3,
    },
    { id: 'base.places', group: 'education', formula: reported, direction: 'up', part: 1 },
    { id: 'base.funds', group: 'leader', formula: reported, direction: 'up', part: 3 },
  ],
  text: {
    'matters.total': {
      name: w('信访、热线、纠纷合计', 'Petitions, hotline tickets and disputes'),
      unit: batch,
      definition: w(
        '受理的矛盾纠纷、热线工单和信访事项之和。由热线或信访转来的纠纷已在热线、信访台账计过,不重复计。',
        'Disputes, hotline tickets and petitions received. Disputes that came from the hotline or a petition are counted there once, not again.',
      ),
      phrase: '累计调查处理信访、热线、纠纷{n}',
    },
    'matters.persons': {
      name: w('涉及人次', 'Person-times concerned'),
      unit: personTime,
      definition: w(
        '上述事项涉及的人次之和,同样不重复计。',
        'Person-times of the matters above, again without counting any twice.',
      ),
      phrase: '涉及{n}',
    },
    'organisation.villages': {
      name: w('村(社区)', 'Villages and communities'),
      unit: one,
      definition: w(
        '本镇所辖村和社区的个数,手工填报。',
        'Villages and communities of the township, typed in by hand.',
      ),
      phrase: '深入全镇{n}村(社区)开展调研',
    },
    'base.places': {
      name: w('法治阵地', 'Rule-of-law venues'),
      unit: place,
      definition: w(
        '新建法治文化广场、长廊等阵地,手工填报。',
        'New rule-of-law squares, corridors and the like, typed in by hand.',
      ),
      phrase: '新建法治文化阵地{n}',
    },
    'base.funds': {
      name: w('法治经费', 'Rule-of-law funds'),
      unit: tenThousandYuan,
      definition: w(
        '当年投入法治建设的经费,手工填报。',
        'Money spent on rule-of-law work in the year, typed in by hand.',
      ),
      phrase: '投入法治经费{n}',
    },
  },
};
