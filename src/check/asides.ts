import { scripts } from '../script/script.ts';
import { quoteWord } from '../text/quote-words.ts';
import type { Aside, CheckedPart, Place } from './answer.ts';
import type { CheckDesk } from './desk.ts';
import {
  attribution,
  isFrom,
  isQuoted,
  marksAround,
  origin,
  tellsOf,
  toldIn,
  type Fold,
} from './attribution.ts';
import { foldForCheck } from './fold.ts';
import { sourceOf, speakerOf } from './place.ts';

const eitherScript = (word: 'converted' | 'sourceForm') =>
  `(?:${scripts.map((script) => quoteWord(script, word)).join('|')})`;
const editors = '(?:[编編记記作]者)?[注註按]';

/** What this site adds to words that it hands out, and who is said to have said them. */
const forms = {
  source: /^——.+?(?:，第(\d+)(?:–(\d+))?段)?，<?(https?:\/\/[\x21-\x7e]+?)>?$/gmu,
  conversion: new RegExp(
    `^${eitherScript('converted')}(?:${eitherScript('sourceForm')}「([^]+?)」)?$`,
    'gmu',
  ),
  number: /^(?:\[(\d+)\]|(\d+)\.) (?=\S)/gmu,
  // A line of its own, as our files have it, or in brackets.
  note: new RegExp(
    `^(?:> \\*\\*|〔)?[编編]者[注註按](?:[：:〕]|\\*\\*).*$|[（(〔［[【]${editors}[：:\\s][^（）()〔〕［］[\\]【】]*[）)〕］\\]】]`,
    'gmu',
  ),
  sign: /(?<=\S)[[［〔【]\d{1,2}[\]］〕】]|[①-⑳㉑-㉟㊱-㊿]|(?<=\S)[¹²³⁰-⁹]+/gu,
  speaker: /^\*?[说說][话話]人：([^*\n]+)\*?$/gmu,
  origin,
  attribution,
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

/** Returns a quotation parted where some of them stood. */
export function without(quotation: string, asides: readonly Candidate[]): string {
  return blanked(quotation, asides).replace(/\n+/g, '\n');
}

/** As long as before, for one may stand in another: a sign in a note. */
function blanked(quotation: string, asides: readonly Candidate[]): string {
  return asides.reduce((text, { match: { 0: written, index } }) => {
    const end = index + written.length;
    return text.slice(0, index) + '\n'.repeat(written.length) + text.slice(end);
  }, quotation);
}

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
  const bare = blanked(candidates[0]?.match.input ?? '', candidates);
  return candidates.flatMap(({ kind, match }) => {
    const { 0: form, index, input } = match;
    // As this site copies it, who speaks stands behind the words, before their source.
    const isBehind = kind === 'speaker' && input.startsWith('\n——', index + form.length);
    const beside = isBehind
      ? folded(bare.slice(0, index)).slice(-6)
      : folded(bare.slice(index, index + 100)).slice(0, 6);
    const next = found.filter(({ words }) => words.includes(beside));
    const place = placeOf({ kind, match }, found, next, folded);
    const speaker = kind === 'attribution' && place ? speakerOf(place.line) : null;
    const isNote = kind === 'note' || kind === 'sign';
    const from = kind === 'origin' && place ? place.line.source : null;
    const written = match[0].replace(marksAround, '').trim();
    return place ? [{ kind, match, written, speaker, isNote, from }] : [];
  });
}

/** The place of which an aside is true; `next` are the parts that it stands beside. */
function placeOf(
  { kind, match }: Candidate,
  all: readonly Found[],
  next: readonly Found[],
  folded: Fold,
): Place | undefined {
  const told = toldIn(match);
  const quoted = all.map(({ words }) => words).join('');
  const isSpeaker = ({ line }: Place) => folded(speakerOf(line)) === folded(told);
  const isMeant = ({ line }: Place) => /^[他她]$/u.test(told) && line.speaker !== null;
  const isTrue = {
    source: (place: Place) => folded(sourceLike(match, place)) === folded(match[0]),
    conversion: () => quoted.includes(folded(told)),
    number: ({ line }: Place) => line.id === `p${told}`,
    note: ({ line }: Place) => !line.fine.text.includes(folded(match[0])),
    sign: ({ line }: Place) => line.fine.text.includes(aroundSign(match, folded)),
    speaker: isSpeaker,
    origin: ({ line }: Place) => isFrom(told, line, folded),
    attribution: (place: Place) =>
      (isSpeaker(place) || isMeant(place) || tellsOf(told, place.line, folded)) &&
      !isQuoted(match, place, folded),
  }[kind];
  const about = kind === 'number' || kind === 'speaker' || kind === 'attribution' ? next : all;
  return about.flatMap(({ places }) => places).find(isTrue);
}

/** The letters of the sentence on both sides of a sign: where the text has it too, it has them apart. */
function aroundSign({ 0: sign, index, input }: RegExpExecArray, folded: Fold): string {
  const bare = (text: string) => text.replace(forms.sign, '').split(/[。！？!?；;\n]/u);
  const end = index + sign.length;
  const [before = ''] = bare(input.slice(Math.max(index - 20, 0), index)).slice(-1);
  const [behind = ''] = bare(input.slice(end, end + 20));
  return folded(before).slice(-2) + folded(behind).slice(0, 2);
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
