import { type BrowserContext, chromium, type Page } from 'playwright';
import { test as base, inject } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '#test/tools/find-chromium.mjs';

/** One browser with the built app in it. */
export interface OpenedApp {
  page: Page;
  context: BrowserContext;
  /** Address of the app, ending in a slash; add a hash route to it. */
  url: string;
  /** console.error, console.warn and uncaught errors of every page so far; splice it to accept what is expected. */
  problems: string[];
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** Where to go first, for example `#/data`. */
  route?: string;
  /** The language the browser asks for. */
  locale?: 'zh-CN' | 'en-US';
  /** A folder that keeps the browser's data, to open the same browser again later; otherwise data live in memory. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
}

/** Starts real Chromium at 1366x768 and opens the built app. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const launch = { executablePath: findChromium(), args: CHROMIUM_ARGS, headless: true };
  const look = {
    viewport: { width: 1366, height: 768 },
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce' as const,
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  };
  const context =
    options.profile === undefined
      ? await (await chromium.launch(launch)).newContext(look)
      : await chromium.launchPersistentContext(options.profile, { ...launch, ...look });
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (problem) => problems.push(String(problem.error())));
  const url = inject('appUrl');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url + (options.route ?? ''));
  const close = async () => {
    await context.close();
    await context.browser()?.close();
  };
  return { page, context, url, problems, close };
}

/** A test with `app` already opened in Chinese on empty storage; it closes the browser and fails on console output. */
export const journey = base.extend<{ app: OpenedApp }>({
  app: async ({ task: _task }, use) => {
    const app = await openApp();
    await use(app);
    await app.close();
    if (app.problems.length > 0) {
      throw new Error(`The app left output on the console:\n${app.problems.join('\n')}`);
    }
  },
});
