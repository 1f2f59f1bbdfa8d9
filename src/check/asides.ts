import { scripts } from '../script/script.ts';
import { piecesOf } from '../search/excerpt.ts';
import { quoteWord } from '../text/quote-words.ts';
import type { Aside, CheckedPart, Place } from './answer.ts';
import type { CheckDesk } from './desk.ts';
import { foldForCheck } from './fold.ts';
import { sourceOf, speakerOf } from './place.ts';

const eitherScript = (word: 'converted' | 'sourceForm') =>
  `(?:${scripts.map((script) => quoteWord(script, word)).join('|')})`;
const verb = '(?:[说說讲講称稱]|指出|强调|強調|表示|提出|要求)';
const says = `${verb}[，,：:]`;
const [opens, closes] = ['["“‘「『]', '["”’」』]'];
const around = new RegExp(`^${closes}?[，,]?|${opens}?\\s*$`, 'gu');
const title = '(?:书记|書記|省长|省長|市长|市長)';
/** Who says it, who may have a title before or behind the name, and how. */
const who = `(?:[^\\P{L}不没沒对對向和跟]{0,12}${title})?(?!${verb})([^\\P{L}不没沒]{1,4}?)${title}?(?:最后|最後|[还還也又]|在[^\\P{L}不没沒]{1,10}?)?`;

/** What this site adds to words that it hands out, and who is said to have said them. */
const forms = {
  source: /^——.+?(?:，第(\d+)(?:–(\d+))?段)?，<?(https?:\/\/[\x21-\x7e]+?)>?$/gmu,
  conversion: new RegExp(
    `^${eitherScript('converted')}(?:${eitherScript('sourceForm')}「([^]+?)」)?$`,
    'gmu',
  ),
  number: /^(?:\[(\d+)\]|(\d+)\.) (?=\S)/gmu,
  speaker: /^\*?[说說][话話]人：([^*\n]+)\*?$/gmu,
  // Before the words; between two halves of them, with the marks of both; behind them.
  attribution: new RegExp(
    `^${who}(?:${says}|(?:${verb}|[：:])(?=\\s*${opens}))|${closes}[，,]?${who}${says}\\s*${opens}|(?<=${closes})[，,]?${who}${verb}[。.]?\\s*$`,
    'gu',
  ),
} as const;

/** What has the form of an aside; whether it is one shows when the words were found. */
interface Candidate {
  readonly kind: keyof typeof forms;
  readonly match: RegExpExecArray;
}

/** Returns what in a quotation has the form of an aside. */
export function candidatesIn(quotation: string): Candidate[] {
  const kinds = Object.keys(forms) as Candidate['kind'][];
  return kinds.flatMap((kind) =>
    [...quotation.matchAll(forms[kind])].map((match) => ({ kind, match })),
  );
}

/** Returns a quotation, or what of it stands behind `from`, parted where some of them stood. */
export function without(quotation: string, asides: readonly Candidate[], from = 0): string {
  const marks = asides
    .map(({ match: { 0: written, index } }) => ({ start: index, end: index + written.length }))
    .sort((one, other) => one.start - other.start);
  const pieces = piecesOf(quotation, { start: from, end: quotation.length }, marks);
  return pieces.map(({ text, kind }) => (kind === 'plain' ? text : '\n')).join('');
}

type Fold = (text: string) => string;

/** What was found of a part, and the part as it is compared. */
interface Found {
  readonly words: string;
  readonly places: readonly Place[];
}

/** Returns those that tell of the parts, judged without them, what the texts tell. */
export function fitting(
  candidates: readonly Candidate[],
  parts: readonly CheckedPart[],
  { table }: CheckDesk,
): (Candidate & Aside)[] {
  const folded = (text: string) => foldForCheck(text, table).text;
  const found = parts.map((part) => ({ words: folded(part.written), places: placesOf(part) }));
  return candidates.flatMap(({ kind, match }) => {
    const behind = folded(without(match.input, candidates, match.index).slice(0, 40)).slice(0, 6);
    const next = found.filter(({ words }) => words.includes(behind));
    const place = placeOf({ kind, match }, found, next, folded);
    const speaker = kind === 'attribution' && place ? speakerOf(place.line) : null;
    return place ? [{ kind, match, written: match[0].replace(around, ''), speaker }] : [];
  });
}

/** The place of which an aside is true; `next` are the parts that it stands before. */
function placeOf(
  { kind, match }: Candidate,
  all: readonly Found[],
  next: readonly Found[],
  folded: Fold,
): Place | undefined {
  const told = match.slice(1).find((group) => group) ?? '';
  const quoted = all.map(({ words }) => words).join('');
  const isSpeaker = ({ line }: Place) => folded(speakerOf(line)) === folded(told);
  const isMeant = ({ line }: Place) => /^[他她]$/u.test(told) && line.speaker !== null;
  const isTrue = {
    source: (place: Place) => folded(sourceLike(match, place)) === folded(match[0]),
    conversion: () => quoted.includes(folded(told)),
    number: ({ line }: Place) => line.id === `p${told}`,
    speaker: isSpeaker,
    attribution: (place: Place) =>
      (isSpeaker(place) || isMeant(place)) && !isQuoted(match, place, folded),
  }[kind];
  const about = kind === 'source' || kind === 'conversion' ? all : next;
  return about.flatMap(({ places }) => places).find(isTrue);
}

function placesOf(part: CheckedPart): readonly Place[] {
  if (part.verdict === 'exact') return part.places;
  return part.verdict === 'near' && part.place ? [part.place, ...part.others] : part.finds;
}

/** The line that would name a place, with the paragraphs of `match` when it is among them. */
function sourceLike([, from, to = from, address = '']: RegExpExecArray, { line }: Place): string {
  const [first, own, last] = [from, line.id.slice(1), to].map(Number);
  const isAmong = first && own && last && first <= own && own <= last;
  return sourceOf(line, address, isAmong ? [first, last] : undefined);
}

/**
 * Whether who says it belongs to what is quoted: nothing but a comma parts it from the words, and the
 * text says so too, right before them or with the same words before a clause that was left out.
 */
function isQuoted(match: RegExpExecArray, { line, mark }: Place, folded: Fold): boolean {
  const [said] = match;
  const behind = match.input.slice(said.length - 1);
  if (match.index > 0 || new RegExp(`^(?:[:：]|.\\s*${opens})`, 'u').test(behind)) return false;
  const before = line.text.slice(0, mark.start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const isSame = folded(sentence).includes(folded(said));
  return isSame || new RegExp(`${says}\\P{L}*$`, 'u').test(before);
}
