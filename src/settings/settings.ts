/** The reading settings: what can be chosen, and where the browser keeps it. */

/**
 * Every setting with its values, the default first. Size is pixels at a browser's default; `justify`
 * by default follows the window: justified on the desktop, ragged on a phone.
 */
export const choices = {
  size: ['18', '21', '24', '30'],
  theme: ['system', 'light', 'dark'],
  justify: ['auto', 'justified', 'ragged'],
  keys: ['on', 'off'],
  large: ['off', 'on'],
} as const;

/** The table of settings and their values. */
export type Choices = typeof choices;

/** The name of a setting, e.g. `size`; `<html>` carries its value as `data-size`. */
export type SettingName = keyof Choices;

/** Under which key `localStorage` keeps the settings, as JSON. */
export const settingsKey = 'settings';

/** Sizes smaller than what the large view shows at least. */
export const belowLargeView: readonly string[] = ['18', '21'];
