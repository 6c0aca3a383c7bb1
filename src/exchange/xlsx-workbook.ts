import { lookOfFormat, type NumberLook } from '#src/exchange/cell-text.ts';
import { attribute, createXmlScan, type XmlHandlers } from '#src/exchange/xml-scan.ts';
import { DamagedFileError, type ZipEntry } from '#src/exchange/zip-read.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  sheets: { name: string; entry: ZipEntry }[];
  sharedStrings: string[];
  /** How the cells of each style id show a number. */
  looks: NumberLook[];
  date1904: boolean;
}

/** Reads everything but the cells: visible sheets in their order, shared texts, number formats, the date system. */
export async function readWorkbook(
  entries: Map<string, ZipEntry>,
  breathe: () => Promise<void>,
): Promise<Workbook> {
  const workbook = entries.get('xl/workbook.xml');
  if (workbook === undefined) throw new DamagedFileError('no workbook');
  const scan = async (entry: ZipEntry | undefined, handlers: XmlHandlers) => {
    const push = createXmlScan(handlers);
    await entry?.readPieces(async (piece) => {
      push(piece);
      await breathe();
    });
  };

  const targets = new Map<string, { type: string; path: string }>();
  await scan(entries.get('xl/_rels/workbook.xml.rels'), {
    open(name, tag) {
      if (name !== 'Relationship') return;
      const target = attribute(tag, 'Target') ?? '';
      targets.set(attribute(tag, 'Id') ?? '', {
        type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      });
    },
  });

  const sheets: Workbook['sheets'] = [];
  let date1904 = false;
  await scan(workbook, {
    open(name, tag) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet' || /hidden/i.test(attribute(tag, 'state') ?? '')) return;
      const target = targets.get(attribute(tag, 'id') ?? '');
      const entry = entries.get(target?.path ?? '');
      if (target?.type === 'worksheet' && entry !== undefined) {
        sheets.push({ name: unescapeCoded(attribute(tag, 'name') ?? ''), entry });
      }
    },
  });
  if (sheets.length === 0) throw new DamagedFileError('no sheets');

  const pathOf = (type: string) =>
    [...targets.values()].find((target) => target.type === type)?.path;
  const sharedStrings: string[] = [];
  await scan(entries.get(pathOf('sharedStrings') ?? ''), sharedStringHandlers(sharedStrings));
  const looks: NumberLook[] = [];
  await scan(entries.get(pathOf('styles') ?? ''), styleHandlers(looks));
  return { sheets, sharedStrings, looks, date1904 };
}

/** `_x000D_` in a text of a spreadsheet stands for the character with that code. */
export function unescapeCoded(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(String(code), 16)),
  );
}

function sharedStringHandlers(strings: string[]): XmlHandlers {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === 'si') text = '';
      if (name === 't') inText = !inPhonetic;
      if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeCoded(text));
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
    },
  };
}

function styleHandlers(looks: NumberLook[]): XmlHandlers {
  const codes = new Map<number, string>();
  let inCellFormats = false;
  return {
    open(name, tag) {
      if (name === 'numFmt') {
        codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      }
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(tag, 'numFmtId') ?? '0');
        looks.push(lookOfFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  };
}
