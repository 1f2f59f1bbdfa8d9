import { fetchJsonOnce } from '../browser/fetch-json.ts';

/** A record of the index: a story. */
export interface IndexRecord {
  /** `article/story`. */
  readonly id: string;
  readonly article: string;
  readonly story: string;
  /** The year of the event, or the empty string. */
  readonly event: string;
}

/** What is known of a volume of the index before it is asked anything. */
export interface VolumeRecords {
  /** The name of the file with which Pagefind begins, and which it asks for after another. */
  readonly meta: string;
  /** `year/article/story` of each record, by its place in the volume: the newest event first. */
  readonly stories: readonly string[];
  /** The first character of each part of the index, in the order of code points, and its name. */
  readonly parts: readonly (readonly [first: string, name: string])[];
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
