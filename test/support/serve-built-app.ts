import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    appUrl: string;
  }
}

/** Serves dist on a free port for the journeys, and stops it afterwards. */
export default async function serveBuiltApp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) {
    throw new Error(
      'The journeys walk the built app and dist is missing: run `npm run build` first.',
    );
  }
  const port = await freePort();
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'warn',
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  project.provide('appUrl', `http://127.0.0.1:${port}/`);
  return () => server.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
