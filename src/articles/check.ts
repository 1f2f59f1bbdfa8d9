import { createHash } from 'node:crypto';
import { strangersIn } from '../script/candidates.ts';
import { toReading, toVerbatim } from '../script/punctuation.ts';
import type { Frontmatter } from './frontmatter.ts';
import { anyOf, type People } from './people.ts';
import { decode, encodingName, type Encoding } from './encoding.ts';
import { textOf, type Report } from './problems.ts';
import { idPattern, paragraphsOf, printedLines, type RawBody, type RawLine } from './raw.ts';
import type { LineOf, Yaml } from './yaml.ts';

/** An article as its MDX file has it, before it is known to be sound. */
export interface Draft {
  readonly body: RawBody;
  readonly frontmatter: Frontmatter;
  /** The lines of the front matter's fields. */
  readonly lineOf: LineOf;
}

// Ids that an article's page has of its own: `content` is its main part (src/layouts/Page.astro).
const pageIds = ['content'];

// What stands below `/articles/` beside the articles: pages and years of the list.
const takenIds = ['page', 'year'];

/** The name of an article's file is its address. */
export function checkName(id: string, report: Report): void {
  if (takenIds.includes(id))
    report(1, `«${id}» is an address of the list of texts.`, 'Give the file another name.');
  if (idPattern.test(id)) return;
  report(
    1,
    `«${id}» is no article id.`,
    'Name the file, and its crawl, with small letters, digits and single hyphens.',
  );
}

/**
 * Returns the text of a crawl, or `null` when it is not the recorded one: it is evidence, and a
 * changed byte is an error, whatever changed it.
 */
export function checkCrawl(
  bytes: Buffer,
  file: string,
  { value: { source, punctuation }, lineOf }: Yaml<Frontmatter>,
  report: Report,
): string | null {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== source.sha256) {
    report(
      lineOf('source', 'sha256'),
      `${file} (${bytes.length} bytes) has SHA-256 ${found}, not the recorded one: it was changed or cut off.`,
      'Restore the file from the history; a crawl is never edited.',
    );
    return null;
  }
  // The line that is no UTF-8 is one of the crawl, not of the article.
  const reportHere: Report = (_line, ...words) => report(lineOf('source'), ...words);
  const text = crawlOf(bytes, file, source.encoding, reportHere);
  if (text !== null && toVerbatim(toReading(text, punctuation), punctuation) !== text)
    report(
      lineOf('punctuation'),
      'The crawl already prints full-width ， ： ； （ or ）, so the punctuation rule could not be undone.',
      'Write punctuation: fullwidth.',
    );
  return text;
}

/** The text of a crawl in the encoding that its article names. */
function crawlOf(bytes: Buffer, file: string, encoding: Encoding, report: Report): string | null {
  if (encoding === 'utf-8') return textOf(bytes, { file, name: 'crawled text' }, report);
  const text = decode(bytes, encoding);
  if (text === null)
    report(
      1,
      `The crawled text ${file} is not ${encodingName[encoding]}.`,
      'Correct encoding: under source:, as npm run add found it.',
    );
  return text;
}

/** Checks a body against its front matter and the known people; what is wrong goes to `report`. */
export function checkBody(draft: Draft, people: People, report: Report): void {
  checkScript(draft, report);
  checkStories(draft, report);
  checkIds(draft, report);
  checkSpeakers(draft, people, report);
  checkNotes(draft, report);
  checkAuthors(draft, people, report);
  checkListedPeople(draft, people, report);
  checkNamedPeople(draft, people, report);
}

function checkScript({ body, frontmatter }: Draft, report: Report): void {
  const script = frontmatter.originalScript;
  for (const { verbatim, line } of printedLines(body)) {
    for (const character of new Set(strangersIn(verbatim, script)))
      report(
        line,
        `«${character}» does not belong to the script of this article (${script}).`,
        'Copy the character from the crawl. If the crawl has it, the text is mixed: look for a better copy.',
      );
  }
}

function checkStories({ body, frontmatter: { stories }, lineOf }: Draft, report: Report): void {
  for (const { id, line } of body.stories.filter((story) => !Object.hasOwn(stories, story.id)))
    report(
      line,
      `Story «${id}» is not listed in the front matter.`,
      `Add it under stories: with its authors (an empty list if it is unsigned).`,
    );
  const present = new Set(body.stories.map(({ id }) => id));
  for (const id of Object.keys(stories).filter((story) => !present.has(story)))
    report(
      lineOf('stories', id),
      `The front matter lists story «${id}», which the article has not.`,
      `Add <Story id="${id}"> or remove the entry.`,
    );
}

