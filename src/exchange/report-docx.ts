import { Document, Packer, Paragraph } from 'docx';
import type { PrintableReport } from '#src/domain/report.ts';
import { LINE, PAGE } from '#src/exchange/official-layout.ts';
import { evenFooter, oddFooter } from '#src/exchange/report-docx-footer.ts';
import { bodyRun, headLines, signatureLines } from '#src/exchange/report-docx-frame.ts';
import { imprintBlock } from '#src/exchange/report-docx-imprint.ts';
import { reportStyles } from '#src/exchange/report-docx-styles.ts';

/**
 * The report as a Word file laid out by GB/T 9704-2012. The official profile also carries the document number,
 * the signer and the cc block; an addressee line, signature and date appear in either profile when they are filled in.
 */
export async function reportToDocx(given: PrintableReport): Promise<Blob> {
  const report = withoutControls(given);
  const document = new Document({
    title: report.title,
    creator: report.organisation,
    lastModifiedBy: report.organisation,
    styles: reportStyles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: PAGE, grid: { linePitch: LINE } },
        footers: { default: oddFooter(), even: evenFooter() },
        children: [
          ...headLines(report),
          ...report.blocks.map(blockParagraph),
          ...signatureLines(report),
          ...imprintBlock(report),
        ],
      },
    ],
  });
  return await Packer.toBlob(document);
}

const styleOfLevel = {
  0: 'Body',
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
} as const satisfies Record<PrintableReport['blocks'][number]['level'], string>;

function blockParagraph(
  block: PrintableReport['blocks'][number],
  at: number,
  blocks: PrintableReport['blocks'],
): Paragraph {
  const number = block.number.replaceAll('(', '（').replaceAll(')', '）');
  const texts = [number, ...block.runs.map((run) => run.text)].filter((text) => text !== '');
  return new Paragraph({
    style: styleOfLevel[block.level],
    // The signature never stands alone on a page.
    keepNext: block.level > 0 || at === blocks.length - 1,
    children: texts.map(bodyRun),
  });
}

/** Pasted text can hold control characters and halves of rare ones: one of them and Word refuses the whole file. */
function withoutControls(report: PrintableReport): PrintableReport {
  const clean = (text: string) =>
    text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
  return {
    ...report,
    title: clean(report.title),
    addressees: clean(report.addressees),
    docNumber: clean(report.docNumber),
    signer: clean(report.signer),
    organisation: clean(report.organisation),
    issuedOn: clean(report.issuedOn),
    carbonCopy: clean(report.carbonCopy),
    blocks: report.blocks.map((block) => ({
      ...block,
      runs: block.runs.map((run) => ({ ...run, text: clean(run.text) })),
    })),
  };
}
