import { useState } from 'react';
import type { Approx } from '#src/domain/chinese-figure.ts';
import { Badge } from '#src/ui/badge.tsx';
import { Button, ButtonLink, IconButton } from '#src/ui/button.tsx';
import { Checkbox, Radio } from '#src/ui/checkbox.tsx';
import { DateInput } from '#src/ui/date-input.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ErrorPanel } from '#src/ui/error-panel.tsx';
import { Field, FieldGroup } from '#src/ui/field.tsx';
import { Figure } from '#src/ui/figure.tsx';
import { Icon, iconNames } from '#src/ui/icon.tsx';
import { Menu } from '#src/ui/menu.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { Progress } from '#src/ui/progress.tsx';
import { SearchInput } from '#src/ui/search-input.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Select } from '#src/ui/select.tsx';
import { Skeleton, SkeletonRows } from '#src/ui/skeleton.tsx';
import { Tabs } from '#src/ui/tabs.tsx';
import { TextArea, TextInput } from '#src/ui/text-input.tsx';

const nothing = () => undefined;

/** Every static component once, as a screen would set it: for the accessibility test and for looking at. */
export function Gallery() {
  return (
    <main style={{ maxWidth: 1240, margin: '0 auto', padding: 16, display: 'grid', gap: 16 }}>
      <Head />
      <section style={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 16 }}>
        <FigureCard name="多元调解化解率" value={100} unit="%" />
        <FigureCard name="发放宣传资料" value={10000} unit="份" approx="余" />
        <FigureCard name="按期回复率" value={null} unit="%" state="not-computable" />
        <FigureCard name="行政复议" value={null} unit="件" state="no-data" />
      </section>
      <Inputs />
      <Signs />
      <section style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
        <Notice tone="warn" title="3 件将到期。" actions={<Button small>查看</Button>}>
          最近一件在 1月8日到期。
        </Notice>
        <Notice tone="error" title="没有导入。">
          第 12 行的日期认不出，台账没有改动。
        </Notice>
        <Notice tone="info">演示数据单独存放，不会混进本镇数据。</Notice>
        <Notice tone="ok">备份已核对，可以恢复。</Notice>
        <Progress label="正在导入" done={12400} total={100000} onCancel={nothing} />
        <Progress label="正在计数" done={1200} total={null} />
      </section>
      <Waiting />
      <EmptyState title="2023年还没有登记" actions={<Button variant="primary">登记一件</Button>}>
        也可以从 Excel 导入，或先看看 2022 年的样例。
      </EmptyState>
      <ErrorPanel error={new Error('x is undefined')} onRetry={nothing} />
    </main>
  );
}

function Head() {
  const [period, setPeriod] = useState('year');
  return (
    <PageHeader
      title="矛盾纠纷台账"
      facts={
        <>
          <span>2022年</span>
          <span>共 132 条</span>
          <Badge tone="ok">已保存 14:32</Badge>
          <Badge tone="warn">备份 9 天前</Badge>
        </>
      }
      actions={
        <>
          <Button icon="download">导出</Button>
          <Menu
            trigger={<IconButton icon="more" label="更多" variant="quiet" />}
            items={[
              { id: 'print', label: '打印', icon: 'print', keyHint: 'Ctrl+P', onSelect: nothing },
              { id: 'line', line: true },
              { id: 'trash', label: '删除', icon: 'trash', danger: true, onSelect: nothing },
            ]}
          />
          <Button variant="primary" icon="plus" keyHint="Ctrl+Enter">
            登记一件
          </Button>
        </>
      }
    >
      <Segmented
        label="统计口径"
        value={period}
        onChange={setPeriod}
        options={[
          { value: 'year', label: '全年' },
          { value: 'quarter', label: '季度' },
          { value: 'month', label: '月份' },
        ]}
      />
      <SearchInput value="" onSearch={nothing} label="搜索事由或拼音首字母" />
      <Button variant="bare" icon="filter">
        筛选
      </Button>
      <Popover
        trigger={
          <Button variant="bare" icon="columns">
            列
          </Button>
        }
        title="显示的列"
      >
        <Checkbox label="村（社区）" defaultChecked />
      </Popover>
      <ButtonLink variant="bare" icon="history" href="#/data">
        历史
      </ButtonLink>
    </PageHeader>
  );
}

function Inputs() {
  return (
    <section style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: '12px 24px' }}>
      <Field label="事由" required hint="一句话写清是什么事">
        {(control) => <TextInput {...control} defaultValue="邻里用水纠纷" />}
      </Field>
      <Field label="件数" required error="件数应是 1 以上的整数">
        {(control) => <TextInput {...control} defaultValue="0" numeric suffix="件" />}
      </Field>
      <Field label="受理日期">{(control) => <DayBox {...control} />}</Field>
      <Field label="纠纷类型">
        {(control) => (
          <Select {...control} emptyLabel options={[{ value: 'land', label: '山林土地' }]} />
        )}
      </Field>
      <Field label="经过">{(control) => <TextArea {...control} placeholder="选填" />}</Field>
      <div>
        <FieldGroup label="参与部门">
          <Checkbox label="司法所" defaultChecked />
          <Checkbox label="派出所" />
          <Checkbox label="村委会" disabled />
        </FieldGroup>
        <FieldGroup label="结果">
          <Radio name="result" label="调成" defaultChecked />
          <Radio name="result" label="未调成" />
        </FieldGroup>
      </div>
    </section>
  );
}

function Signs() {
  return (
    <section style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
      <Badge tone="ok">按期</Badge>
      <Badge tone="warn">将到期</Badge>
      <Badge tone="bad">已超期</Badge>
      <Badge tone="info">已送审</Badge>
      <Badge tone="draft">暂存</Badge>
      <Badge tone="neutral">未受理</Badge>
      <Badge tone="bad" plain>
        超期 3 天
      </Badge>
      <Button variant="danger" icon="trash">
        删除
      </Button>
      <Button disabled>不可用</Button>
      <Button busy variant="primary">
        正在保存…
      </Button>
      <Button small>小按钮</Button>
      {iconNames.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </section>
  );
}

function Waiting() {
  const [tab, setTab] = useState('records');
  return (
    <Tabs
      label="记录"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'records', label: '记录', count: 132, panel: <SkeletonRows rows={3} /> },
        { value: 'history', label: '历史', panel: <Skeleton height={96} /> },
      ]}
    />
  );
}

function FigureCard({
  name,
  ...figure
}: {
  name: string;
  value: number | null;
  unit: string;
  approx?: Approx;
  state?: 'no-data' | 'not-computable';
}) {
  return (
    <div style={{ borderTop: '1px solid var(--hairline)', paddingTop: 8 }}>
      <h2 style={{ fontSize: 13, color: 'var(--ink-2)', fontWeight: 400 }}>{name}</h2>
      <Figure
        indicator="sample.figure"
        period="2022"
        state="ok"
        size="large"
        onOpen={nothing}
        label={name}
        {...figure}
      />
    </div>
  );
}

function DayBox(control: { id: string }) {
  const [day, setDay] = useState<string | null>('2022-03-05');
  return (
    <DateInput
      {...control}
      value={day}
      onChange={setDay}
      parse={(text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null)}
      format={(value) => value}
    />
  );
}
