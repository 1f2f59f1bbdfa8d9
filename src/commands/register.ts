/** npm run register: adds the ids of new articles and paragraphs to the register of published ids. */
import { writeFile } from 'node:fs/promises';
import { readLibrary } from '../articles/library.ts';
import { readRegister, registerFile, withNewIds } from '../articles/published-ids.ts';

const register = withNewIds(await readRegister(), await readLibrary());
await writeFile(registerFile, `${JSON.stringify(register, null, 2)}\n`);
console.log(`Wrote ${registerFile}.`);
