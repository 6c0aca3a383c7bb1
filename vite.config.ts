import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { configDefaults, defineConfig } from 'vitest/config';
import { preBundled } from './test/config/pre-bundled.ts';
import { startSplitting } from './test/config/start-chunks.ts';
import { CHROMIUM_ARGS, findChromium } from './test/tools/find-chromium.mjs';

/** One fixed address: browser data belong to an address, so a silently changed port would look like total loss. */
const PORT = 4173;

/** On CI a test in a real browser may be tried once more: two noisy cores miss a frame now and then; it is still printed. */
const retry = process.env.CI ? 1 : 0;

const browserOnly = ['test/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  base: './',
  build: {
    target: 'chrome109',
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: startSplitting } },
  },
  preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
  optimizeDeps: { include: preBundled },
  plugins: [
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: '法治年报',
        short_name: '法治年报',
        description: '乡镇法治政府建设台账、指标与年度报告，数据只存本机',
        lang: 'zh-CN',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf9f6',
        theme_color: '#b3261e',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: [
          '**/*.{js,css,html,svg,png,jpg,webp,ico,json,txt,md,pdf,docx,xlsx,csv,woff2}',
        ],
        globIgnores: ['screens/**'],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        navigateFallbackDenylist: [/\/handbook\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout: 60_000,
          environment: 'node',
          include: ['test/*.test.ts', 'test/{domain,ledgers,exchange,contract}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...browserOnly],
          setupFiles: ['test/support/fail-on-console.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          retry,
          include: ['test/{storage,ui,features,i18n,app}/**/*.test.{ts,tsx}', ...browserOnly],
          setupFiles: ['test/support/new-browser.ts', 'test/support/fail-on-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
              contextOptions: {
                locale: 'zh-CN',
                timezoneId: 'Asia/Shanghai',
                reducedMotion: 'reduce',
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          retry,
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/serve-built-app.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
