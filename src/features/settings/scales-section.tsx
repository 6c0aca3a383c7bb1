import { useState } from 'react';
import type { ScaleValue } from '#src/domain/references.ts';
import { type Words, w } from '#src/domain/words.ts';
import { useT } from '#src/i18n/locale.ts';
import { useWorkspace } from '#src/storage/use-storage.ts';
import { Badge, type Tone } from '#src/ui/badge.tsx';
import { Button, IconButton } from '#src/ui/button.tsx';
import { Select } from '#src/ui/select.tsx';
import { plain } from './names-text.ts';
import { PasteNames } from './paste-names.tsx';
import { moved } from './reference-section.tsx';
import { useSaver } from './saver.ts';
import { SectionHead } from './section-head.tsx';
import { SettingInput } from './setting-input.tsx';
import styles from './settings.module.css';

/** The three-colour scale and the tags of local methods: names are the township's own, a colour never stands alone. */
export function ScalesSection() {
  const t = useT();
  const { settings } = useWorkspace();
  return (
    <>
      <SectionHead title={t(words.title)} about={t(words.about)} />
      {Object.keys(settings.scales).map((scale) => (
        <Scale key={scale} scale={scale} />
      ))}
    </>
  );
}

function Scale({ scale }: { scale: string }) {
  const t = useT();
  const { settings, storage } = useWorkspace();
  const { change } = useSaver();
  const values = settings.scales[scale] ?? [];
  const set = (next: (old: ScaleValue[]) => ScaleValue[]) =>
    change('scales', (old) => ({ ...old, [scale]: next(old[scale] ?? []) }));
  const update = (id: string, patch: Partial<ScaleValue>) =>
    set((old) => old.map((value) => (value.id === id ? { ...value, ...patch } : value)));
  const name = scaleNames[scale];
  return (
    <section className={styles.block}>
      <h3>{name ? t(name) : scale}</h3>
      {values.length > 0 && (
        <table className={styles.table} data-setting={`scales:${scale}`}>
          <thead>
            <tr>
              <th scope="col">{t(words.shown)}</th>
              <th scope="col">{t(words.name)}</th>
              <th scope="col">{t(words.colour)}</th>
              <th scope="col">{t(words.acts)}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((value, index) => (
              <ScaleRow
                key={value.id}
                value={value}
                first={index === 0}
                last={index === values.length - 1}
                others={values.filter((other) => other !== value).map((other) => other.name)}
                onChange={(patch) => update(value.id, patch)}
                onMove={(step) => set((old) => moved(old, value.id, step))}
              />
            ))}
          </tbody>
        </table>
      )}
      <PasteNames
        list={scale}
        existing={values.map((value) => value.name)}
        max={20}
        onAdd={(names) =>
          set((old) => [
            ...old,
            ...names.map((added) => ({ id: storage.newId(), name: added, tone: 'none' as const })),
          ])
        }
      />
    </section>
  );
}

function ScaleRow({
  value,
  first,
  last,
  others,
  onChange,
  onMove,
}: {
  value: ScaleValue;
  first: boolean;
  last: boolean;
  others: readonly string[];
  onChange: (patch: Partial<ScaleValue>) => void;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useT();
  const [problem, setProblem] = useState<Words | null>(null);
  const { name } = value;
  return (
    <tr data-id={value.id} className={value.retired ? styles.dim : undefined}>
      <td className={styles.nowrap}>
        <Badge tone={badgeTone[value.tone]}>{name}</Badge>
      </td>
      <td className={styles.wide}>
        <SettingInput
          aria-label={t(words.nameOf, { name })}
          value={name}
          check={(text) => nameProblem(text, others)}
          onProblem={setProblem}
          onSave={(text) => onChange({ name: text })}
        />
        {problem && <p className={styles.problem}>{t(problem)}</p>}
      </td>
      <td>
        <Select
          aria-label={t(words.colourOf, { name })}
          value={value.tone}
          options={tones.map((tone) => ({ value: tone, label: t(toneNames[tone]) }))}
          onChange={(event) => {
            const tone = tones.find((one) => one === event.target.value);
            if (tone) onChange({ tone });
          }}
        />
      </td>
      <td className={styles.nowrap}>
        <IconButton
          icon="chevronUp"
          label={t(words.upOf, { name })}
          aria-disabled={first}
          onClick={() => !first && onMove(-1)}
        />
        <IconButton
          icon="chevronDown"
          label={t(words.downOf, { name })}
          aria-disabled={last}
          onClick={() => !last && onMove(1)}
        />
        <Button
          small
          variant="bare"
          aria-label={t(value.retired ? words.reviveOf : words.retireOf, { name })}
          onClick={() => onChange({ retired: !value.retired })}
        >
          {t(value.retired ? words.revive : words.retire)}
        </Button>
      </td>
    </tr>
  );
}

function nameProblem(text: string, others: readonly string[]): Words | null {
  if (text === '') return words.noName;
  if (text.length > 20) return words.longName;
  return others.some((other) => plain(other) === plain(text)) ? words.double : null;
}

const tones = ['green', 'amber', 'red', 'none'] as const;

const badgeTone = {
  green: 'ok',
  amber: 'warn',
  red: 'bad',
  none: 'neutral',
} satisfies Record<ScaleValue['tone'], Tone>;

const toneNames: Record<ScaleValue['tone'], Words> = {
  green: w('● 绿', '● green'),
  amber: w('▲ 黄', '▲ amber'),
  red: w('■ 红', '■ red'),
  none: w('○ 无色', '○ no colour'),
};

/** Names of the scales that the product's ledgers use. */
const scaleNames: Record<string, Words> = {
  'three-colour': w('三色等级', 'Three-colour scale'),
  tags: w('工作法与标签', 'Methods and tags'),
};

const words = {
  title: w('三色与标签', 'Colours and tags'),
  about: w(
    '各地的三色工作法、网格和品牌叫法不同，名称和颜色由本单位自定。颜色总是和形状、文字一起出现。停用的不再出现在选项里，旧记录照旧显示。',
    'Local methods differ, so names and colours are your own. A colour always stands with a shape and a word. A retired value is no longer offered; old records still show it.',
  ),
  shown: w('显示为', 'Shown as'),
  name: w('名称', 'Name'),
  colour: w('颜色', 'Colour'),
  acts: w('操作', 'Actions'),
  nameOf: w('“{name}”的名称', 'Name of {name}'),
  colourOf: w('“{name}”的颜色', 'Colour of {name}'),
  upOf: w('上移“{name}”', 'Move {name} up'),
  downOf: w('下移“{name}”', 'Move {name} down'),
  retire: w('停用', 'Retire'),
  retireOf: w('停用“{name}”', 'Retire {name}'),
  revive: w('恢复使用', 'Use again'),
  reviveOf: w('恢复使用“{name}”', 'Use {name} again'),
  noName: w('名称不能为空，还没有保存。', 'The name must not be empty; not saved yet.'),
  longName: w('名称最多 20 个字，还没有保存。', 'At most 20 characters; not saved yet.'),
  double: w('已有这个名称，还没有保存。', 'This name is already there; not saved yet.'),
};
