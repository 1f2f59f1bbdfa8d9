import { languageTag, type Script } from '../../script/script.ts';
import type { CitableStory } from '../work.ts';
import { dateNote, oneLine } from './fields.ts';

/** Returns the story as RIS: newspaper article, UTF-8, lines that end in CR and LF. */
export function ris(story: CitableStory, script: Script): string {
  const day = story.published.value;
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', story.title[script]],
    ...story.authors.map((name) => ['AU', name[script]] as const),
    ['T2', story.newspaper[script]],
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['SP', story.page],
    ['LA', languageTag[script]],
    ['UR', story.address?.[script]],
    ['N1', dateNote(story, script)],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value ?? '')])
    .filter(([, value]) => value !== '')
    .map((field) => field.join('  - '));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
