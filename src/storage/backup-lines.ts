/** A row longer than this is no row of ours; it keeps a foreign file of one endless line out of memory. */
const longestLine = 64 * 1024 * 1024;

/** The bytes are no text of ours: not UTF-8, or one endless line. */
export class UnreadableText extends Error {}

/**
 * The lines of a UTF-8 file, in bunches as they arrive: without line ends (LF or CRLF), without a byte order mark;
 * a line split over chunks comes whole. Throws UnreadableText, and a DOMException when the file cannot be read. The last bunch holds what follows the last line end, if anything.
 */
export async function* readLines(file: Blob, signal?: AbortSignal): AsyncGenerator<string[]> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) return;
      rest += decodeNext(decoder, done ? undefined : value);
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > longestLine) throw new UnreadableText();
      if (done && lines.at(-1) === '') lines.pop();
      if (lines.length > 0) yield lines.map(withoutReturn);
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

function decodeNext(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableText();
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
