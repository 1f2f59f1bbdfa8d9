import { decode, encodingName, encodings, type Encoding } from '../articles/encoding.ts';
import { commonCharacters } from './common-characters.ts';
import { Refusal } from './refusal.ts';

/** The text of a file, the encoding in which it was found, and how that is known. */
export interface Detected {
  readonly encoding: Encoding;
  readonly text: string;
  readonly why: string;
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  /** Of its Chinese characters, how many are common ones: from 0 to 1. */
  readonly share: number;
}

/** Below this share a text is not Chinese prose; real texts have 0.4 and more. */
const leastShare = 0.2;
const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
// Control characters, also those of Latin-1, characters of nobody, and what could not be decoded.
const noText = /[\0-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\uffff]|\p{Cs}|\p{Cn}/u;
const han = /\p{Script=Han}/gu;

/**
 * Returns the text of some bytes with its encoding: the one with whose byte order mark they begin,
 * UTF-8 where they are that, otherwise the one in which they make common Chinese characters. Throws a
 * `Refusal` when none or several do: it is never guessed.
 */
export function detectEncoding(bytes: Buffer, file: string): Detected {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return inEncoding(bytes, marked[0], file, 'its byte order mark says so');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0'))
    return { encoding: 'utf-8', text: utf8, why: 'every byte of it is valid UTF-8' };
  const readings = readingsOf(bytes);
  const [best, second] = readings;
  if (!best || best.share < leastShare) throw undecided(bytes, readings, file);
  if (second && second.share > best.share / 2) throw undecided(bytes, readings, file);
  const others = readings.slice(1).map(describe);
  const why = [`it is not UTF-8; ${describe(best)}`, ...others].join('; ');
  return { encoding: best.encoding, text: best.text, why };
}

/** Returns the text of bytes whose encoding is told. Throws a `Refusal` when they are not that. */
export function inEncoding(bytes: Buffer, encoding: Encoding, file: string, why: string): Detected {
  const text = decode(bytes, encoding);
  if (text !== null && !noText.test(text)) return { encoding, text, why };
  throw new Refusal(
    `${file} is not whole ${encodingName[encoding]} text, though ${why}.`,
    `Is the file whole? Name its encoding with --encoding ${encodings.join('|')}.`,
  );
}

/** Every way to read the bytes that gives text, the one with most common characters first. */
function readingsOf(bytes: Buffer): Reading[] {
  return encodings
    .flatMap((encoding): Reading[] => {
      const text = decode(bytes, encoding);
      return text === null || noText.test(text) ? [] : [{ encoding, text, share: shareOf(text) }];
    })
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
}

function shareOf(text: string): number {
  const characters = text.match(han) ?? [];
  const common = characters.filter((character) => commonCharacters.has(character));
  return characters.length === 0 ? 0 : common.length / characters.length;
}

function describe({ encoding, share }: Reading): string {
  return `read as ${encodingName[encoding]}, ${Math.round(share * 100)} of 100 characters are common ones`;
}

function undecided(bytes: Buffer, readings: readonly Reading[], file: string): Refusal {
  const mend = `Name the encoding, if you know it: --encoding ${encodings.join('|')}. Otherwise open the file in an editor that shows it rightly and save it as UTF-8.`;
  if (bytes.includes(0)) return notText(file, 'a binary file');
  const lenient = bytes.toString('utf8');
  if (shareOf(lenient) >= leastShare) return damaged(lenient, file);
  if (readings.length === 0)
    return new Refusal(`${file} is no text in any of the encodings that are known here.`, mend);
  return new Refusal(
    `The encoding of ${file} is not clear: ${readings.map(describe).join('; ')}.`,
    mend,
  );
}

function damaged(text: string, file: string): Refusal {
  const [before = ''] = text.split('\ufffd');
  const line = before.split(/\r\n?|\n/).length;
  return new Refusal(
    `${file} is UTF-8 that is damaged or cut off: line ${line} is the first that cannot be read.`,
    'Get the text once more, whole.',
  );
}

/** Returns why a file that holds words perhaps, but is none of text, is not added. */
export function notText(file: string, what: string): Refusal {
  return new Refusal(
    `${file} is ${what}, not a text.`,
    'Save its words as plain text (.txt), and add that.',
  );
}
