import { conversionWords, readCorrections, readPeople } from '../articles/people.ts';
import { readRegister } from '../articles/published-ids.ts';
import { filesOf } from '../articles/read.ts';
import type { Encoding } from '../articles/encoding.ts';
import { createConverter } from '../script/convert.ts';
import type { Script } from '../script/script.ts';
import { checkIsNew } from './already-there.ts';
import { choicesIn } from './choices.ts';
import { idFor } from './ids.ts';
import { likelyNames } from './likely-names.ts';
import { openIn, prepare } from './prepare.ts';
import { readFound } from './read-found.ts';
import type { Added } from './report.ts';
import { writeAll } from './write.ts';

/** What whoever adds a text says of it. */
export interface Order {
  readonly file: string;
  readonly id?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly script?: Script | undefined;
  readonly url?: string | undefined;
  /** The day on which it is added, as YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Adds a text that somebody found: writes its evidence and the draft of its article under `content`,
 * both or none. Throws a `Refusal`, with nothing written, for what cannot be added.
 */
export async function addText(order: Order, content = 'content'): Promise<Added> {
  const found = await readFound(order.file, order.encoding);
  const id = idFor(order.file, order.id);
  await checkIsNew(id, found, await readRegister(), content);
  const people = await readPeople(content);
  const { script, url = null, today } = order;
  const prepared = prepare(found, { script, url, today, people });
  const files = filesOf(id, content);
  const convert = createConverter(conversionWords(people, await readCorrections(content)));
  const { outline, punctuation, mdx } = prepared;
  const choices = choicesIn(outline.blocks, prepared.script, punctuation, convert);
  const printed = outline.blocks.map(({ text }) => text).join('\n');
  const names = likelyNames(printed, people, prepared.script);
  await writeAll([
    [files.crawl, found.bytes],
    [files.mdx, mdx],
  ]);
  return { found, prepared, files, open: openIn(mdx, files.mdx), choices, names };
}
