import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DateInput } from '#src/ui/date-input.tsx';
import { Field } from '#src/ui/field.tsx';

function DayForm() {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <Field label="受理日期">
        {(control) => (
          <DateInput
            {...control}
            value={day}
            onChange={setDay}
            parse={(text) => {
              const [, year, month, date] = /^(\d{4})\D(\d+)\D(\d+)$/.exec(text.trim()) ?? [];
              return year && month && date
                ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
                : null;
            }}
            format={(value) => value}
          />
        )}
      </Field>
      <output>{day ?? '无'}</output>
    </>
  );
}

test('a typed day is understood and written out when the box is left', async () => {
  const screen = await render(<DayForm />);
  const box = screen.getByLabelText('受理日期');
  await box.fill('2023.1.5');
  await expect.element(screen.getByRole('status')).toHaveTextContent('2023-01-05');
  await expect.element(box).toHaveValue('2023.1.5');
  await userEvent.keyboard('{Tab}');
  await expect.element(box).toHaveValue('2023-01-05');
});

test('text that is no day is kept as typed and marked as wrong', async () => {
  const screen = await render(<DayForm />);
  const box = screen.getByLabelText('受理日期');
  await box.fill('三月底');
  await expect.element(box).not.toHaveAttribute('aria-invalid');
  await userEvent.keyboard('{Tab}');
  await expect.element(box).toHaveValue('三月底');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  await expect.element(box).toHaveAccessibleDescription(/认不出这个日期/);
  await expect.element(screen.getByRole('status')).toHaveTextContent('无');
});

test('the calendar writes the picked day into the box', async () => {
  const screen = await render(<DayForm />);
  const box = screen.getByLabelText('受理日期');
  await box.fill('2023-3-8');
  await screen.getByRole('button', { name: '从日历选择' }).click();
  await screen.getByRole('grid').getByText('15').click();
  await expect.element(box).toHaveValue('2023-03-15');
  await expect.element(screen.getByRole('grid')).not.toBeInTheDocument();
});
