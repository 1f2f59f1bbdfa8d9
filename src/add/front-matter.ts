import type { Encoding } from '../articles/encoding.ts';
import type { Edit } from '../articles/frontmatter.ts';
import { anyOf, type People } from '../articles/people.ts';
import type { Punctuation } from '../script/punctuation.ts';
import type { Script } from '../script/script.ts';
import { firstDay, type PrintedDay } from './dates.ts';
import { excerpt } from '../articles/excerpt.ts';
import type { Outline } from './outline.ts';
import type { Proposal } from './proposals.ts';
import { signaturesIn, signersOf } from './signers.ts';
import type { CrawlLine } from './sort-out.ts';

/** What is known of a text before anybody has looked at it. */
export interface Known {
  readonly script: Script;
  readonly punctuation: Punctuation;
  readonly encoding: Encoding;
  readonly sha256: string;
  readonly url: string | null;
  /** The day on which the text comes to the site, as YYYY-MM-DD. */
  readonly today: string;
  readonly outline: Outline;
  readonly people: People;
}

/** The id of the draft's one story: an address like any other, to be changed before it is published. */
export const storyId = 'report';

/** Returns the front matter of a draft: what is known is filled in, the rest is `TODO` or unknown. */
export function draftFrontMatter(known: Known): string {
  return [
    `originalScript: ${known.script}`,
    `punctuation: ${known.punctuation}`,
    `added: '${known.today}'`,
    ...summary,
    ...sourceLines(known),
    ...eventLines(known),
    ...publishedLines(known.outline.datelines),
    '# origin: what else is known of where the text comes from, see README; what is left out shows as 未查考.',
    ...storyLines(known),
    '# Whoever of content/people.yaml the text names. Whom it names beside them belongs into that file first.',
    `people: [${namedIn(known).join(', ')}]`,
    ...editLines(known.outline.proposals),
  ].join('\n');
}

const summary = [
  'summary:',
  `  hans: ${quoted('TODO one sentence in Simplified: what the text reports')}`,
  `  hant: ${quoted('TODO the same sentence in Traditional')}`,
];

function sourceLines({ sha256, encoding, url, outline, script }: Known): string[] {
  const hint = newspaperHint(outline);
  const address =
    url ??
    'TODO the address of the page that was crawled, in quotation marks; null when it is not known';
  return [
    'source:',
    `  sha256: ${sha256}`,
    ...(encoding === 'utf-8' ? [] : [`  encoding: ${encoding}`]),
    '  newspaper:',
    `    hans: ${quoted(`TODO the newspaper in Simplified${script === 'hans' ? hint : ''}`)}`,
    `    hant: ${quoted(`TODO the newspaper in Traditional${script === 'hant' ? hint : ''}`)}`,
    `    latn: ${quoted('TODO the newspaper in pinyin, as in Qilu Wanbao')}`,
    `  url: ${quoted(address)}`,
  ];
}

/** The lines in which the newspaper's name may stand. */
function newspaperHint({ blocks, datelines }: Outline): string {
  const signed = blocks.filter(({ kind }) => kind === 'byline').slice(0, 1);
  const found = [...signed, ...datelines].map(({ text }) => `«${excerpt(text, 30)}»`);
  return found.length === 0 ? '' : `; see ${found.join(', ')}`;
}

const notLookedInto = 'reason: { hans: 没有查考。, hant: 沒有查考。 }';
const unknown = ['    value: null', '    certainty: unknown', `    ${notLookedInto}`];

function eventLines({ outline: { lines, datelines } }: Known): string[] {
  const day = firstDay(lines.filter((line) => !datelines.includes(line)));
  const year = yearLines(day, firstDay(datelines));
  const known = day ? stated('day of the event', day.day, day, inText) : unknown;
  return ['event:', '  day:', ...known, ...year];
}

/** The year stands in the text, or may follow from the day on which the page was published. */
function yearLines(day: PrintedDay | undefined, published: PrintedDay | undefined): string[] {
  const head = '  year:';
  if (day?.year) return [head, ...stated('year of the event', day.year, day, inText)];
  if (day && published?.year) return [head, ...inferredYear(published.year, published)];
  const howTo =
    '  # A year that is not printed but inferred: see how the other texts give the reason and witnesses.';
  return [howTo, head, ...unknown];
}

