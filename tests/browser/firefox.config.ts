// The same tests in Firefox, as the system has it, over WebDriver BiDi: `npm run firefox`. One site is
// enough, for what the others differ in is no matter of the browser. Left out are tests that ask
// Chromium itself or emulate what Firefox does not (@chromium; firefox.test.ts has its own), axe, which
// opens a second page that Playwright loses there, windows without scripts, in which it cannot press
// anything there, and long rows of the same.
import { defineConfig } from 'playwright/test';
import { projectRoot } from '../../src/commands/run.ts';
import { bridgeToFirefox } from './firefox-bridge.ts';
import base from './playwright.config.ts';
import { addressOf, testSites } from './sites.ts';

bridgeToFirefox();

const baseURL = testSites.filter(({ name }) => name === 'root').map(addressOf)[0] ?? '';

export default defineConfig({
  ...base,
  testIgnore: ['late-files.test.ts', 'hostile.test.ts', 'faults.test.ts'],
  // One fills two cores.
  workers: 1,
  timeout: 60_000,
  use: {
    ...base.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    baseURL,
    // Playwright's recorder asks for what Firefox does not have.
    trace: 'off',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '',
      firefoxUserPrefs: {
        // What was copied can be read without somebody who allows it.
        'dom.events.testing.asyncClipboard': true,
        // A page that comes back as it was left never loads, for which Playwright waits.
        'browser.sessionhistory.max_total_viewers': 0,
      },
    },
  },
  projects: [
    {
      name: 'firefox',
      grepInvert: [
        ...[/@chromium/, /@heavy/, /@volumes/],
        ...[/\baxe\b|accessible/, /without (JavaScript|scripts)/],
      ],
    },
  ],
  webServer: {
    command: `"${process.execPath}" tests/browser/server.ts root`,
    cwd: projectRoot,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
