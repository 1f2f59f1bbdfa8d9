import { isLasting, type FrameFile } from './manifest.ts';

/*
 * A page or a file may ask for a file whose name stands in it. Each text is taken apart once and its
 * names are looked up, so that this takes no longer for one page when there are more files.
 */

/** Returns the names and paths of files that stand in a text. */
export function namesIn(text: string): ReadonlySet<string> {
  const runs = text.match(/[\w./-]+/g) ?? [];
  return new Set(runs.filter((run) => /\.[a-z][a-z0-9]*$/.test(run)));
}

/** Finds files by what stands in a text: a path with anything in front, or the name if it is enough. */
export class FileFinder {
  readonly #places = new Map<string, number>();

  /** `paths` in the order to which places refer. */
  constructor(paths: readonly string[]) {
    for (const [place, path] of paths.entries())
      this.#places.set(isLasting(path) ? path.slice(path.lastIndexOf('/') + 1) : path, place);
  }

  /** Returns the places of the files that names mean. */
  placesOf(names: Iterable<string>): number[] {
    const places = [...names].flatMap((name) => this.#placeOf(name) ?? []);
    return [...new Set(places)].sort((one, other) => one - other);
  }

  /** `/base/search/fold.json` may be meant as `search/fold.json`, or as `fold.json`. */
  #placeOf(name: string): number | undefined {
    let rest = name;
    while (!this.#places.has(rest)) {
      const slash = rest.indexOf('/');
      if (slash === -1) return undefined;
      rest = rest.slice(slash + 1);
    }
    return this.#places.get(rest);
  }
}

/** Returns the files at the places with all that they mention, directly or by another file. */
export function withMentioned(
  places: Iterable<number>,
  frame: readonly FrameFile[],
): readonly FrameFile[] {
  const found = new Set(places);
  // A set hands out what is added to it on the way.
  for (const place of found) for (const other of frame[place]?.mentions ?? []) found.add(other);
  return [...found].flatMap((place) => frame[place] ?? []);
}
