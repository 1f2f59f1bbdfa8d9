import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { applySettings } from './apply.ts';
import largeSheet from './large.css?url';
import { choices, settingsKey } from './settings.ts';

const largeLink = `<link id=large rel=stylesheet href=${largeSheet}>`;
const values = [choices, settingsKey, largeLink].map((value) => JSON.stringify(value));
/** The classic script that every page runs before it is painted: nothing inline, nothing to import. */
export const firstPaintCode = minifySync(
  'settings.js',
  `(${applySettings.toString()})(${values.join()})`,
  { module: false },
).code;

const hash = createHash('sha256').update(firstPaintCode).digest('hex').slice(0, 8);

/** Its name without `.js`; it carries a hash of the content, so that browsers may keep the file. */
export const firstPaintName = `settings.${hash}`;

/** Its path, without the base. */
export const firstPaintPath = `/scripts/${firstPaintName}.js`;
