import type { Script } from '../../script/script.ts';
import { runs, type Run } from '../run.ts';
import type { CitableStory } from '../work.ts';
import { supplied } from './parts.ts';

/** The marks in which the two editions of the standard differ. */
interface Edition {
  readonly comma: string;
  readonly page: (page: string) => string;
  /** Whether the day of access is printed, for what has an address. */
  readonly hasAccessDay: boolean;
}

const edition2025: Edition = { comma: '，', page: (page) => `（${page}）`, hasAccessDay: false };
const edition2015: Edition = { comma: ', ', page: (page) => `(${page})`, hasAccessDay: true };
const unknownDay = { hans: '[日期不详]', hant: '[日期不詳]' };

/** GB/T 7714—2025, in force since July 2026. */
export function gbt2025(story: CitableStory, script: Script, accessDay: string): Run[] {
  return reference(story, script, accessDay, edition2025);
}

/** GB/T 7714—2015, its predecessor, which many schools still ask for. */
export function gbt2015(story: CitableStory, script: Script, accessDay: string): Run[] {
  return reference(story, script, accessDay, edition2015);
}

function reference(story: CitableStory, script: Script, accessDay: string, edition: Edition) {
  const { title, newspaper, published, page, address } = story;
  const date = supplied(published, (day) => day, unknownDay[script]);
  const isAccessed = edition.hasAccessDay && address !== null;
  return runs(
    authors(story, script, edition),
    `${title[script]}${address ? '[N/OL]' : '[N]'}. `,
    newspaper[script] + edition.comma + date + (page ? edition.page(page) : ''),
    ...(isAccessed ? ['[', { text: accessDay, isAccessDay: true } as const, ']'] : []),
    address ? `. ${address[script]}.` : '.',
  );
}

/** Up to three authors, then 等; an unsigned story has no such element. */
function authors({ authors: names }: CitableStory, script: Script, { comma }: Edition): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 3).map((name) => name[script]);
  return `${[...shown, ...(names.length > 3 ? ['等'] : [])].join(comma)}. `;
}
