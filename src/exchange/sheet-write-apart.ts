import { createBreath } from './breathe.ts';
import type { SheetAnswer, SheetOrder } from './sheet-worker.ts';
import { type SheetModel, sheetToXlsx } from './sheet-write.ts';

const slice = 500;

/**
 * One sheet as an .xlsx file, made in a worker so that the page stays alive: 100,000 rows take seconds. `onProgress`
 * counts rows handed over. Aborting the signal ends the worker and throws its reason. Where the browser allows no
 * worker (a page opened from a file) it is made in the page.
 */
export async function sheetToXlsxApart(
  sheet: SheetModel,
  watch: { signal: AbortSignal; onProgress: (rows: number) => void },
): Promise<Blob> {
  const worker = startWorker();
  if (!worker) return sheetToXlsx(sheet);
  const { signal, onProgress } = watch;
  try {
    const file = new Promise<Blob | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
        if ('file' in data) resolve(data.file);
        else reject(new Error(data.failed));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const handed = handOver(worker, sheet, signal, onProgress);
    const [made] = await Promise.all([file, handed]);
    return made ?? (await sheetToXlsx(sheet));
  } finally {
    worker.terminate();
  }
}

async function handOver(
  worker: Worker,
  { rows, ...sheet }: SheetModel,
  signal: AbortSignal,
  onProgress: (rows: number) => void,
): Promise<void> {
  const breathe = createBreath();
  const send = (order: SheetOrder) => worker.postMessage(order);
  for (let from = 0; from < rows.length; from += slice) {
    signal.throwIfAborted();
    send({ rows: rows.slice(from, from + slice) });
    onProgress(Math.min(from + slice, rows.length));
    await breathe();
  }
  send({ sheet });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
