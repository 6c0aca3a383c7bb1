import { withOwnIndicators } from '#src/domain/own-indicator-catalogue.ts';
import type { Report } from '#src/domain/report.ts';
import { figureNeeds, toPrintable } from '#src/domain/report-print.ts';
import { err, ok, type Result } from '#src/domain/result.ts';
import { catalogue } from '#src/ledgers/registry.ts';
import type { Storage } from '#src/storage/storage.ts';
import { saveBlob } from '#src/ui/download.ts';
import { readFigures } from './read-figures.ts';
import { text } from './text.ts';

/** Writes the report with the figures of this moment as a Word file and hands it over; gives the file's name. */
export async function exportWord(
  storage: Storage,
  report: Report,
  about: { township: string; practice: boolean },
): Promise<Result<string, 'unwritable'>> {
  const { indicators, periods } = figureNeeds(report);
  const all = withOwnIndicators(catalogue, await storage.settings());
  const results = await readFigures(storage, periods, indicators);
  const printable = toPrintable(report, all, results);
  const title = about.practice ? `${printable.title}（${text.practice.zh}）` : printable.title;
  const [{ reportToDocx }, { officeFileName }] = await Promise.all([
    import('#src/exchange/report-docx.ts'),
    import('#src/exchange/file-name.ts'),
  ]);
  const name = officeFileName([about.township, String(report.year), text.fileSuffix.zh], 'docx');
  try {
    saveBlob(await reportToDocx({ ...printable, title }), name);
  } catch {
    return err('unwritable');
  }
  return ok(name);
}
