/**
 * npm run bench -- <count>: builds the site with that many synthetic articles and prints what it took
 * and what a reader gets. The site stays in .test-output/bench-<count>/dist to be looked at.
 */
import { cpus } from 'node:os';
import { projectWith } from './corpus.ts';
import { askSite, type SearchFigures } from './questions.ts';
import { sizesOf, weightOf, type PageWeight } from './sizes.ts';
import { megabytes, timedBuild, type TimedBuild } from './stages.ts';

const usage = 'npm run bench -- <number of synthetic articles, 1 to 10000> [questions]';
const heaviest = 'hant/articles/2022-party-congress';
const env = { SHARE_IMAGES: 'off', SOURCE_DATE_EPOCH: '1795305600' };

/** Shows a line of progress, over the one before where this is a terminal. */
function tell(progress: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${progress}`);
  else if (Date.now() - told > 10_000) {
    told = Date.now();
    console.log(`  ${progress}`);
  }
}
let told = Date.now();

function say(line = ''): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(line);
}

/** Returns the folder of a project with synthetic articles, and how its build went. */
async function buildWith(count: number): Promise<{ project: string; build: TimedBuild }> {
  const project = await projectWith(count, `.test-output/bench-${count}`);
  return { project, build: await timedBuild(project, env, tell) };
}

function sayBuild({ stages, seconds, peak, pages }: TimedBuild): void {
  say('stage                    seconds   peak memory');
  for (const stage of [...stages, { name: 'all', seconds, peak }])
    say(
      `${stage.name.padEnd(24)} ${stage.seconds.toFixed(1).padStart(7)}   ${megabytes(stage.peak).padStart(11)}`,
    );
  say(`${pages} pages and files by Astro, ${(pages / seconds).toFixed(0)} a second`);
}

function saySearch({ costs, recall }: SearchFigures): void {
  say('question            bytes  requests  milliseconds');
  for (const { question, bytes, requests, milliseconds, summary } of costs)
    say(
      `${question.padEnd(15, '　')} ${String(bytes).padStart(9)}  ${String(requests).padStart(8)}  ${milliseconds.toFixed(0).padStart(12)}  ${summary}`,
    );
  say(`and once ${costs[0]?.programBytes ?? 0} bytes for Pagefind's own program`);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  say(
    `${recall.questions} substrings stand in ${recall.wanted} places: ${share(recall.found, recall.wanted)} found, ${recall.wrong} wrong`,
  );
}

function sayWeights(few: PageWeight, many: PageWeight): void {
  say('heaviest article        with two articles    with all');
  for (const kind of ['html', 'brotli', 'gzip'] as const)
    say(`${kind.padEnd(24)} ${String(few[kind]).padStart(16)} ${String(many[kind]).padStart(11)}`);
}

async function main(count: number, questions: number): Promise<void> {
  say(`${count} synthetic articles and the two real ones, ${cpus().length} processors`);
  const few = await buildWith(0);
  const { project, build } = await buildWith(count);
  sayBuild(build);
  const { files, bytes, folders } = await sizesOf(`${project}/dist`);
  say(`${files} files, ${megabytes(bytes)}`);
  for (const { name, ...folder } of folders.slice(0, 10))
    say(
      `  ${name.padEnd(14)} ${String(folder.files).padStart(7)} files ${megabytes(folder.bytes).padStart(10)}`,
    );
  sayWeights(
    await weightOf(`${few.project}/dist`, heaviest),
    await weightOf(`${project}/dist`, heaviest),
  );
  saySearch(await askSite(`${project}/dist`, questions, tell));
}

const [count = NaN, questions = 200] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || count < 1 || count > 10_000) {
  console.error(usage);
  process.exitCode = 1;
} else await main(count, questions);
