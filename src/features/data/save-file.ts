import { saveBlob } from '#src/ui/download.ts';

/** The part of the File System Access API that is used; not every browser has it. */
interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Whether the browser lets the user choose where a file goes. */
export function canChoosePlace(): boolean {
  return typeof (window as Picker).showSaveFilePicker === 'function';
}

/** Asks where to save; null when the user closes the question. Must be called straight from a click. */
export async function choosePlace(
  fileName: string,
  description: string,
): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ description, accept: { 'application/json': ['.json'] } }];
    return (
      (await (window as Picker).showSaveFilePicker?.({ suggestedName: fileName, types })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/**
 * Writes a file to the chosen place and answers what really stands there, for reading back; without a place it goes
 * to the browser's downloads, which nobody can read back, and the answer is null. Throws a DOMException when the
 * place cannot be written (stick pulled out, disk full).
 */
export async function saveFile(
  blob: Blob,
  fileName: string,
  place: FileSystemFileHandle | null,
): Promise<File | null> {
  if (!place) {
    saveBlob(blob, fileName);
    return null;
  }
  const writable = await place.createWritable();
  await writable.write(blob);
  await writable.close();
  return place.getFile();
}
