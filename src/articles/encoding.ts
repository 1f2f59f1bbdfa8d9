import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The encodings in which a crawl may have been found; its bytes stay as they are. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
/** One of these encodings, named as WHATWG does. */
export type Encoding = (typeof encodings)[number];

/** What readers and authors call them. GB18030 holds GBK and GB2312. */
export const encodingName: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
};

/**
 * Returns the text of some bytes, with its byte order mark if it has one, or `null` when they are not
 * of that encoding. Nothing is lost on the way: the text, encoded again, is the same bytes, but for a
 * dozen characters to which Big5 gives two codes.
 */
export function decode(bytes: Buffer, encoding: Encoding): string | null {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : null;
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  const again = encode(text, encoding);
  if (again.equals(bytes)) return text;
  const isSame = iconv.decode(again, encoding, { stripBOM: false }) === text;
  return isSame && again.length === bytes.length && !text.includes('\ufffd') ? text : null;
}

/** Returns the bytes of a text; a byte order mark is written where the text has one. */
export function encode(text: string, encoding: Encoding): Buffer {
  return iconv.encode(text, encoding, { addBOM: false });
}
