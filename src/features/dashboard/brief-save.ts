import type { Brief, BriefPicture } from '#src/domain/brief.ts';
import { saveBlob } from '#src/ui/download.ts';

/** Writes a brief as a Word file and hands it over; gives the file's name. */
export async function saveBrief(
  brief: Brief,
  pictures: readonly BriefPicture[],
  township: string,
): Promise<string> {
  const [{ briefToDocx }, { officeFileName }] = await Promise.all([
    import('#src/exchange/brief-docx.ts'),
    import('#src/exchange/file-name.ts'),
  ]);
  const name = officeFileName([brief.title, ...(brief.facts[2] ? [brief.facts[2]] : [])], 'docx');
  saveBlob(await briefToDocx(brief, pictures, township), name);
  return name;
}
