import { execFileSync, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The day of access that references print until the browser puts the reader's own: the day of what
 * is built, so that the same commit always makes the same pages. YYYY-MM-DD. It is what
 * `SOURCE_DATE_EPOCH` says, else the day of the commit, else the one that an archive of a commit has
 * in it; only files without any history are built with the clock's day.
 */
export const buildDay =
  dayOfEpoch(process.env['SOURCE_DATE_EPOCH']) ?? dayOfCommit() ?? dayOfArchive() ?? today();

/** Seconds since 1970, as reproducible-builds.org has it. */
function dayOfEpoch(seconds: string | undefined): string | undefined {
  if (!seconds || !/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/**
 * Of the commit that is checked out. Files that lie unregistered in somebody else's repository have
 * none. The last change of this folder may be older, and a clone without history does not know it.
 */
function dayOfCommit(): string | undefined {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio }).trim();
    const isRegistered = git('log', '-1', '--format=%H', '--', '.') !== '';
    return isRegistered ? dayOfEpoch(git('log', '-1', '--format=%ct')) : undefined;
  } catch {
    // No git, or a copy without its history.
    return undefined;
  }
}

/** Git writes the commit's time into this file when it makes an archive (.gitattributes). */
function dayOfArchive(): string | undefined {
  try {
    return dayOfEpoch(readFileSync('.config/commit-time', 'utf8').trim());
  } catch {
    return undefined;
  }
}

function today(): string {
  console.warn(
    'There is no commit to take the day from: the same files will make other pages tomorrow. Set SOURCE_DATE_EPOCH.',
  );
  return new Date().toISOString().slice(0, 10);
}
