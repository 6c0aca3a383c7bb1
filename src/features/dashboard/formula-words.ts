import type { FieldDef } from '#src/domain/field.ts';
import {
  type Formula,
  type Indicator,
  isLess,
  isOverdueTerm,
  type Term,
  type TownshipList,
} from '#src/domain/indicator.ts';
import { filtersOf } from '#src/domain/parts.ts';
import type { References } from '#src/domain/references.ts';
import { type Words, w } from '#src/domain/words.ts';
import { catalogue } from '#src/ledgers/registry.ts';

/** A term of a formula in words, with the rule that decides its month. */
export interface TermSaid {
  name: Words;
  rule: Words;
}

/** How an indicator is made, as a clerk would explain it to an auditor. */
export function sayFormula(indicator: Indicator, lists: References): Words {
  const { formula } = indicator;
  switch (formula.kind) {
    case 'reported':
      return w('手工填报，没有台账可算。', 'Typed in by hand; no ledger holds it.');
    case 'sum':
      return sumSaid(formula, lists);
    case 'joint':
      return join([
        listSaid(
          lists,
          formula.parts.map(({ all }) => all),
        ),
        w(
          '；由其中一本台账转入另一本的，在转来的那本有本期数字时只计一次',
          '; what one of these ledgers handed to another counts once where the first has a figure for the period',
        ),
      ]);
    case 'rate':
      return join([
        listSaid(lists, formula.numerator),
        w(' ÷ ', ' ÷ '),
        listSaid(lists, formula.denominator),
        w(' × 100%', ' × 100%'),
      ]);
    case 'ratio':
      return join([
        listSaid(lists, formula.numerator),
        w(' ÷ ', ' ÷ '),
        listSaid(lists, formula.denominator),
      ]);
    case 'stock': {
      const minus =
        formula.minus.length > 0 ? [w(' − ', ' − '), listSaid(lists, formula.minus)] : [];
      return join([
        formula.opening
          ? w('截至期初累计：', 'before the period began: ')
          : w('截至期末累计：', 'up to the end of the period: '),
        listSaid(lists, formula.plus),
        ...minus,
      ]);
    }
    case 'stockRate':
      return join([
        w('截至期末累计：', 'up to the end of the period: '),
        listSaid(lists, formula.numerator),
        w(' ÷ ', ' ÷ '),
        listSaid(lists, formula.denominator),
        w(' × 100%', ' × 100%'),
      ]);
    case 'latestPer': {
      const field = fieldSaid(formula.ledger, formula.field);
      const list = listNames[formula.list];
      return w(
        `年内最近一次登记的“${field.zh}” ÷ 设置中期末年份的${list.zh}`,
        `newest “${field.en}” registered in the year ÷ ${list.en} of that year in the settings`,
      );
    }
    case 'latest': {
      const field = fieldSaid(formula.ledger, formula.field);
      const per = formula.per ? fieldSaid(formula.ledger, formula.per) : null;
      return per
        ? w(
            `每个${per.zh}取年内最近一次登记的“${field.zh}”，相加`,
            `newest “${field.en}” of each ${per.en} in the year, added up`,
          )
        : w(`年内最近一次登记的“${field.zh}”`, `newest “${field.en}” registered in the year`);
    }
    case 'latestRate': {
      const top = fieldSaid(formula.ledger, formula.numerator);
      const bottom = fieldSaid(formula.ledger, formula.denominator);
      return w(
        `年内最近一次登记的“${top.zh}” ÷ “${bottom.zh}” × 100%`,
        `“${top.en}” ÷ “${bottom.en}” × 100% of the newest registration in the year`,
      );
    }
  }
}

