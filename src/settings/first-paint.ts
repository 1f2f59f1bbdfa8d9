import { createHash } from 'node:crypto';
import { applySettings } from './apply.ts';
import largeSheet from './large.css?url';
import { choices, settingsKey } from './settings.ts';

const values = [choices, settingsKey, largeSheet].map((value) => JSON.stringify(value));
// Comments first, then what no string of the function has: space beside a sign.
const short = applySettings
  .toString()
  .replace(/^\s*\/\/.*\n/gm, '')
  .replace(/\s*([=,:;?{}()[\]|<>!]+)\s*/g, '$1');

/** The classic script that every page runs before it is painted: nothing inline, nothing to import. */
export const firstPaintCode = `(${short})(${values.join()});\n`;

const hash = createHash('sha256').update(firstPaintCode).digest('hex').slice(0, 8);

/** Its name without `.js`; it carries a hash of the content, so that browsers may keep the file. */
export const firstPaintName = `settings.${hash}`;

/** Its path, without the base. */
export const firstPaintPath = `/scripts/${firstPaintName}.js`;
