import type { Script } from '../../script/script.ts';
import { monthName, partsOfDay } from '../dates.ts';
import type { CitableStory } from '../work.ts';
import { dateNote, oneLine } from './fields.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Returns the story as BibTeX, with what BibLaTeX reads beside it; UTF-8. */
export function bibtex(key: string, story: CitableStory, script: Script): string {
  const note = dateNote(story, script);
  const fields = [
    ['author', story.authors.map((name) => `{${escaped(name[script])}}`).join(' and ')],
    // A second pair of braces: the title is kept as it is.
    ['title', `{${escaped(story.title[script])}}`],
    ['journal', escaped(story.newspaper[script])],
    ...dateFields(story),
    ['pages', escaped(story.page ?? '')],
    // The address is taken as it is, hash sign and all, but for what would end the field.
    ['url', percentEncoded(story.address?.[script] ?? '')],
    ['entrysubtype', 'newspaper'],
    ['langid', 'chinese'],
    ['note', escaped(note ?? '')],
  ].filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${String(name)} = {${String(value)}},\n`);
  // Months are names that BibTeX knows, not text.
  const body = lines.join('').replace(/month = \{(\w+)\}/, 'month = $1');
  return `@article{${key},\n${body}}\n`;
}

/** Year and month for BibTeX, the date for BibLaTeX, where ? marks an uncertain one (EDTF). */
function dateFields({ published: { value, certainty } }: CitableStory): string[][] {
  if (value === null) return [];
  const [year, month] = partsOfDay(value);
  return [
    ['year', String(year)],
    ['month', monthName(month).slice(0, 3).toLowerCase()],
    ['date', certainty === 'inferred' ? `${value}?` : value],
  ];
}

/** Returns text in which no character means anything to TeX. */
function escaped(text: string): string {
  return oneLine(text).replace(
    /[\\~^&%$#_{}]/g,
    (character) => escapes[character] ?? `\\${character}`,
  );
}

const percentEncoded = (address: string): string =>
  oneLine(address).replace(/[\\{} ]/g, encodeURIComponent);