/** One term: what is counted, and by which date it falls into the period. */
export function sayTerm(term: Term, lists: References): TermSaid {
  const ledger = catalogue.ledgers.get(term.ledger);
  const owner = ledger?.text.name ?? w(term.ledger, term.ledger);
  if (isOverdueTerm(term)) {
    const all = w('逾期未办结件数', 'open cases past their due day');
    const name = (term.stage ? ledger?.text.stages?.[term.stage] : undefined) ?? all;
    return {
      name: narrowed(name, term, lists),
      rule: w(
        `${owner.zh}，应办日期在本期内且已过的未办结事项`,
        `${owner.en}, open matters whose due day lies in the period and has passed`,
      ),
    };
  }
  const name = ledger?.text.measures[term.measure] ?? w(term.measure, term.measure);
  const date = fieldSaid(term.ledger, ledger?.measures[term.measure]?.date ?? ledger?.date ?? '');
  return {
    name: narrowed(name, term, lists),
    rule: w(
      `${owner.zh}，按“${date.zh}”计入所在月份`,
      `${owner.en}, counted in the month of “${date.en}”`,
    ),
  };
}

function sumSaid(formula: Extract<Formula, { kind: 'sum' }>, lists: References): Words {
  const list = listSaid(lists, formula.terms);
  const scale = formula.scale ?? 1;
  if (scale === 1) return list;
  const times = scale < 1 ? ` ÷ ${Math.round(1 / scale)}` : ` × ${scale}`;
  return join([list, w(times, times)]);
}

function listSaid(lists: References, terms: readonly Term[]): Words {
  const names = terms.map((t) => {
    const { name } = sayTerm(t, lists);
    const ledger = catalogue.ledgers.get(t.ledger)?.text.name;
    const owners = new Set(terms.map((other) => other.ledger)).size;
    return owners > 1 && ledger ? w(`${ledger.zh}${name.zh}`, `${name.en} (${ledger.en})`) : name;
  });
  const sign = (i: number) => (i === 0 ? '' : isLess(terms[i] as Term) ? ' − ' : ' + ');
  const said = join(names.map((n, i) => w(`${sign(i)}${n.zh}`, `${sign(i)}${n.en}`)));
  return terms.length > 1 ? w(`（${said.zh}）`, `(${said.en})`) : said;
}

const listNames: Record<TownshipList, Words> = {
  villages: w('村（社区）数', 'villages and communities'),
  departments: w('部门数', 'departments'),
};

/** A quantity with what narrows it: 受理件数（类型：婚姻家庭；村（社区）：甲村）. */
function narrowed(name: Words, term: Term, lists: References): Words {
  const filters = filtersOf(term).map(({ dimension, values }) => {
    const label = fieldSaid(term.ledger, dimension);
    const said = values.map((value) => valueSaid(term.ledger, dimension, value, lists));
    return w(
      `${label.zh}：${said.map((v) => v.zh).join('、')}`,
      `${label.en}: ${said.map((v) => v.en).join(', ')}`,
    );
  });
  if (filters.length === 0) return name;
  return w(
    `${name.zh}（${filters.map((f) => f.zh).join('；')}）`,
    `${name.en} (${filters.map((f) => f.en).join('; ')})`,
  );
}

function valueSaid(ledgerId: string, dimension: string, value: string, lists: References): Words {
  const ledger = catalogue.ledgers.get(ledgerId);
  const said = ledger?.text.options[dimension]?.[value] ?? plainValues[value];
  if (said) return said;
  const name = listOf(ledger?.fields[dimension], lists).find((item) => item.id === value)?.name;
  return w(name ?? value, name ?? value);
}

function listOf(field: FieldDef | undefined, lists: References) {
  if (field?.kind === 'village') return lists.villages;
  if (field?.kind === 'department') return lists.departments;
  return field?.kind === 'scale' ? (lists.scales[field.scale] ?? []) : [];
}

const plainValues: Record<string, Words> = {
  '': w('未填', 'not filled in'),
  true: w('是', 'yes'),
  false: w('否', 'no'),
};

/** A field's name, as the ledger's form has it. */
export function fieldSaid(ledgerId: string, field: string): Words {
  return catalogue.ledgers.get(ledgerId)?.text.fields[field]?.label ?? w(field, field);
}

function join(parts: readonly Words[]): Words {
  return w(parts.map((p) => p.zh).join(''), parts.map((p) => p.en).join(''));
}
