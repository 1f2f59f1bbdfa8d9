import { fetchJson } from '../browser/fetch-json.ts';
import { loadedOnce } from '../browser/loaded-once.ts';
import type { ConversionRecord } from '../articles/conversion-record.ts';
import type { Part } from './passage.ts';

/** Who copies does not wait longer (in milliseconds) for the words before the conversion. */
const patience = 3000;

const record = loadedOnce(() => readRecord(recordAddress() ?? ''));

/** Tells whether the page was converted. */
export function isConverted(): boolean {
  return recordAddress() !== undefined;
}

/**
 * Fetches what stood there before the conversion. To be called before it is needed: some browsers
 * let a page write to the clipboard only at once after a press.
 */
export function fetchSource(): Promise<ConversionRecord | null> {
  return record().catch((error: unknown) => {
    console.warn(error);
    return null;
  });
}

/**
 * Returns the parts as they were before the conversion, which keeps the place of every character;
 * `null` when that cannot be read.
 */
export async function sourceWords(parts: readonly Part[]): Promise<readonly string[] | null> {
  const found = await fetchSource();
  const words = parts.map(({ line, start, end }) => {
    const source = found?.lines[line.id]?.source;
    const place = (offset: number) => [...line.textContent.slice(0, offset)].length;
    return source === undefined ? null : [...source].slice(place(start), place(end)).join('');
  });
  return words.every((one) => one !== null) ? words : null;
}

/** Known to the button of the conversion view on a converted page, and beside the other script. */
function recordAddress(): string | undefined {
  const page = document.querySelector<HTMLElement>('[data-show-conversion], [data-conversion]');
  return page?.dataset['showConversion'] ?? page?.dataset['conversion'];
}

async function readRecord(address: string): Promise<ConversionRecord> {
  const found = await fetchJson<ConversionRecord>(address, patience);
  if (!Object.hasOwn(found, 'lines')) throw new Error(`The record is damaged: ${address}`);
  return found;
}
