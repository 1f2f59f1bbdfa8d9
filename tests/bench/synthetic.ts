/** Synthetic articles of the real ones' size and form: sentences without sense, words with it. */
import type { Random } from './random.ts';
import { themeOf, type Vocabulary } from './vocabulary.ts';

interface SyntheticStory {
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  /** Subheadings and paragraphs in their order. */
  readonly blocks: readonly SyntheticBlock[];
}

export interface SyntheticBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** Who speaks: an index into the names, or `null`. */
  readonly speaker: number | null;
}

export interface SyntheticArticle {
  readonly id: string;
  /** ISO 8601 day of the event. */
  readonly day: string;
  readonly stories: readonly SyntheticStory[];
}

/**
 * Returns an article in Simplified. Like the two real ones, every other is one story of ten long
 * paragraphs, the rest are three stories of thirteen short ones. `names` are who may speak.
 */
export function syntheticArticle(
  number: number,
  vocabulary: Vocabulary,
  names: readonly string[],
  random: Random,
): SyntheticArticle {
  const word = themeOf(vocabulary, random);
  const isLong = number % 2 === 0;
  const year = random.between(2001, 2026);
  const day = `${year}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
  const form = isLong
    ? { paragraphs: 10, least: 200, most: 340, headingEvery: 20 }
    : { paragraphs: 13, least: 60, most: 160, headingEvery: 4 };
  const stories = isLong ? ['report'] : ['first', 'second', 'third'];
  return {
    id: `synthetic-${String(number).padStart(5, '0')}`,
    day,
    stories: stories.map((id) => storyOf(id, form, { word, names, random })),
  };
}

interface Form {
  readonly paragraphs: number;
  /** Characters of a paragraph. */
  readonly least: number;
  readonly most: number;
  readonly headingEvery: number;
}

interface Means {
  readonly word: () => string;
  readonly names: readonly string[];
  readonly random: Random;
}

function storyOf(id: string, form: Form, means: Means): SyntheticStory {
  const blocks = Array.from({ length: form.paragraphs }, (_, place) => {
    const paragraph = paragraphOf(form, means);
    const heading = { kind: 'heading', text: phraseOf(8, means), speaker: null } as const;
    return place % form.headingEvery === 1 ? [heading, paragraph] : [paragraph];
  });
  const [kicker, title] = [phraseOf(16, means), phraseOf(18, means)];
  return { id, kicker, title, blocks: blocks.flat() };
}

function paragraphOf(form: Form, means: Means): SyntheticBlock {
  const { names, random } = means;
  const speaker = random.next() < 0.3 ? random.between(0, names.length - 1) : null;
  const length = random.between(form.least, form.most);
  let text = speaker === null ? '' : `${names[speaker] ?? ''}指出,`;
  while (text.length < length) text += sentenceOf(means);
  return { kind: 'paragraph', text, speaker };
}

function sentenceOf(means: Means): string {
  const { random } = means;
  const clauses = Array.from({ length: random.between(2, 5) }, () =>
    phraseOf(random.between(5, 14), means),
  );
  if (random.next() < 0.15)
    clauses.push(`到20${random.between(21, 35)}年达到${random.between(2, 9900)}亿元`);
  return `${clauses.join(',')}。`;
}

/** Words of at least `length` characters together. */
function phraseOf(length: number, { word }: Means): string {
  let text = '';
  while (text.length < length) text += word();
  return text;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
