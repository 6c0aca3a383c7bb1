/** Hands a file to the browser's download under this name (Chinese names are fine). */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has returned; large files need a while on slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
