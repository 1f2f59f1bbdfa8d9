// The same tests in Firefox, as the system has it, over WebDriver BiDi: `npm test -- firefox`. One
// site is enough, for what the others differ in is no matter of the browser. Left out are tests that
// ask Chromium itself or emulate what Firefox does not (@chromium; firefox.test.ts has its own for
// these), and long rows of the same (@heavy). What Playwright cannot emulate there, a window without scripts or a dark one, is a
// preference of the whole browser, and so a project of its own.
import { defineConfig } from 'playwright/test';
import { projectRoot } from '../../src/commands/run.ts';
import base from './playwright.config.ts';
import { bridgeToFirefox } from './firefox-bridge.ts';
import { addressOf, testSites } from './sites.ts';

bridgeToFirefox();

const [root] = testSites;
const baseURL = root && addressOf(root);
const withoutScripts = /without (JavaScript|scripts)/;
const dark = /\bdark\b/;

interface Project {
  name: string;
  prefs: Record<string, number | boolean>;
  grep?: RegExp;
  grepInvert?: RegExp[];
}

const projects: Project[] = [
  { name: 'firefox', prefs: {}, grepInvert: [withoutScripts, dark] },
  { name: 'firefox-plain', prefs: { 'javascript.enabled': false }, grep: withoutScripts },
  {
    name: 'firefox-dark',
    prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
    grep: dark,
  },
];

export default defineConfig({
  ...base,
  // Firefox starts slowly, and one alone fills two cores.
  workers: 1,
  timeout: 60_000,
  testIgnore: ['fonts.test.ts', 'hostile.test.ts', 'faults.test.ts'],
  use: {
    ...base.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    baseURL,
    // Playwright's recorder asks for what Firefox does not have.
    trace: 'off',
  },
  projects: projects.map(({ name, prefs, grep, grepInvert = [] }) => ({
    name,
    ...(grep ? { grep } : {}),
    grepInvert: [/@heavy/, /@chromium/, ...grepInvert],
    use: {
      launchOptions: {
        executablePath: process.env['FIREFOX_PATH'] ?? '',
        // What a test that grants a permission, or touches, asks of a desktop without either.
        firefoxUserPrefs: {
          'dom.events.testing.asyncClipboard': true,
          'dom.w3c_touch_events.enabled': 1,
          ...prefs,
        },
      },
    },
  })),
  webServer: {
    command: `"${process.execPath}" tests/browser/server.ts root`,
    cwd: projectRoot,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
