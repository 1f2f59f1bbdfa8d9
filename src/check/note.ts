import type { Script } from '../script/script.ts';
import { lineAddress } from '../search/library.ts';
import { checkWord } from '../text/check-words.ts';
import type { AbsentPart, CheckAnswer, CheckedPart, NearPart, Place } from './answer.ts';
import {
  asidesWords,
  calloutWords,
  convertedWords,
  scatteredWords,
  verdictWords,
} from './sentences.ts';
import { sourceOf, speakerOf } from './place.ts';

/** What a note needs to know of the page: addresses are whole. */
export interface NotePlace {
  readonly script: Script;
  /** The reader's day, ISO 8601. */
  readonly day: string;
  /** Address of this check, or of the empty checker for a quotation too long for an address. */
  readonly address: string;
  readonly origin: string;
  readonly base: string;
}

/** Returns the result of a check as a note: what was checked, verdict, source, date, address. */
export function noteOf({ parts, ...answer }: CheckAnswer, page: NotePlace): string {
  const { script, day, address } = page;
  const lines = parts.flatMap((part) => [
    checkWord(script, 'noteChecked', { quotation: part.written }),
    checkWord(script, 'noteResult', { verdict: verdictWords(part, script) }),
    ...(part.verdict === 'near' ? part.callouts.map((one) => calloutWords(one, script)) : []),
    ...passageOf(part, page),
    '',
  ]);
  const beside = asidesWords(answer.asides, script);
  const warning = answer.warning ? [checkWord(script, answer.warning)] : [];
  return [...lines, ...beside, ...warning, checkWord(script, 'noteDate', { day, address })].join(
    '\n',
  );
}

function passageOf(part: CheckedPart, page: NotePlace): string[] {
  if (part.verdict === 'exact') {
    const { beside: word, places } = part;
    const warning = word ? [checkWord(page.script, 'negated', { word })] : [];
    return [...warning, ...citedLines(places[0], page)];
  }
  if (part.verdict === 'absent' || !part.place) return foundOf(part, page);
  const { line, mark } = part.place;
  const passage = line.text.slice(mark.start, mark.end);
  const source = checkWord(page.script, 'noteSource', { passage });
  return [source, ...convertedWords(line, page.script), ...citedLines(part.place, page)];
}

/** The pieces of a part that has no place of its own, and where each of them stands. */
function foundOf(part: NearPart | AbsentPart, page: NotePlace): string[] {
  if (part.finds.length === 0) return [];
  const how = part.verdict === 'near' ? [scatteredWords(part, page.script)] : [];
  const finds = part.finds.flatMap((find) => [`「${find.written}」`, ...citedLines(find, page)]);
  return [...how, checkWord(page.script, 'finds'), ...finds];
}

function citedLines({ line }: Place, { script, origin, base }: NotePlace): string[] {
  const name = speakerOf(line);
  const said = name === '' ? [] : [checkWord(script, 'speaker', { name })];
  return [...said, sourceOf(line, origin + lineAddress(line, base, script))];
}
