import { ConverterFactory } from 'opencc-js';
import { dictionaries, type Entry } from './dictionary.ts';
import { otherScript, type InBothScripts, type Script } from './script.ts';

/** Converts `text`, written in the script other than `target`, into `target`, character for character. */
export type Convert = (text: string, target: Script) => string;

/**
 * Returns a converter that knows `words` (names, corrections) beside OpenCC's dictionaries; a word
 * wins over every shorter match that begins where it begins. The converter, when it is called,
 * throws a `LengthError` if a result has another number of code points than its source: ids, marks
 * and search rely on positions.
 */
export function createConverter(words: readonly InBothScripts[]): Convert {
  const convertInto = { hans: converterInto('hans', words), hant: converterInto('hant', words) };
  return (text, target) => sameLength(text, convertInto[target](text));
}

/** A conversion changed the number of characters, so that positions no longer agree. */
export class LengthError extends Error {
  override readonly name = 'LengthError';
}

/**
 * The words go into the first dictionary, in front: the way that opencc-js's README shows (a list
 * after the target locale) sees text that is converted already and has no effect.
 */
function converterInto(target: Script, words: readonly InBothScripts[]) {
  const { into, then } = dictionaries[target];
  const own = words.map((word): Entry => [word[otherScript(target)], word[target]]);
  if (target === 'hant') return ConverterFactory([own, ...into], then);
  return ConverterFactory(into, [own, ...then]);
}

function sameLength(source: string, converted: string): string {
  if ([...source].length === [...converted].length) return converted;
  throw new LengthError(`Conversion changed the length of «${source}» → «${converted}»`);
}
