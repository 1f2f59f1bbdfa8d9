import { readFile, stat } from 'node:fs/promises';
import type { Encoding } from '../articles/encoding.ts';
import { detectEncoding, inEncoding, notText, type Detected } from './detect-encoding.ts';
import { Refusal } from './refusal.ts';

/** A text file as somebody found it. */
export interface Found extends Detected {
  readonly bytes: Buffer;
}

// One text is one page, and the longest report of a government has a tenth of this. What is larger
// is a book, or a crawl of a whole site, and would make a page that no phone opens.
const mostBytes = 1024 * 1024;

/** How files begin that are no text, though much of them may be readable. */
const formats: readonly (readonly [begin: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (a Word document, a book, a spreadsheet)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel document'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['\u001f\u008b', 'a compressed file (gzip)'],
  ['{\\rtf', 'an RTF document'],
];
const webPage = /^\s*(<!doctype html|<html|<\?xml|<head|<body)/i;

/**
 * Reads a text file, in the encoding that is named or else found out. Throws a `Refusal` for whatever
 * is not the text of one Chinese article.
 */
export async function readFound(file: string, encoding: Encoding | undefined): Promise<Found> {
  await checkFile(file);
  const bytes = await bytesOf(file);
  checkFormat(bytes, file);
  const detected = encoding
    ? inEncoding(bytes, encoding, file, 'you named it with --encoding')
    : detectEncoding(bytes, file);
  checkText(detected.text, file);
  return { ...detected, bytes };
}

async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  const mend = 'Name a text file: npm run add -- path/to/text.txt';
  if (!found) throw new Refusal(`There is no file ${file}.`, mend);
  if (found.isDirectory()) throw new Refusal(`${file} is a folder.`, mend);
  if (!found.isFile()) throw new Refusal(`${file} is no file.`, mend);
  if (found.size === 0) throw empty(file);
  if (found.size <= mostBytes) return;
  const size = `${(found.size / 1024 / 1024).toFixed(1)} MB`;
  throw new Refusal(
    `${file} has ${size}; the limit is 1 MB, for a text becomes one page.`,
    'Cut it into its texts, and add each of them; a book is not for this site.',
  );
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${String(error)}`, 'Make it a readable file.');
  }
}

function checkFormat(bytes: Buffer, file: string): void {
  const begin = bytes.toString('latin1', 0, 8);
  const format = formats.find(([known]) => begin.startsWith(known));
  if (format) throw notText(file, `a binary file, ${format[1]}`);
}

function checkText(text: string, file: string): void {
  if (text.replace(/^\uFEFF/, '').trim() === '') throw empty(file);
  if (webPage.test(text)) throw notText(file, 'a web page with its markup');
  if (/\p{Script=Han}/u.test(text)) return;
  const garbled = /[\u0080-\u00ff]{3}/.test(text)
    ? ' It may have been saved in the wrong encoding.'
    : '';
  throw new Refusal(
    `${file} has no Chinese character.${garbled}`,
    'Open it and look; if it is garbled, get it once more as it was found.',
  );
}

function empty(file: string): Refusal {
  return new Refusal(`${file} is empty.`, 'Save the text once more, and look that it is there.');
}