function checkIds({ body }: Draft, report: Report): void {
  const seen = new Set(pageIds);
  for (const { id, line } of addressesOf(body)) {
    if (seen.has(id)) {
      const what = pageIds.includes(id) ? 'is one of the page itself.' : 'stands twice.';
      report(
        line,
        `The id «${id}» ${what}`,
        'Every id of an article is an address: give it another one.',
      );
    }
    seen.add(id);
  }
}

/** Everything that the page gives an id; what has none has been reported by the parser. */
function addressesOf(body: RawBody): Pick<RawLine, 'id' | 'line'>[] {
  const notes = paragraphsOf(body).flatMap(({ marks, line }) =>
    marks.map(({ note }) => ({ id: `note-${note}`, line })),
  );
  return [...body.stories, ...printedLines(body), ...notes].filter(({ id }) => id !== '');
}

function checkSpeakers({ body }: Draft, people: People, report: Report): void {
  for (const { speaker, line } of paragraphsOf(body)) {
    if (speaker !== null && speaker !== '' && !people.has(speaker))
      report(
        line,
        `«${speaker}» speaks here but is nobody in content/people.yaml.`,
        'Add the person there, or correct the id.',
      );
  }
}

function checkNotes({ body, frontmatter: { notes }, lineOf }: Draft, report: Report): void {
  const marks = paragraphsOf(body).flatMap(({ marks, line }) =>
    marks.map(({ note }) => ({ note, line })),
  );
  for (const { note, line } of marks.filter((mark) => !Object.hasOwn(notes, mark.note)))
    report(
      line,
      `There is no editor's note «${note}».`,
      'Write it under notes: in the front matter, in both scripts.',
    );
  const used = new Set(marks.map(({ note }) => note));
  for (const note of Object.keys(notes).filter((id) => !used.has(id)))
    report(
      lineOf('notes', note),
      `The editor's note «${note}» belongs to no words.`,
      `Put <Note id="${note}">…</Note> around them, or remove the note.`,
    );
}

function checkAuthors({ frontmatter, lineOf }: Draft, people: People, report: Report): void {
  for (const [story, { authors }] of Object.entries(frontmatter.stories))
    authors.forEach((author, index) => {
      if (!people.has(author))
        reportNobody(author, lineOf('stories', story, 'authors', index), report);
    });
}

/** Whoever is listed is known, and the text names them. */
function checkListedPeople({ body, frontmatter, lineOf }: Draft, people: People, report: Report) {
  const named = namesIn(printedLines(body), namesOf(people, frontmatter));
  frontmatter.people.forEach((id, index) => {
    const line = lineOf('people', index);
    const name = people.get(id)?.name[frontmatter.originalScript];
    if (name === undefined) reportNobody(id, line, report);
    else if (!named.has(name))
      report(
        line,
        `The text does not name «${id}» (${name}).`,
        'Take the person out of the list, or correct the name in content/people.yaml.',
      );
  });
}

/** Whoever is known and named is listed. Of two people of one name, it is enough to list one. */
function checkNamedPeople({ body, frontmatter }: Draft, people: People, report: Report): void {
  const names = namesOf(people, frontmatter);
  const listed = new Set(frontmatter.people.map((id) => names.get(id)));
  const named = namesIn(printedLines(body), names);
  for (const [id, name] of names) {
    const line = listed.has(name) ? undefined : named.get(name);
    if (line === undefined) continue;
    report(
      line,
      `The text names «${id}» (${name}), who is not listed in the front matter.`,
      'Add the id under people:; if it is somebody else, add that longer name to content/people.yaml.',
    );
  }
}

/** The names of all known people by id, as an article of this script writes them. */
function namesOf(people: People, { originalScript }: Frontmatter): Map<string, string> {
  return new Map([...people].map(([id, { name }]) => [id, name[originalScript]]));
}

/** The names that stand in the lines, each with the first line of the file. */
function namesIn(lines: readonly RawLine[], names: ReadonlyMap<string, string>) {
  const anyName = anyOf(names.values());
  const found = lines.flatMap(({ verbatim, line }) =>
    [...verbatim.matchAll(anyName)].map(([name]) => [name, line] as const),
  );
  return new Map(found.toReversed());
}

function reportNobody(id: string, line: number, report: Report): void {
  report(
    line,
    `«${id}» is nobody in content/people.yaml.`,
    `Add there: ${id}: { name: { hans: …, hant: …, latn: Family Given } }; or correct the id.`,
  );
}
