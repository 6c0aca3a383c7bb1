import type { SharedIndicators } from '#src/domain/catalogue.ts';
import {
  type IndicatorDef,
  type IndicatorGroup,
  type JointPart,
  joint,
  type MeasureTerm,
  reported,
  term,
} from '#src/domain/indicator.ts';
import { w } from '#src/domain/words.ts';
import { batch, copy, event, one, personTime, tenThousandYuan, time } from './units.ts';

const place = w('处', 'places');
const byHand = (id: string, group: IndicatorGroup): IndicatorDef => ({
  id,
  group,
  formula: reported,
  direction: 'up',
  part: 1,
});

/** A ledger's part of a joint sum, with what it took over from each of the others. */
function part(typed: string, all: MeasureTerm, from: Record<string, MeasureTerm> = {}): JointPart {
  return { typed, all, from: Object.entries(from).map(([source, of]) => ({ source, term: of })) };
}

/** Indicators over several ledgers, and those that no ledger holds. */
export const crossIndicators: SharedIndicators = {
  defs: [
    {
      id: 'matters.total',
      group: 'matters',
      formula: joint(
        part('mediation.total', term('mediation', 'accepted'), {
          hotline: term('mediation', 'fromHotline'),
          petition: term('mediation', 'fromPetition'),
        }),
        part('hotline.total', term('hotline', 'received')),
        part('petition.total', term('petition', 'registered'), {
          hotline: term('petition', 'fromHotline'),
        }),
      ),
      direction: 'neutral',
      part: 1,
      headline: true,
    },
    {
      id: 'matters.persons',
      group: 'matters',
      formula: joint(
        part('mediation.persons', term('mediation', 'persons'), {
          hotline: term('mediation', 'fromHotlinePersons'),
          petition: term('mediation', 'fromPetitionPersons'),
        }),
        part('hotline.persons', term('hotline', 'persons')),
        part('petition.persons', term('petition', 'persons'), {
          hotline: term('petition', 'fromHotlinePersons'),
        }),
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
    byHand('base.places', 'education'),
    byHand('enforcement.fileChecks', 'enforcing'),
    byHand('enforcement.filesChecked', 'enforcing'),
    byHand('enforcement.trainings', 'enforcing'),
    byHand('enforcement.trained', 'enforcing'),
    { id: 'base.funds', group: 'leader', formula: reported, direction: 'up', part: 3 },
  ],
  text: {
    'matters.total': {
      name: w('信访、热线、纠纷合计', 'Petitions, hotline tickets and disputes'),
      unit: batch,
      definition: w(
        '受理的矛盾纠纷、热线工单和信访事项之和。由热线、信访转来的纠纷和由热线转来的信访，来源一方本期有数（台账或手工填报）的不重复计，没有数的照计；没有台账的一方用手工填报数。',
        'Disputes, hotline tickets and petitions received. Disputes from the hotline or a petition, and petitions from the hotline, count once where the source has a figure for the period (records or typed in), and count here where it has none; a part without records uses the figure typed in.',
      ),
      phrase: '累计调查处理信访、热线、纠纷{n}',
    },
    'matters.persons': {
      name: w('涉及人次', 'Person-times concerned'),
      unit: personTime,
      definition: w(
        '上述事项涉及的人次之和，同样不重复计。',
        'Person-times of the matters above, again without counting any twice.',
      ),
      phrase: '涉及{n}',
    },
    'organisation.villages': {
      name: w('村（社区）', 'Villages and communities'),
      unit: one,
      definition: w(
        '本镇所辖村和社区的个数，手工填报。',
        'Villages and communities of the township, typed in by hand.',
      ),
      phrase: '深入全镇{n}村（社区）开展调研',
    },
    'base.places': {
      name: w('法治阵地', 'Rule-of-law venues'),
      unit: place,
      definition: w(
        '新建法治文化广场、长廊等阵地，手工填报。',
        'New rule-of-law squares, corridors and the like, typed in by hand.',
      ),
      phrase: '新建法治文化阵地{n}',
    },
    'enforcement.fileChecks': {
      name: w('执法案卷评查', 'Reviews of case files'),
      unit: time,
      definition: w(
        '本期开展或参加的行政执法案卷评查次数，手工填报，注明来源。',
        'Reviews of enforcement case files held or taken part in, typed in with their source.',
      ),
      phrase: '开展案卷评查{n}',
    },
    'enforcement.filesChecked': {
      name: w('评查执法案卷', 'Case files reviewed'),
      unit: copy,
      definition: w(
        '本期评查的行政执法案卷份数，手工填报，注明来源。',
        'Enforcement case files reviewed, typed in with their source.',
      ),
      phrase: '评查执法案卷{n}',
    },
    'enforcement.trainings': {
      name: w('执法培训', 'Enforcement trainings'),
      unit: event,
      definition: w(
        '本期组织或参加的行政执法培训场数，手工填报；已在学法台账登记的请勿合并相加。',
        'Trainings for enforcement staff, typed in; do not add those kept in the study ledger.',
      ),
      phrase: '组织执法培训{n}',
    },
    'enforcement.trained': {
      name: w('执法培训人次', 'Person-times trained'),
      unit: personTime,
      definition: w(
        '本期参加行政执法培训的人次，手工填报，同一人多次参加重复计算。',
        'Person-times in enforcement trainings, typed in; a person who comes twice counts twice.',
      ),
      phrase: '培训执法人员{n}',
    },
    'base.funds': {
      name: w('法治经费', 'Rule-of-law funds'),
      unit: tenThousandYuan,
      definition: w(
        '当年投入法治建设的经费，手工填报。',
        'Money spent on rule-of-law work in the year, typed in by hand.',
      ),
      phrase: '投入法治经费{n}',
    },
  },
};
