/** An uncompressed zip archive of the given texts; needs nothing of Node, so that pages can be tested with it too. */
export function zipTexts(files: Record<string, string>): Blob {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const body = encoder.encode(text);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    for (const [header, shift] of [
      [local, 0],
      [central, 2],
    ] as const) {
      header.setUint32(14 + shift, crc32(body), true);
      header.setUint32(18 + shift, body.length, true);
      header.setUint32(22 + shift, body.length, true);
      header.setUint16(26 + shift, name.length, true);
    }
    central.setUint32(42, offset, true);
    locals.push(new Uint8Array(local.buffer), name, body);
    centrals.push(new Uint8Array(central.buffer), name);
    offset += 30 + name.length + body.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, Object.keys(files).length, true);
  end.setUint16(10, Object.keys(files).length, true);
  end.setUint32(
    12,
    centrals.reduce((sum, part) => sum + part.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return new Blob([...locals, ...centrals, end].map((part) => new Uint8Array(bytesOf(part))));
}

/** A workbook of one sheet around the given XML, the way WPS lays the files out. */
export function workbook(
  sheetXml: string,
  more: { styles?: string; strings?: string; date1904?: boolean } = {},
): Blob {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipTexts({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${type}"><workbookPr${more.date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="台账&amp;表" sheetId="1" r:id="rId1"/><sheet name="隐藏" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${type}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheetXml}</worksheet>`,
    ...(more.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${more.strings}</sst>` }),
    ...(more.styles === undefined ? {} : { 'xl/styles.xml': more.styles }),
  });
}

function bytesOf(part: Uint8Array | DataView): Uint8Array {
  return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

/** CRC-32 as zip and gzip use it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
