import { vi } from 'vitest';

/** Waits for the next file that the page hands to the browser; nothing is really downloaded. */
export function catchDownload(): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve) => {
    let blob: Blob;
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((from) => {
      blob = from as Blob;
      return 'blob:test';
    });
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function clicked(this: HTMLAnchorElement) {
        made.mockRestore();
        click.mockRestore();
        resolve({ name: this.download, blob });
      });
  });
}
