// What search should find, worked out the plain way and without a line of the search itself: no
// table (both scripts of a line are compared through its Simplified text, place by place), no index.
import type { APIRequestContext } from 'playwright/test';
import type { ArticleTexts, LineKind } from '../../src/search/texts.ts';
import { randomFrom } from '../bench/random.ts';

/** A printed line in both scripts, with all that results are ordered and filtered by. */
export interface PrintedLine {
  readonly article: string;
  readonly story: string;
  readonly event: string;
  readonly place: number;
  readonly id: string;
  readonly kind: LineKind;
  readonly speaker: string | null;
  readonly hans: string;
  readonly hant: string;
}

/** A question as a reader might type it, and its words as the Simplified text writes them. */
export interface Question {
  readonly typed: string;
  readonly words: readonly string[];
}

/** Reads every line of the built site, in both scripts. */
export async function printedLines(request: APIRequestContext): Promise<PrintedLine[]> {
  const list = (await (await request.get('api/articles.json')).json()) as unknown;
  const ids = [...JSON.stringify(list).matchAll(/"id":"(\d{4}-[a-z0-9-]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  const articles = await Promise.all(ids.map((id) => linesOf(request, id)));
  return articles.flat();
}

async function linesOf(request: APIRequestContext, id: string): Promise<PrintedLine[]> {
  const read = async (script: string) =>
    (await (await request.get(`search/${id}.${script}.json`)).json()) as ArticleTexts;
  const [hans, hant] = await Promise.all([read('hans'), read('hant')]);
  const traditional = hant.stories.flatMap(({ lines }) => lines);
  return hans.stories
    .flatMap(({ story, lines }) => lines.map((line) => ({ story, ...line })))
    .map(({ story, text, ...line }, place) => ({
      ...{ article: id, story, event: hans.event, place, hans: text },
      ...line,
      hant: traditional[place]?.text ?? '',
    }));
}

/** Letters and digits of a Simplified text. 著 and 着 are one character in Traditional: 著. */
export function plain(hans: string): string {
  return hans
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('著', '着')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Returns `<article>#<id>` of every line that holds all words, in the order that SEARCH.md fixes. */
export function expected(lines: readonly PrintedLine[], words: readonly string[]): string[] {
  const found = lines.flatMap((line) => {
    const text = plain(line.hans);
    const counts = [...new Set(words)].map((word) => (text.split(word).length - 1) * word.length);
    if (counts.includes(0)) return [];
    const share = counts.reduce((sum, count) => sum + count, 0) / text.length;
    return [{ line, share, group: line.kind === 'paragraph' ? 1 : 0 }];
  });
  found.sort(
    (one, other) =>
      one.group - other.group ||
      other.share - one.share ||
      other.line.event.localeCompare(one.line.event) ||
      one.line.place - other.line.place,
  );
  return found.map(({ line }) => `${line.article}#${line.id}`);
}

/** A cut out of a line: what is typed, and the same places of the Simplified text. */
interface Cut {
  readonly typed: string;
  readonly hans: string;
}

type Change = (cut: Cut, random: () => number) => Cut;

const punctuation = Array.from('，。、；：？！—…·《》()-\u200b\u2060');

const changes: readonly Change[] = [
  (cut) => cut,
  ({ typed, hans }) => ({ typed: typed.replace(/[!-~]/g, fullWidth), hans }),
  ({ typed, hans }) => ({ typed: typed.normalize('NFKC').toUpperCase(), hans }),
  ({ typed, hans }) => ({ typed: typed.replace(/[^\p{L}\p{N}]/gu, ''), hans: plain(hans) }),
  ({ typed, hans }, random) => ({
    typed: [...typed].map((one) => one + mark(random)).join(''),
    hans,
  }),
  ({ typed, hans }) => ({ typed: `“${typed.replace(/[“”]/g, '')}”`, hans: plain(hans) }),
];

/** Returns `count` questions: cuts of one to forty characters, changed as readers change them. */
export function questions(lines: readonly PrintedLine[], seed: number, count: number): Question[] {
  const { next: random } = randomFrom(seed);
  return Array.from({ length: count }, (_, turn) => {
    const line = pick(lines, random);
    const first = changed(cutOf(line, random, 40), random);
    if (turn % 6 !== 0) return questionOf([first]);
    const other = random() < 0.7 ? line : pick(lines, random);
    return questionOf([first, changed(cutOf(other, random, 6), random)].map(withoutHalfQuotes));
  });
}

/** A mark that opens in one word and closes in the next would make one phrase of the two. */
function withoutHalfQuotes(cut: Cut): Cut {
  const count = (mark: string) => cut.typed.split(mark).length;
  return count('“') === count('”') ? cut : { ...cut, typed: cut.typed.replace(/[“”]/g, '') };
}

function questionOf(cuts: readonly Cut[]): Question {
  const words = cuts.flatMap(({ hans }) => hans.split(/\s+/u)).map(plain);
  return { typed: cuts.map(({ typed }) => typed).join('　'), words: words.filter(Boolean) };
}

function changed(cut: Cut, random: () => number): Cut {
  return pick(changes, random)(cut, random);
}

/** In one script, or character by character in either. */
function cutOf({ hans, hant }: PrintedLine, random: () => number, longest: number): Cut {
  const [simplified, traditional] = [[...hans], [...hant]];
  const length = 1 + Math.floor(random() * Math.min(longest, simplified.length));
  const start = Math.floor(random() * (simplified.length - length + 1));
  const share = pick([0, 0, 0.5, 1, 1], random);
  const typed = simplified.map((one, place) => (random() < share ? traditional[place] : one));
  return {
    typed: typed.slice(start, start + length).join(''),
    hans: simplified.slice(start, start + length).join(''),
  };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function mark(random: () => number): string {
  return random() < 0.2 ? pick(punctuation, random) : '';
}

function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}
