/** npm run register: adds the ids of new articles and paragraphs to the register of published ids. */
import { writeFile } from 'node:fs/promises';
import { readLibrary } from '../articles/library.ts';
import {
  readRegister,
  registerFile,
  registerText,
  withNewIds,
  type PublishedIds,
} from '../articles/published-ids.ts';
import { speakPlainly } from './speak-plainly.ts';

await speakPlainly(async () => {
  const before = await readRegister();
  const after = withNewIds(before, await readLibrary());
  await writeFile(registerFile, registerText(after));
  console.log(`Every text is sound. Wrote ${registerFile}: ${newsOf(before, after)}.`);
});

/** How many addresses each text has got. */
function newsOf(before: PublishedIds, after: PublishedIds): string {
  const news = Object.entries(after).flatMap(([article, ids]) => {
    const count = Object.keys(ids).length - Object.keys(before[article] ?? {}).length;
    return count === 0 ? [] : [`${article} has ${count} new addresses`];
  });
  return news.length === 0 ? 'no new addresses' : news.join(', ');
}
