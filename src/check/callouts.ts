import type { InBothScripts } from '../script/script.ts';
import { placesOf, type Mark } from '../search/match.ts';
import type { Difference } from './differences.ts';
import { areWorthTheSame, numberPattern } from './numbers.ts';

/** What is told in words: `notation` is a number of the same value written otherwise, `who` a name of nobody. */
export const calloutKinds = ['number', 'notation', 'bound', 'negation', 'name', 'who'] as const;

/** A change that may turn the sense: told in words, not by marks only. */
export interface Callout {
  readonly kind: (typeof calloutKinds)[number];
  /** What was pasted there; empty when it is missing. */
  readonly pasted: string;
  /** What the source has there; empty when it has nothing of the kind. */
  readonly source: string;
}

/** What limits a number, before or behind it: 超过100家, 1000万以上. */
const bounds =
  /(?:不(?:[超低高][过過于於]?|[少多][于於]|足|到)|至[少多]|最[少多]|超[过過]?|[高低大小多少][于於]|[达達]到?|突破|接近|[将將]近|大?[约約]|近|逾|[仅僅]|只有)(?=[达達]?到?[\p{Nd}〇零一二三四五六七八九十百千万萬亿億两兩])|(?<=[\p{Nd}〇零一二三四五六七八九十百千万萬亿億%％][个個家人名元岁歲年月天次倍]?)(?:以[上下内內外]|之[内內]|左右|上下|[余餘多](?=[个個家万萬亿億人名元年次倍]))/gu;

/** Negations; the words before the bar hold such a character and negate nothing. */
const negations =
  /不[断斷仅僅但同久过過妨管少移懈]|非常|未[来來]|特[别別]|区[别別]|區別|分[别別]|个[别別]|個別|级[别別]|級別|[是能可]否|否[则則]|无[论論锡]|無[論錫]|莫[过過]|([没沒]有|[不没沒未无無非勿莫否别別毋])/gu;

/** Returns where the words stand that limit a number. */
export function boundsIn(text: string): Mark[] {
  return found(bounds, text);
}

/** Returns what should be said in words of some differences; `names` are the people known. */
export function calloutsOf(
  differences: readonly Difference[],
  pasted: string,
  source: string,
  names: readonly InBothScripts[],
): Callout[] {
  const told = (['number', 'bound', 'negation', 'name'] as const).flatMap((kind) => {
    const inPasted = mentionsIn(pasted, kind, names);
    const inSource = mentionsIn(source, kind, names);
    // Of clauses that were left out the words are not told one by one; and a name only with its title.
    const most = kind === 'name' ? longestTitle : longestClause;
    const aligned = differences.filter(
      ({ pasted: own, source: { start, end } }) => end - start <= most + own.end - own.start,
    );
    return aligned.flatMap((difference) => {
      const left = { text: pasted, mark: difference.pasted, mentions: inPasted };
      const right = { text: source, mark: difference.source, mentions: inSource };
      return paired(kind, wordsOf(kind, left, right, kind === 'name'), wordsOf(kind, right, left));
    });
  });
  // A word that differs in two places, as 不超 from 超过, is told once.
  return [...new Map(told.map((one) => [Object.values(one).join(), one])).values()];
}

function mentionsIn(text: string, kind: Callout['kind'], names: readonly InBothScripts[]): Mark[] {
  if (kind === 'number') return found(numberPattern, text);
  if (kind === 'bound') return boundsIn(text);
  if (kind === 'name') return namesIn(text, names);
  // The 不 of 不超过 is told with what it limits.
  return found(negations, text).filter(({ start }) => !beginsBound(text, start));
}

/** One side of a difference, and the places in its text that a kind of callout is about. */
interface Side {
  readonly text: string;
  readonly mark: Mark;
  readonly mentions: readonly Mark[];
}

/** A name is no longer, nor one with its title; what is, and was left out, is a clause, or several. */
const [longestName, longestTitle, longestClause] = [4, 9, 40];

/** What is of a kind always when it is all that differs: in 不不断 one 不 may seem a part of 不断. */
const alone: Partial<Record<Callout['kind'], RegExp>> = {
  number: /^[〇零一二三四五六七八九两兩半]+>[〇零一二三四五六七八九两兩半]+$/u,
  negation: /^[不没未无非勿莫否别毋]*>[不没未无非勿莫否别毋]*$/u,
};

/** The words of a kind that a difference touches; as much is looked at around it on both sides. */
function wordsOf(kind: Callout['kind'], side: Side, other: Side, mayBeName = false): string[] {
  const [own, others] = [changedText(side), changedText(other)];
  const isBound = beginsBound(side.text, side.mark.start);
  const touched = [side, other].flatMap(reachesOf);
  if (touched.length === 0)
    return own !== '' && !isBound && alone[kind]?.test(`${own}>${others}`) ? [own] : [];
  const start = side.mark.start - Math.max(0, ...touched.map(([before]) => before));
  const end = side.mark.end + Math.max(0, ...touched.map(([, behind]) => behind));
  const words = side.mentions
    .filter((mention) => mention.start < end && mention.end > start)
    .map((mention) => side.text.slice(mention.start, mention.end))
    // A whole clause was left out: 一批 in it counts nothing.
    .filter((word) => word !== '一' || others !== '' || own.length <= longestName);
  // Not every name that is pasted is known: what stands in the place of one may be one.
  const isAsLong = own !== '' && Math.abs(own.length - others.length) <= 1;
  const isUnknown = mayBeName && isAsLong && words.length === 0;
  return isUnknown && end - start <= longestName ? [side.text.slice(start, end)] : words;
}

function beginsBound(text: string, place: number): boolean {
  return boundsIn(text).some(({ start }) => start === place);
}

/** How far the mentions that a side touches reach out of it, before and behind. */
function reachesOf({ mark, mentions }: Side): (readonly [number, number])[] {
  return mentions
    .filter(({ start, end }) => start < mark.end && end > mark.start)
    .map(({ start, end }) => [mark.start - start, end - mark.end]);
}

const changedText = ({ text, mark }: Side): string => text.slice(mark.start, mark.end);

/** What only one side has, side by side. */
function paired(
  kind: Callout['kind'],
  left: readonly string[],
  right: readonly string[],
): Callout[] {
  const [pasted, source] = [without(left, right), without(right, left)];
  return Array.from({ length: Math.max(pasted.length, source.length) }, (_, place) => {
    const [one, other] = [pasted[place] ?? '', source[place] ?? ''];
    const isNotation = kind === 'number' && areWorthTheSame(one, other);
    return { kind: isNotation ? 'notation' : kind, pasted: one, source: other };
  });
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !others.includes(word));
}

/** Returns the places of a pattern; where it has a group, of the matches that the group took part in. */
export function found(pattern: RegExp, text: string): Mark[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match.length === 1 || match[1] !== undefined)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Returns where somebody of `names` is named. */
export function namesIn(text: string, names: readonly InBothScripts[]): Mark[] {
  const written = new Set(names.flatMap(({ hans, hant }) => [hans, hant]));
  return [...written].flatMap((name) =>
    placesOf(name, text).map((start) => ({ start, end: start + name.length })),
  );
}
