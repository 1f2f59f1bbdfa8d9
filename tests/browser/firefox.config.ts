// The same tests in Firefox, as the system has it, over WebDriver BiDi: `npm run firefox`. One site is
// enough, for what the others differ in is no matter of the browser. Left out are tests that ask
// Chromium itself or emulate what Firefox does not (@chromium; firefox.test.ts has its own), axe, which
// opens a second page that Playwright loses there, and long rows of the same.
import { defineConfig } from 'playwright/test';
import { projectRoot } from '../../src/commands/run.ts';
import { bridgeToFirefox } from './firefox-bridge.ts';
import base from './playwright.config.ts';
import { addressOf, testSites } from './sites.ts';

bridgeToFirefox();

const baseURL = testSites.filter(({ name }) => name === 'root').map(addressOf)[0] ?? '';
const withoutScripts = /without (JavaScript|scripts)/;
const leftOut = [/@chromium/, /@heavy/, /@volumes/, /\baxe\b|accessible/];

/** How a Firefox is started whose reader has these preferences besides what tests need. */
function launchOptions(preferences: Record<string, boolean>) {
  return {
    executablePath: process.env['FIREFOX_PATH'] ?? '',
    firefoxUserPrefs: {
      // What was copied can be read without somebody who allows it.
      'dom.events.testing.asyncClipboard': true,
      // A page that comes back as it was left never loads, for which Playwright waits.
      'browser.sessionhistory.max_total_viewers': 0,
      ...preferences,
    },
  };
}

export default defineConfig({
  ...base,
  testIgnore: ['fonts.test.ts', 'hostile.test.ts', 'faults.test.ts'],
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
  },
  projects: [
    {
      name: 'firefox',
      grepInvert: [...leftOut, withoutScripts],
      use: { launchOptions: launchOptions({}) },
    },
    {
      name: 'firefox-without-scripts',
      grep: withoutScripts,
      grepInvert: leftOut,
      // Playwright cannot switch scripts off for one window there.
      use: { launchOptions: launchOptions({ 'javascript.enabled': false }) },
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
