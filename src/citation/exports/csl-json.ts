import { languageTag, type Script } from '../../script/script.ts';
import { partsOfDay } from '../dates.ts';
import type { CitableStory } from '../work.ts';
import { dateNote } from './fields.ts';

/** Returns the story as CSL-JSON: an array with one item, as reference managers import it. */
export function cslJson(key: string, story: CitableStory, script: Script): string {
  const note = dateNote(story, script);
  const item = {
    id: key,
    type: 'article-newspaper',
    title: story.title[script],
    ...(story.authors.length > 0 && {
      author: story.authors.map((name) => ({ literal: name[script] })),
    }),
    'container-title': story.newspaper[script],
    ...issued(story),
    ...(story.page && { page: story.page }),
    language: languageTag[script],
    ...(story.address && { URL: story.address[script] }),
    ...(note && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function issued({ published: { value, certainty } }: CitableStory): object {
  if (value === null) return {};
  const parts = { 'date-parts': [partsOfDay(value)] };
  return { issued: certainty === 'inferred' ? { ...parts, circa: true } : parts };
}
