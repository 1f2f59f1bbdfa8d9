import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { applySettings } from '../../src/settings/apply.ts';
import { choices, settingsKey } from '../../src/settings/settings.ts';

const sheet = '/large.css';
const defaults = { size: '18', theme: 'system', justify: 'auto', keys: 'on', large: 'off' };

/** A page that has run the script as text, as browsers get it, with something in its storage. */
function pageWith(stored: string | null, prepare?: (window: JSDOM['window']) => void) {
  const { window } = new JSDOM(
    `<html><head><meta name="color-scheme"
      data-system="light dark" data-light="light" data-dark="dark"></head><body></body></html>`,
    { url: 'https://example.org/', runScripts: 'outside-only' },
  );
  if (stored !== null) window.localStorage.setItem(settingsKey, stored);
  prepare?.(window);
  const link = `<link id=large rel=stylesheet href=${sheet}>`;
  const values = [choices, settingsKey, link].map((value) => JSON.stringify(value));
  window.eval(`(${applySettings.toString()})(${values.join()})`);
  return window;
}

function shownOn(window: JSDOM['window']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(window.document.documentElement.dataset));
}

/** Every combination of values there is. */
const combinations = Object.entries(choices).reduce<Record<string, string>[]>(
  (found, [name, values]) =>
    found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

test('without stored settings every page shows the defaults', () => {
  const window = pageWith(null);
  assert.deepEqual(shownOn(window), defaults);
  assert.equal(window.document.querySelector('#large'), null);
});

test('every combination of values reaches <html> as it was stored', () => {
  assert.equal(combinations.length, 4 * 3 * 3 * 2 * 2);
  const window = pageWith(null);
  for (const settings of combinations) {
    window.localStorage.setItem(settingsKey, JSON.stringify(settings));
    window.dispatchEvent(new window.Event('storage'));
    assert.deepEqual(shownOn(window), settings);
    const scheme = window.document.querySelector('meta')?.content;
    assert.equal(scheme, settings['theme'] === 'system' ? 'light dark' : settings['theme']);
    const link = window.document.querySelector('#large');
    assert.equal(link?.getAttribute('href'), settings['large'] === 'on' ? sheet : undefined);
    link?.remove();
  }
});

test('damaged storage means the defaults', () => {
  const damaged = ['', '{', 'null', '[]', '7', '"dark"', 'true', '{"size":18,"theme":null}'];
  for (const stored of damaged) assert.deepEqual(shownOn(pageWith(stored)), defaults, stored);
});

test('an unknown value leaves the known ones beside it in force', () => {
  const stored = { size: '99', theme: 'dark', justify: ['ragged'], keys: 'off', colour: 'red' };
  const expected = { ...defaults, theme: 'dark', keys: 'off' };
  assert.deepEqual(shownOn(pageWith(JSON.stringify(stored))), expected);
});

test('refused storage means the defaults, and a change still shows on the page', () => {
  const window = pageWith(null, (one) =>
    Object.defineProperty(one, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    }),
  );
  assert.deepEqual(shownOn(window), defaults);
  const detail = { ...defaults, theme: 'dark' };
  window.dispatchEvent(new window.CustomEvent('settings', { detail }));
  assert.deepEqual(shownOn(window), detail);
});

test('a page follows what another tab or a later page has stored', () => {
  for (const event of ['storage', 'pageshow']) {
    const window = pageWith(null);
    window.localStorage.setItem(settingsKey, '{"size":"30","large":"on"}');
    window.dispatchEvent(new window.Event(event));
    assert.deepEqual(shownOn(window), { ...defaults, size: '30', large: 'on' }, event);
    window.dispatchEvent(new window.Event(event));
    assert.equal(window.document.querySelectorAll('#large').length, 1);
  }
});
