/** The words of the synthetic texts, in Simplified: those of the two real texts, and OpenCC's. */
import { decidingEntries } from '../../src/script/dictionary.ts';
import { strangersIn } from '../../src/script/candidates.ts';
import { createConverter } from '../../src/script/convert.ts';
import type { Script } from '../../src/script/script.ts';
import { readPeople } from '../../src/articles/people.ts';
import { readLibrary } from '../../src/articles/library.ts';
import { paragraphsOf } from '../../src/articles/article.ts';
import type { Random } from './random.ts';

export interface Vocabulary {
  /** Each as often as the real texts print it, so that common characters are common here too. */
  readonly common: readonly string[];
  /** Some fifty thousand, each once. */
  readonly rare: readonly string[];
}

/** How many rare words are an article's own subject. */
const themeSize = 250;

const convert = createConverter([]);

/** Returns the words; reads the two real texts of `content/`. */
export async function readVocabulary(): Promise<Vocabulary> {
  const endsName = await nameEnds();
  const paragraphs = (await readLibrary()).flatMap(paragraphsOf).map(({ hans }) => hans);
  const cutter = new Intl.Segmenter('zh', { granularity: 'word' });
  const common = paragraphs
    .flatMap((text) => [...cutter.segment(text)].map(({ segment }) => segment))
    .filter(isWord);
  const rare = decidingEntries('hant').map(([word]) => word);
  return {
    common: common.filter((word) => !endsName(word)),
    rare: rare.filter((word) => /^.{2,4}$/u.test(word) && isWord(word) && !endsName(word)),
  };
}

/** Whether a word could end the name of a real person: no synthetic text may name one. */
async function nameEnds(): Promise<(word: string) => boolean> {
  const names = [...(await readPeople()).values()].map(({ name }) => name.hans);
  const ends = new Set(names.flatMap((name) => [...name].slice(1)));
  return (word) => ends.has(word.charAt(0)) || names.some((name) => word.includes(name));
}

/** Returns the words of one article, common and rare as two to one; the rare ones are its own. */
export function themeOf({ common, rare }: Vocabulary, random: Random): () => string {
  const own = Array.from({ length: themeSize }, () => random.pick(rare));
  return () => random.pick(random.next() < 2 / 3 ? common : own);
}

/** Han characters only, which both scripts can write. */
function isWord(word: string): boolean {
  const isSound = (text: string, script: Script) => strangersIn(text, script).length === 0;
  return (
    /^[\u4e00-\u9fff]+$/u.test(word) &&
    isSound(word, 'hans') &&
    isSound(convert(word, 'hant'), 'hant')
  );
}
