import type { InBothScripts } from '../script/script.ts';
import { placesOf, type Mark } from '../search/match.ts';
import { markOfTokens, type Difference } from './differences.ts';

/** A change that may turn the sense: told in words, not by marks only. */
export interface Callout {
  readonly kind: 'number' | 'negation' | 'name';
  /** What was pasted there; empty when it is missing. */
  readonly pasted: string;
  /** What the source has there; empty when it has nothing of the kind. */
  readonly source: string;
}

/** Arabic numbers with their signs and units, and Chinese numerals that count something. */
const numbers =
  /[-−<>≤≥±~～]?\p{Nd}[\p{Nd}.,:/%％‰—–~～-]*[万萬亿億千百]*|第?[〇零一二三四五六七八九十百千万萬亿億两兩]+(?=[个個项項年月日家倍次届屆成位条條里米岁歲批类類种種座%％大]|分之)|第[一二三四五六七八九十百]+/gu;

/** Negations; the words before the bar hold such a character and negate nothing. */
const negations =
  /不[断斷仅僅但同久过過妨管]|非常|未[来來]|特[别別]|区[别別]|區別|分[别別]|个[别別]|個別|级[别別]|級別|[是能可]否|否[则則]|无[论論锡]|無[論錫]|莫[过過]|([不没沒未无無非勿莫否别別毋])/gu;

/** Returns what should be said in words of some differences; `names` are the people known. */
export function calloutsOf(
  differences: readonly Difference[],
  pasted: string,
  source: string,
  names: readonly InBothScripts[],
): Callout[] {
  const finders = {
    number: (text: string) => found(numbers, text),
    negation: (text: string) => found(negations, text),
    name: (text: string) => namesIn(text, names),
  };
  return Object.entries(finders).flatMap(([kind, find]) => {
    const [inPasted, inSource] = [find(pasted), find(source)];
    return differences.flatMap((difference) => {
      const left = sideOf(markOfTokens(difference.pasted), inPasted);
      const right = sideOf(markOfTokens(difference.source), inSource);
      const isTold = left.isMention || right.isMention || isNegation(kind, difference);
      if (!isTold) return [];
      const callout = {
        kind: kind as Callout['kind'],
        pasted: wordsOf(left, right, pasted),
        source: wordsOf(right, left, source),
      };
      return callout.pasted === callout.source ? [] : [callout];
    });
  });
}

/** In 不不断 the one that was put in may be taken for a part of 不断: alone it is one always. */
function isNegation(kind: string, { pasted, source }: Difference): boolean {
  const changed = [...pasted, ...source].map(({ text }) => text).join('');
  return kind === 'negation' && /^[不没未无非勿莫否别毋]+$/u.test(changed);
}

/** The places of a pattern; where it has a group, of the matches that the group took part in. */
function found(pattern: RegExp, text: string): Mark[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match.length === 1 || match[1] !== undefined)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function namesIn(text: string, names: readonly InBothScripts[]): Mark[] {
  const written = new Set(names.flatMap(({ hans, hant }) => [hans, hant]));
  return [...written].flatMap((name) =>
    placesOf(name, text).map((start) => ({ start, end: start + name.length })),
  );
}

/** One side of a difference, widened to the mention that it touches. */
interface Side {
  /** Null where the side is empty. */
  readonly mark: Mark | null;
  readonly isMention: boolean;
  /** By how much the mention reaches out of the difference, before and behind. */
  readonly reach: readonly [number, number];
}

function sideOf(mark: Mark | null, mentions: readonly Mark[]): Side {
  const touched = mentions.filter(({ start, end }) => mark && start < mark.end && end > mark.start);
  if (!mark || touched.length === 0) return { mark, isMention: false, reach: [0, 0] };
  const start = Math.min(mark.start, ...touched.map((one) => one.start));
  const end = Math.max(mark.end, ...touched.map((one) => one.end));
  return { mark, isMention: true, reach: [mark.start - start, end - mark.end] };
}

/** The words of a side; beside a mention as much is shown around it as is the same on both sides. */
function wordsOf({ mark, reach }: Side, other: Side, text: string): string {
  if (!mark) return '';
  const before = Math.max(reach[0], other.reach[0]);
  const behind = Math.max(reach[1], other.reach[1]);
  return text.slice(Math.max(mark.start - before, 0), mark.end + behind);
}
