import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Run by `tools/journeys.mjs`, which starts the system and says where it and the browser are. */
export const config = defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: fileURLToPath(new URL('../../../test-results/journeys', import.meta.url)),
  // Journeys share one jurisdiction and one machine.
  workers: 1,
  // On a machine that does other work too, a journey that stumbled is told from one that cannot be walked.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  // What axe looks at on the way counts into these.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['WEB_URL'] ?? 'http://localhost:5173',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    navigationTimeout: 15_000,
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      args: ['--no-sandbox', ...(JSON.parse(process.env['CHROME_ARGS'] ?? '[]') as string[])],
    },
  },
});

// The runner asks for a default export.
export { config as default };
