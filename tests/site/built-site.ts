/** What the tests over the built site share: its files and its pages as documents. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

export const folder = process.env['OUT_DIR'] ?? 'dist';

/** Every file of the built site, as a path that begins with a slash. */
export const files: readonly string[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
  .sort();

/** Every page, as its file. */
export const pages = files.filter((file) => file.endsWith('.html'));

/** Returns a file's text. */
export function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const parsed = new Map<string, Document>();

/** Returns a page as a document; `file` as in `pages`. */
export function documentOf(file: string): Document {
  const known = parsed.get(file) ?? new JSDOM(read(file)).window.document;
  parsed.set(file, known);
  return known;
}

/** Returns the JSON of a file. */
export function json(file: string): unknown {
  return JSON.parse(read(file));
}

/** The address for which the site is built. */
export const site = 'https://example.org';
