import { fetchJsonOnce } from '../browser/fetch-json.ts';

/** Where the index says that a phrase stands. */
export interface StoryPlace {
  readonly article: string;
  readonly story: string;
}

/** What is known of a volume of the index before it is asked anything. */
export interface VolumeRecords {
  /** The name of the file with which Pagefind begins, and which it asks for after another. */
  readonly meta: string;
  /** `article/story` of each record, in the order of the volume: the newest event first. */
  readonly stories: readonly string[];
}

/** Returns the id by which the index calls the record at a place of its volume, of a given length. */
export function recordId(place: number, length: number): string {
  return String(place).padStart(length, '0');
}

/** Returns the folder of a volume of the index below the site's, counted from 1 for the newest. */
export function volumeFolder(volume: number): string {
  return volume === 1 ? 'pagefind/' : `pagefind/${volume}/`;
}

/** Returns the path below the site of the records of a volume. */
export function recordsPath(volume: number): string {
  return `${volumeFolder(volume)}records.json`;
}

/** What is added to the address of a list of parts, so that no cache has it from another build. */
export function buildTag(attempt: number): string {
  return String(Math.round(performance.timeOrigin) + attempt);
}

/** Returns the records of a volume, fetched once; rejects when they do not load. */
export function recordsOf(base: string, volume: number): Promise<VolumeRecords> {
  return fetchJsonOnce<VolumeRecords>(`${base}${recordsPath(volume)}?ts=${buildTag(1)}`);
}
