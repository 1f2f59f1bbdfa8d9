import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { PublishedIds } from '../articles/published-ids.ts';
import { filesOf } from '../articles/read.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Found } from './read-found.ts';
import { Refusal } from './refusal.ts';

/**
 * Throws a `Refusal` when the text is there already, whatever its encoding and line ends, or when its
 * id is taken. What somebody has written is never overwritten.
 */
export async function checkIsNew(
  id: string,
  found: Found,
  published: PublishedIds,
  content: string,
): Promise<void> {
  const sources = `${content}/sources`;
  for (const name of await readdir(sources)) {
    const same = await sameAs(`${sources}/${name}`, found);
    if (same) throw isThere(name.replace(/\.txt$/, ''), `${sources}/${name}`, same, content);
  }
  const { mdx, crawl } = filesOf(id, content);
  const taken = [mdx, crawl].find((file) => existsSync(file));
  const mend = 'Choose another id: --id …';
  if (taken) throw new Refusal(`The id «${id}» is taken: there is ${taken}.`, mend);
  if (Object.hasOwn(published, id))
    throw new Refusal(`The id «${id}» is taken: it was published once.`, mend);
}

function isThere(id: string, source: string, same: string, content: string): Refusal {
  const { mdx } = filesOf(id, content);
  const mend = existsSync(mdx)
    ? `Go on in ${mdx}. To begin it anew, remove both files yourself first.`
    : `${mdx} is missing: get it back from the history, or remove ${source} and add the text again.`;
  return new Refusal(`The text is there already: ${source} ${same}.`, mend);
}

async function sameAs(file: string, found: Found): Promise<string | undefined> {
  const bytes = await readFile(file);
  if (bytes.equals(found.bytes)) return 'has the same bytes';
  return folded(textOf(bytes, file)) === folded(found.text)
    ? 'has the same words, white space aside'
    : undefined;
}

/** The text of a source; one that cannot be read is like no other. */
function textOf(bytes: Buffer, file: string): string {
  try {
    return detectEncoding(bytes, file).text;
  } catch {
    return '';
  }
}

const folded = (text: string): string => text.replace(/[\s\uFEFF]/g, '').normalize('NFC');
