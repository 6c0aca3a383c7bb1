/** The file is not whole: cut off, changed on the way, or no archive at all. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError';
}

/** One file inside an archive, not yet unpacked. */
export interface ZipEntry {
  /** Size after unpacking, in bytes. */
  size: number;
  /** The text, unpacked piece by piece; throws `DamagedFileError` when the checksum does not agree. */
  readPieces(onPiece: (text: string) => void | Promise<void>): Promise<void>;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Reads the directory of a zip archive without unpacking anything. Throws `DamagedFileError`. */
export async function readZip(file: Blob): Promise<Map<string, ZipEntry>> {
  const tailStart = Math.max(0, file.size - 22 - 0xffff);
  const tail = await viewOf(file.slice(tailStart));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new DamagedFileError('no directory');
  const start = tail.getUint32(end + 16, true);
  const directory = await viewOf(file.slice(start, start + tail.getUint32(end + 12, true)));
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let left = tail.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new DamagedFileError('broken directory');
    }
    const nameLength = directory.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
    );
    const crcAndSizes = new DataView(directory.buffer, directory.byteOffset + at + 16, 12);
    const method = directory.getUint16(at + 10, true);
    entries.set(
      name.replaceAll('\\', '/'),
      zipEntry(file, { crcAndSizes, method, offset: directory.getUint32(at + 42, true) }),
    );
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return entries;
}

interface EntryFacts {
  /** CRC-32, packed size and unpacked size as the directory has them. */
  crcAndSizes: DataView<ArrayBuffer>;
  method: number;
  offset: number;
}

function zipEntry(file: Blob, { crcAndSizes, method, offset }: EntryFacts): ZipEntry {
  const packedSize = crcAndSizes.getUint32(4, true);
  const size = crcAndSizes.getUint32(8, true);
  return {
    size,
    async readPieces(onPiece) {
      const local = await viewOf(file.slice(offset, offset + 30));
      if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL_ENTRY) {
        throw new DamagedFileError('broken entry');
      }
      const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
      const body = file.slice(start, start + packedSize);
      if (body.size !== packedSize || (method !== 0 && method !== 8)) {
        throw new DamagedFileError('cut off');
      }
      await readTextPieces(method === 0 ? body.stream() : unpack(body, crcAndSizes), onPiece);
    },
  };
}

/**
 * A zip body is the inside of a gzip file: with a gzip head, and checksum and size as its tail, the browser unpacks it
 * and checks it. (Unpacking a bare zip body is newer than the browsers we support.)
 */
function unpack(
  body: Blob,
  crcAndSizes: DataView<ArrayBuffer>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  const tail = new Uint8Array(8);
  const view = new DataView(tail.buffer);
  view.setUint32(0, crcAndSizes.getUint32(0, true), true);
  view.setUint32(4, crcAndSizes.getUint32(8, true), true);
  return new Blob([head, body, tail]).stream().pipeThrough(new DecompressionStream('gzip'));
}

async function readTextPieces(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onPiece: (text: string) => void | Promise<void>,
): Promise<void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new DamagedFileError('cannot unpack', { cause });
    });
    await onPiece(decoder.decode(value, { stream: !done }));
    if (done) return;
  }
}

async function viewOf(blob: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await blob.arrayBuffer());
}
