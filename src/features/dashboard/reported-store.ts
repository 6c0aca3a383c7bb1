import { parseFigure } from '#src/domain/chinese-figure.ts';
import type { Indicator } from '#src/domain/indicator.ts';
import { type ReportedFigure, reportedFigureId } from '#src/domain/reported-figure.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { type Words, w } from '#src/domain/words.ts';
import type { Storage } from '#src/storage/storage.ts';

/** Saves a typed figure as the only one of its indicator and period; one that lies in the trash comes back. */
export async function saveReported(storage: Storage, figure: ReportedFigure) {
  const id = reportedFigureId(figure.indicator, figure.period);
  const known = await storage.get(id);
  const isTrashed = known !== undefined && known.shelf !== known.ledger;
  return storage.commit(
    [
      ...(isTrashed ? [{ op: 'untrash' as const, id }] : []),
      { op: 'put', ledger: '@figure', id, status: 'registered', data: figure },
    ],
    { reason: { kind: 'figure', note: figure.indicator }, actor: 'clerk' },
  );
}

/** Moves a typed figure to the trash. */
export function trashReported(storage: Storage, indicator: string, period: string) {
  return storage.commit([{ op: 'trash', id: reportedFigureId(indicator, period) }], {
    reason: { kind: 'trash', note: indicator },
    actor: 'clerk',
  });
}

/** Reads what was typed (50余条, 1万余份, 99.14%) as a figure of the indicator. */
export function readTyped(
  text: string,
  indicator: Indicator,
): Result<Pick<ReportedFigure, 'value' | 'approx'>, Words> {
  const parsed = parseFigure(text);
  if (!parsed.ok) return parsed;
  const { value, unit, approx } = parsed.value;
  if (value < 0) return err(w('填报数不能是负数。', 'A figure cannot be negative.'));
  const wanted = indicator.text.unit;
  if (unit !== '' && (unit === '%') !== (wanted.zh === '%')) {
    return err(
      w(
        `这个指标的单位是“${wanted.zh}”，请改写，例如 ${wanted.zh === '%' ? '99.14%' : `50余${wanted.zh}`}。`,
        `This indicator is in “${wanted.en}”; please rewrite the figure.`,
      ),
    );
  }
  return ok({ value, approx: approx === '超过' || approx === '逾' ? '超' : approx });
}
