/** Adds synthetic articles to the content of a copy of the project, as an author would have. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createConverter } from '../../src/script/convert.ts';
import type { InBothScripts, Script } from '../../src/script/script.ts';
import { copyProject } from '../project-copy.ts';
import { randomFrom } from './random.ts';
import { syntheticArticle, type SyntheticArticle, type SyntheticBlock } from './synthetic.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

const seed = 20220409;
const convert = createConverter([]);
const familyNames = ['欧', '阳', '司', '徒', '诸', '葛'];
const scriptOf = (number: number): Script => (number % 4 < 2 ? 'hans' : 'hant');

interface Speaker extends InBothScripts {
  readonly id: string;
  readonly latn: string;
}

/** An article in the script in which it is said to have been found. */
interface Found {
  readonly article: SyntheticArticle;
  readonly script: Script;
  readonly inScript: (hans: string) => string;
  readonly heard: readonly Speaker[];
}

/** Copies the project into a folder and adds that many synthetic articles; returns the folder. */
export async function projectWith(count: number, folder: string): Promise<string> {
  const project = await copyProject(folder);
  if (count > 0) await addCorpus(project, count);
  const options = { cwd: project, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/register.ts'], options);
  if (status !== 0) throw new Error(`The ids could not be registered:\n${stderr}`);
  return project;
}

/** Adds `count` articles, their crawls and speakers to `<project>/content`. Half are Traditional. */
export async function addCorpus(project: string, count: number): Promise<void> {
  const content = join(project, 'content');
  const vocabulary = await readVocabulary();
  const random = randomFrom(seed);
  const speakers = speakersFor(count, vocabulary);
  const names = speakers.map(({ hans }) => hans);
  // A name is converted as the site converts it: as one word.
  const convert = createConverter(speakers);
  const all: Found[] = [];
  for (let number = 1; number <= count; number += 1) {
    const script = scriptOf(number);
    const inScript = (hans: string) => (script === 'hans' ? hans : convert(hans, 'hant'));
    const article = syntheticArticle(number, vocabulary, names, random);
    const heard = speakersIn(article, speakers);
    all.push({ article, script, inScript, heard });
    await writeArticle(content, { article, script, inScript, heard }, speakers);
  }
  await addPeople(content, speakers, all);
}

/** One speaker for ten articles; a name is three characters that no text has side by side. */
function speakersFor(count: number, { rare }: Vocabulary): Speaker[] {
  const random = randomFrom(seed + 1);
  const given = [...new Set(rare.join(''))];
  const names = new Set<string>();
  while (names.size < Math.max(4, count / 10))
    names.add(`${random.pick(familyNames)}${random.pick(given)}${random.pick(given)}`);
  return [...names].map((hans, place) => ({
    id: `speaker-${place + 1}`,
    hans,
    hant: convert(hans, 'hant'),
    latn: `Sheng ${inLetters(place)}`,
  }));
}

/** A number as a name that no other number has: Aaa, Aab, … */
function inLetters(number: number): string {
  const letters = [676, 26, 1].map((unit) => Math.floor(number / unit) % 26);
  const [first = '', ...others] = letters.map((letter) => String.fromCharCode(97 + letter));
  return first.toUpperCase() + others.join('');
}

/** Whom the text names, by name where it speaks and wherever else the name stands. */
function speakersIn({ stories }: SyntheticArticle, speakers: readonly Speaker[]): Speaker[] {
  const text = stories.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  return speakers.filter(({ hans }) => text.includes(hans));
}

async function writeArticle(
  content: string,
  found: Found,
  speakers: readonly Speaker[],
): Promise<void> {
  const { article, inScript } = found;
  const lines = article.stories.flatMap(({ kicker, title, blocks }) => [
    kicker,
    title,
    ...blocks.map(({ text }) => text),
  ]);
  const crawl = `${lines.map(inScript).join('\n\n')}\n`;
  await writeFile(join(content, `sources/${article.id}.txt`), crawl);
  const front = stringify(frontmatterOf(found, crawl));
  const mdx = `---\n${front}---\n\n${bodyOf(found, speakers)}`;
  await writeFile(join(content, `articles/${article.id}.mdx`), mdx);
}

function frontmatterOf({ article, script, heard }: Found, crawl: string) {
  const [year = '', ...day] = article.day.split('-');
  const made = { hans: '为测量而造。', hant: '為測量而造。' };
  const stated = { certainty: 'stated', reason: made };
  const story = { authors: [], pinyin: 'Hecheng wenben', english: 'A synthetic text' };
  return {
    originalScript: script,
    punctuation: 'ascii',
    added: '2026-11-22',
    summary: made,
    source: {
      sha256: createHash('sha256').update(crawl).digest('hex'),
      newspaper: { hans: '测量报', hant: '測量報', latn: 'Celiang Bao' },
      url: null,
    },
    event: { day: { value: day.join('-'), ...stated }, year: { value: year, ...stated } },
    published: { value: null, certainty: 'unknown', reason: made },
    stories: Object.fromEntries(article.stories.map(({ id }) => [id, story])),
    people: heard.map(({ id }) => id),
    edits: [],
  };
}

function bodyOf({ article, inScript }: Found, speakers: readonly Speaker[]): string {
  const block = ({ kind, text, speaker }: SyntheticBlock, place: number, story: string) => {
    if (kind === 'heading') return `## ${inScript(text)} {#${story}-${place}}`;
    const words = inScript(text);
    const id = speaker === null ? undefined : speakers[speaker]?.id;
    return id === undefined ? words : `<Speech by="${id}">\n\n${words}\n\n</Speech>`;
  };
  const stories = article.stories.map(({ id, kicker, title, blocks }) => {
    const head = [`<Kicker>${inScript(kicker)}</Kicker>`, `# ${inScript(title)}`];
    const body = blocks.map((one, place) => block(one, place, id));
    return [`<Story id="${id}">`, ...head, ...body, '</Story>'].join('\n\n');
  });
  return `${stories.join('\n\n')}\n`;
}

/** Adds the speakers to the people of the content, with what the page of people needs of each. */
async function addPeople(
  content: string,
  speakers: readonly Speaker[],
  all: readonly Found[],
): Promise<void> {
  const heardIn = (speaker: Speaker) => all.filter(({ heard }) => heard.includes(speaker));
  const heard = speakers.filter((speaker) => heardIn(speaker).length > 0);
  const people: [string, object][] = heard.map(({ id, hans, hant, latn }) => [
    id,
    { name: { hans, hant, latn } },
  ]);
  await append(join(content, 'people.yaml'), Object.fromEntries(people));
  const records: [string, object][] = heard.map((speaker) => [
    speaker.id,
    recordOf(speaker, heardIn(speaker)),
  ]);
  await append(join(content, 'study/people.yaml'), Object.fromEntries(records));
}

function recordOf(speaker: Speaker, texts: readonly Found[]) {
  const roles = texts.map(({ article }) => ({ article: article.id, as: ['cited'] }));
  return { roles, printed: texts.slice(0, 1).map((found) => printedIn(found, speaker)) };
}

function printedIn({ article, inScript }: Found, { hans }: Speaker) {
  const paragraphs = article.stories
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'paragraph');
  const place = paragraphs.findIndex(({ text }) => text.includes(hans));
  return { article: article.id, id: `p${place + 1}`, text: inScript(hans) };
}

async function append(file: string, entries: object): Promise<void> {
  await writeFile(file, `${await readFile(file, 'utf8')}\n${stringify(entries)}`);
}
