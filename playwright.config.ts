/** End-to-end tests run on the built site, served at the root and once more under a base path. */
import { defineConfig } from 'playwright/test';
import { findBrowser } from './src/build/setup/find-browser.mjs';

const port = process.env['WORTLAUT_E2E_PORT'] ?? '4391';
const portUnderBase = process.env['WORTLAUT_E2E_PORT_UNDER_BASE'] ?? '4392';
const underBase = /under-a-base-path\.spec\.ts/u;
const executablePath = findBrowser();

// A browser cannot use its sandbox as root, and wants neither a graphics card nor its maker's servers here.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 30_000,
  expect: { timeout: 7_000 },
  workers: 2,
  fullyParallel: true,
  // A busy machine may cost one journey its time; what passes only the second time is named in the report.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // Journeys must see the site, not a copy an earlier step has kept; offline.desktop.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: executablePath === null ? { args } : { args, executablePath },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: [/\.phone\.spec\.ts/u, underBase] },
    { name: 'phone', use: phone, testIgnore: [/\.desktop\.spec\.ts/u, underBase] },
    {
      name: 'under a base path',
      use: { ...desktop, baseURL: `http://127.0.0.1:${portUnderBase}/archiv/wortlaut/` },
      testMatch: underBase,
    },
  ],
  webServer: [
    {
      command: 'node src/build/setup/start.mjs --built',
      env: { PORT: port },
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: 'node src/build/setup/start.mjs --built --folder .cache/site-under-base',
      env: { PORT: portUnderBase, WORTLAUT_BASE: '/archiv/wortlaut/' },
      url: `http://127.0.0.1:${portUnderBase}/archiv/wortlaut/`,
      reuseExistingServer: false,
    },
  ],
});
