// Three projects, one for each way the site is served. `root` runs every test; `headers` and `base`
// run the tests tagged @everywhere; `base`, whose search index is in volumes, has tests of its own for
// these (@volumes). Tests tagged @heavy wait for `npm run verify`, as in `headers` do all but those of
// the headers themselves (@headers).
import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { projectRoot } from '../../src/commands/run.ts';
import { findChromium } from '../../src/commands/chromium.ts';
import { addressOf, testSites } from './sites.ts';

const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);
const verify = process.env['VERIFY'] === '1';

// Found once: the workers read this file again, but get our environment. `npm run verify` takes a
// Chromium with all that readers have, where there is one.
const executablePath = (process.env['CHROMIUM_PATH'] ??=
  findChromium({ shellFirst: !verify }) ?? '');

const notYet = verify ? [] : [/@heavy/];
const chosen = {
  root: { grep: /./, grepInvert: [/@volumes/, ...notYet] },
  headers: { grep: verify ? /@everywhere/ : /@headers/, grepInvert: notYet },
  base: { grep: /@everywhere|@volumes/, grepInvert: notYet },
};

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // Its tests start a Firefox: firefox.config.ts.
  testIgnore: 'firefox.test.ts',
  outputDir: resolve(projectRoot, '.test-output/browser'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  reporter: 'list',
  timeout: 30_000,
  use: {
    browserName: 'chromium',
    // Recording every step costs a fifth of the time: `--trace=on` for a test that puzzles.
    screenshot: 'only-on-failure',
    // Pages come from the host; offline-page.ts allows the worker and has hosts of its own.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // Chromium refuses its sandbox to root, and containers often refuse it to everyone; the only
      // pages these tests open are our own.
      chromiumSandbox: false,
      // Without a locale of Unicode it gives downloads no Chinese names.
      env: { ...environment, LC_ALL: 'C.UTF-8' },
      // A test run talks to nobody, and no first-run page stands before ours.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  projects: testSites.map((site) => ({
    name: site.name,
    use: { baseURL: addressOf(site) },
    ...chosen[site.name],
  })),
  webServer: {
    command: `"${process.execPath}" tests/browser/server.ts`,
    cwd: projectRoot,
    // The last to be served, so that all are.
    ...testSites.slice(-1).map((site) => ({ url: addressOf(site) }))[0],
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
