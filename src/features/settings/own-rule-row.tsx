import type { DeadlineRule, DueDate } from '#src/domain/deadline.ts';
import { ruleSource } from '#src/domain/deadline.ts';
import { type OwnRule, toDeadlineRule } from '#src/domain/own-rule.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { Badge } from '#src/ui/badge.tsx';
import { IconButton } from '#src/ui/button.tsx';
import { DeadlineExample } from './deadline-example.tsx';
import { scopeName, scopesOf, validityText } from './deadline-scopes.ts';
import deadlineStyles from './deadlines.module.css';
import styles from './settings.module.css';

/** A township's own rule under the built-in one of its matter, with ways to change and delete it. */
export function OwnRuleRow({
  own,
  product,
  example,
  onEdit,
  onDelete,
}: {
  own: OwnRule;
  product: DeadlineRule;
  example: DueDate | Words;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useT();
  const rule = toDeadlineRule(own, product);
  const scopes = scopesOf(own.matter);
  const scope = [
    own.channel !== null && t(scopeName(scopes.channel, own.channel)),
    own.category !== null && t(scopeName(scopes.category, own.category)),
  ].filter((name) => name !== false);
  const named = {
    matter: t(product.matter),
    scope: scope.length > 0 ? scope.join(t(words.and)) : t(words.all),
  };
  return (
    <tr data-own-rule={own.id}>
      <td />
      <td className={deadlineStyles.ownRule}>
        <span>{t(words.own)}</span>
        <span className={styles.nowrap}>
          <IconButton icon="edit" label={t(words.edit, named)} onClick={onEdit} />
          <IconButton icon="trash" label={t(words.remove, named)} onClick={onDelete} />
        </span>
        <p className={deadlineStyles.source}>
          <Badge tone="warn">{t(words.local)}</Badge>{' '}
          <span className={styles.small}>{t(ruleSource(rule))}</span>
        </p>
        {rule.suspends && <p className={styles.small}>{t(rule.suspends)}</p>}
      </td>
      <td>{named.scope}</td>
      <td className={deadlineStyles.figure}>{own.days}</td>
      <td>{t(words[own.dayType])}</td>
      <td className={deadlineStyles.figure}>{own.extensionDays}</td>
      <td className={deadlineStyles.validity}>
        {t(validityText(own.validFrom, own.validTo), {
          from: own.validFrom ?? '',
          to: own.validTo ?? '',
        })}
      </td>
      <td className={deadlineStyles.example} data-due={'due' in example ? example.due : ''}>
        <DeadlineExample example={example} />
      </td>
    </tr>
  );
}

const words = {
  own: w('└ 另行规定', '└ Own period'),
  all: w('全部', 'all'),
  and: w('、', ', '),
  edit: w('修改“{matter}”的本地规定（{scope}）', 'Change the local rule of {matter} ({scope})'),
  remove: w('删除“{matter}”的本地规定（{scope}）', 'Delete the local rule of {matter} ({scope})'),
  local: w('本地规定，请核实', 'local rule, please confirm'),
  working: w('工作日', 'working days'),
  natural: w('自然日', 'calendar days'),
};
