import { createHash } from 'node:crypto';
import { strangersIn } from '../script/candidates.ts';
import { toReading, toVerbatim } from '../script/punctuation.ts';
import type { Script } from '../script/script.ts';
import type { Frontmatter } from './frontmatter.ts';
import { lineContaining, type Report } from './problems.ts';
import { linesOf, paragraphsOf, type RawBody } from './raw.ts';

/** The crawl is evidence: a changed byte is an error, whatever changed it. */
export function checkCrawl(
  crawl: Buffer,
  { source, punctuation }: Frontmatter,
  mdx: string,
  report: Report,
): void {
  const found = createHash('sha256').update(crawl).digest('hex');
  if (found !== source.sha256) {
    report(
      lineContaining(mdx, 'sha256:'),
      `The crawled text has SHA-256 ${found}, not the recorded one.`,
      'Restore the file from the history; a crawl is never edited.',
    );
  }
  const text = crawl.toString('utf8');
  if (toVerbatim(toReading(text, punctuation), punctuation) !== text) {
    report(
      lineContaining(mdx, 'punctuation:'),
      'The crawl already prints full-width ， ： ； （ or ）, so the punctuation rule could not be undone.',
      'Write punctuation: fullwidth.',
    );
  }
}

/** Checks a body against its front matter and the known people; what is wrong goes to `report`. */
export function checkBody(
  body: RawBody,
  frontmatter: Frontmatter,
  people: ReadonlySet<string>,
  mdx: string,
  report: Report,
): void {
  checkScript(body, frontmatter.originalScript, report);
  checkStories(body, frontmatter, mdx, report);
  checkIds(body, report);
  checkSpeakers(body, people, report);
  checkNotes(body, frontmatter, mdx, report);
  const named = [
    ...frontmatter.people,
    ...Object.values(frontmatter.stories).flatMap((story) => story.authors),
  ];
  for (const person of named.filter((id) => !people.has(id))) {
    report(
      lineContaining(mdx, person),
      `«${person}» is nobody in content/people.yaml.`,
      'Add the person there with the name in both scripts, or correct the id.',
    );
  }
}

function checkScript(body: RawBody, script: Script, report: Report): void {
  for (const { verbatim, line } of linesOf(body)) {
    const strangers = new Set(strangersIn(verbatim, script));
    for (const character of strangers) {
      report(
        line,
        `«${character}» does not belong to the script of this article (${script}).`,
        'Copy the character from the crawl; an article stands in its own script only.',
      );
    }
  }
}

function checkStories(body: RawBody, { stories }: Frontmatter, mdx: string, report: Report): void {
  const present = body.stories.map((story) => story.id);
  for (const { id, line } of body.stories.filter((story) => !(story.id in stories))) {
    report(
      line,
      `Story «${id}» is not listed in the front matter.`,
      `Add it under stories: with its authors (an empty list if it is unsigned).`,
    );
  }
  for (const id of Object.keys(stories).filter((story) => !present.includes(story))) {
    report(
      lineContaining(mdx, `${id}:`),
      `The front matter lists story «${id}», which the article has not.`,
      `Add <Story id="${id}"> or remove the entry.`,
    );
  }
}

function checkIds(body: RawBody, report: Report): void {
  const seen = new Set<string>();
  for (const { id, line } of linesOf(body)) {
    if (seen.has(id))
      report(
        line,
        `The id «${id}» stands twice.`,
        'Every id of an article is an address: give it another one.',
      );
    seen.add(id);
  }
}

function checkSpeakers(body: RawBody, people: ReadonlySet<string>, report: Report): void {
  for (const { speaker, line } of paragraphsOf(body)) {
    if (speaker !== null && speaker !== '' && !people.has(speaker)) {
      report(
        line,
        `«${speaker}» speaks here but is nobody in content/people.yaml.`,
        'Add the person there, or correct the id.',
      );
    }
  }
}

function checkNotes(body: RawBody, { notes }: Frontmatter, mdx: string, report: Report): void {
  const used = new Set<string>();
  for (const { marks, line } of paragraphsOf(body)) {
    for (const { note } of marks) {
      used.add(note);
      if (!(note in notes))
        report(
          line,
          `There is no editor's note «${note}».`,
          'Write it under notes: in the front matter, in both scripts.',
        );
    }
  }
  for (const note of Object.keys(notes).filter((id) => !used.has(id))) {
    report(
      lineContaining(mdx, `${note}:`),
      `The editor's note «${note}» belongs to no words.`,
      `Put <Note id="${note}">…</Note> around them, or remove the note.`,
    );
  }
}
