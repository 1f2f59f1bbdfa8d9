/** npm run register: adds the ids of new articles and paragraphs to the register of published ids. */
import { readFile, writeFile } from 'node:fs/promises';
import { readLibrary } from '../articles/library.ts';
import { withNewIds, type PublishedIds } from '../articles/published-ids.ts';

const file = 'content/published-ids.json';
const register = await readFile(file, 'utf8').then(
  (text) => JSON.parse(text) as PublishedIds,
  () => ({}),
);
await writeFile(file, `${JSON.stringify(withNewIds(register, await readLibrary()), null, 2)}\n`);
console.log(`Wrote ${file}.`);
