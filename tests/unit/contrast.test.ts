import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const;

/** The two values of a colour token, in the order of the themes. */
function token(name: string): readonly [string, string] {
  const pattern = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`);
  const [, light, dark] = pattern.exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`There is no colour token --${name}`);
  return [light, dark];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function assertContrast(text: string, grounds: readonly string[], least: number): void {
  for (const ground of grounds) {
    themes.forEach((theme, index) => {
      const [colour = '', behind = ''] = [token(text)[index], token(ground)[index]];
      const ratio = contrast(colour, behind);
      assert.ok(
        ratio >= least,
        `--${text} on --${ground}, ${theme}: ${ratio.toFixed(2)} < ${least}`,
      );
    });
  }
}

const grounds = ['paper', 'wash', 'target'];

test('text and links reach 7:1 on paper, wash and target', () => {
  for (const text of ['ink', 'ink-2', 'azurite']) assertContrast(text, grounds, 7);
});

test('muted words, seals, notes and verdicts reach 4.5:1', () => {
  for (const text of ['muted', 'seal', 'ochre', 'malachite-text'])
    assertContrast(text, grounds, 4.5);
});

test('marked text reaches 7:1, text on a button 4.5:1', () => {
  assertContrast('ink', ['mark'], 7);
  assertContrast('paper', ['azurite'], 4.5);
});

test('borders of controls reach 3:1', () => {
  assertContrast('edge', ['paper', 'wash'], 3);
});

test('every colour with two themes has its light value for browsers without light-dark()', () => {
  const [, fallback = ''] = /@supports not \(color: light-dark.*?\{([^}]*)\}/.exec(tokens) ?? [];
  for (const [, name, light] of tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g))
    assert.ok(fallback.includes(`--${name}: ${light};`), name);
});