function inferredYear(year: string, { line, printed }: PrintedDay): string[] {
  const ask = `does the year follow from line ${line}, «${printed}»? Otherwise write null and unknown`;
  return [
    `    TODO: ${quoted(ask)}`,
    `    value: ${quoted(year)}`,
    '    certainty: inferred',
    '    reason:',
    `      hans: 正文没有印年份；页面印有“${printed}”。`,
    `      hant: 正文沒有印年份；頁面印有「${printed}」。`,
  ];
}

function publishedLines(datelines: readonly CrawlLine[]): string[] {
  const day = firstDay(datelines);
  if (!day?.year) return ['published:', ...unknown.map((line) => line.slice(2))];
  return ['published:', ...stated('day of publication', `${day.year}-${day.day}`, day, onPage)];
}

/** Where a day is printed, and how far in its field stands in the front matter. */
const inText = { hans: '正文', hant: '正文', indent: '    ' };
const onPage = { hans: '页面', hant: '頁面', indent: '  ' };

function stated(what: string, value: string, { line, printed }: PrintedDay, where: typeof inText) {
  const { hans, hant, indent } = where;
  return [
    `TODO: ${quoted(`is this the ${what}? Line ${line} prints «${printed}»`)}`,
    `value: ${quoted(value)}`,
    'certainty: stated',
    `reason: { hans: ${hans}印有“${printed}”。, hant: ${hant}印有「${printed}」。 }`,
  ].map((row) => indent + row);
}

function storyLines(known: Known): string[] {
  const { citationTitle } = known.outline;
  const title = citationTitle === null ? [] : [`    citationTitle: ${quoted(citationTitle)}`];
  return [
    '# The id of a story is an address, as are those of its subheads below; they never change once they are published.',
    'stories:',
    `  ${storyId}:`,
    `    authors: ${authorsOf(known)}`,
    ...title,
    `    pinyin: ${quoted('TODO the headline in Hanyu Pinyin, capitals as in a sentence')}`,
    `    english: ${quoted('TODO the headline in English')}`,
  ];
}

/** Who signed, when all of them are known; otherwise somebody has to look. */
function authorsOf({ outline, people, script }: Known): string {
  const bylines = outline.blocks.filter(({ kind }) => kind === 'byline');
  const inside = outline.blocks.flatMap(({ kind, text }) =>
    kind === 'paragraph' ? signaturesIn(text) : [],
  );
  const printed = [...bylines.map(({ text }) => text), ...inside];
  const signers = printed.flatMap((text) => signersOf(text, people, script));
  const ids = signers.map(({ name, id }) => id ?? name).join(', ');
  if (inside.length === 0 && signers.length > 0 && signers.every(({ id }) => id !== null))
    return `[${ids}]`;
  const where = inside.map((text) => `; see «${text}»`).join('');
  const hint =
    printed.length === 0
      ? 'no line looks like a byline'
      : `perhaps ${ids || 'see the byline'}${where}`;
  return quoted(
    `TODO a list of ids of content/people.yaml, as in [liu-qiang, yu-yue]: who signed (${hint}); [] when nobody did`,
  );
}

/** Whoever is known and stands in what is printed. */
function namedIn({ people, outline, script }: Known): string[] {
  const names = new Map([...people].map(([id, { name }]) => [name[script], id]));
  const anyName = anyOf(names.keys());
  const found = outline.blocks.flatMap(({ text }) => text.match(anyName) ?? []);
  return [...new Set(found)].flatMap((name) => names.get(name) ?? []);
}

function editLines(proposals: readonly Proposal[]): string[] {
  if (proposals.length === 0) return ['edits: []'];
  return ['edits:', ...proposals.flatMap(({ edit, ask }) => editOf(edit, ask))];
}

function editOf(edit: Edit, ask: string): string[] {
  const { kind, lines, why } = edit;
  return [
    `  - kind: ${kind}`,
    `    TODO: ${quoted(ask)}`,
    `    lines: [${lines.join(', ')}]`,
    ...(kind === 'join' ? [`    with: ${quoted(edit.with)}`] : []),
    ...(kind === 'split' ? [`    at: ${quoted(edit.at)}`] : []),
    '    why:',
    `      hans: ${why.hans}`,
    `      hant: ${why.hant}`,
  ];
}

/** Returns a text as YAML reads it back, on one line. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
