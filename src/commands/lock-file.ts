// What package-lock.json must hold so that it serves every platform and every registry. npm leaves
// out a platform's package when the registry at hand does not serve it, and `npm ci` then refuses
// the file, or installs without the binary, on that platform.

/** One package in a lock file (version 3), as far as it matters here. */
export interface LockEntry {
  version?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** A lock file: entries by the folder npm installs them to. */
export interface LockFile {
  packages: Record<string, LockEntry>;
}

/** A package that another one names as optional and that the lock file lacks. */
export interface MissingPackage {
  name: string;
  /** The wanted version or range. */
  wanted: string;
  /** The folder of the package that wants it. */
  parent: string;
}

/** The folders in which Node looks for a package wanted from `parent`, nearest first. */
function placesFor(name: string, parent: string): string[] {
  const outer = parent.lastIndexOf('/node_modules/');
  const here = `${parent === '' ? '' : `${parent}/`}node_modules/${name}`;
  if (parent === '') return [here];
  return [here, ...placesFor(name, outer === -1 ? '' : parent.slice(0, outer))];
}

/**
 * Whether an entry is what was wanted. Platform packages are wanted in one exact version, and another
 * one will not do: two versions of a package each need their own. For a range npm has seen to it.
 */
function fits(entry: LockEntry | undefined, wanted: string): boolean {
  return entry !== undefined && (entry.version === wanted || !/^\d/.test(wanted));
}

/** The optional packages of all entries for which Node would find none, or one of another version. */
export function missingPackages({ packages }: LockFile): MissingPackage[] {
  const found = (name: string, parent: string): LockEntry | undefined =>
    packages[placesFor(name, parent).find((place) => place in packages) ?? 'none'];
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, wanted]) => !fits(found(name, parent), wanted))
      .map(([name, wanted]) => ({ name, wanted, parent })),
  );
}

/** Where to install a missing package: beside the one that wants it, or within if that is taken. */
export function placeFor({ name, parent }: MissingPackage, { packages }: LockFile): string {
  const folder = parent.slice(0, Math.max(0, parent.lastIndexOf('node_modules/')));
  const beside = `${folder}node_modules/${name}`;
  return beside in packages ? `${parent}/node_modules/${name}` : beside;
}

type Platform = Pick<LockEntry, 'os' | 'cpu' | 'libc'>;

// The words by which package names speak of platforms, and what npm's fields call them.
const platformWords: Record<string, Platform> = {
  ...ownWords('cpu', 'x64 arm64 arm ia32 ppc64 riscv64 s390x loong64 wasm32'),
  ...ownWords('os', 'darwin linux win32 freebsd openbsd netbsd android'),
  windows: { os: ['win32'] },
  macos: { os: ['darwin'] },
  gnu: { libc: ['glibc'] },
  musl: { libc: ['musl'] },
};

/** Words that npm's field has too. */
function ownWords(field: keyof Platform, words: string): Record<string, Platform> {
  return Object.fromEntries(words.split(' ').map((word) => [word, { [field]: [word] }]));
}

/** The platform a package's name speaks of, in the form of npm's fields. */
export function platformOf(name: string): Platform {
  return Object.assign({}, ...name.split(/[/-]/).map((word) => platformWords[word])) as Platform;
}
