import { execFileSync, type StdioOptions } from 'node:child_process';

/**
 * The day of access that references print until the browser puts the reader's own: the day of what
 * is built, so that the same commit always makes the same pages. YYYY-MM-DD.
 */
export const buildDay = dayOfEpoch(process.env['SOURCE_DATE_EPOCH']) ?? dayOfCommit() ?? today();

/** Seconds since 1970, as reproducible-builds.org has it. */
function dayOfEpoch(seconds: string | undefined): string | undefined {
  if (!seconds || !/^\d+$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function dayOfCommit(): string | undefined {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const args = ['log', '-1', '--format=%ct'];
    return dayOfEpoch(execFileSync('git', args, { encoding: 'utf8', stdio }).trim());
  } catch {
    // No git, or a copy without its history.
    return undefined;
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
