/** The same texts as a Starlight site, made as its documents recommend, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scripts, type Script } from '../../src/script/script.ts';
import type { ArticleTexts, LineKind } from '../../src/search/texts.ts';
import { timedBuild, type TimedBuild } from './stages.ts';

/** Pinned, so that a table can be made again. */
const dependencies = { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' };

/** Starlight has words for these two languages only; `zh-Hans` would show its keys instead. */
const locales = { hans: { label: '简体', lang: 'zh-CN' }, hant: { label: '繁體', lang: 'zh-TW' } };

/** What the sidebar lists: every text, as Starlight makes it by itself, or the years. */
export type Sidebar = 'texts' | 'years';

interface Built {
  readonly dist: string;
  readonly build: TimedBuild;
}

/**
 * Builds a Starlight site in `folder` with the texts of our own built site; installs Starlight there
 * when it is missing. Rejects when the registry cannot be reached or the build fails.
 */
export async function buildStarlight(
  folder: string,
  ours: string,
  sidebar: Sidebar,
): Promise<Built> {
  const dist = join(folder, `dist-${sidebar}`);
  await install(folder);
  for (const old of ['src', '.astro', 'node_modules/.astro', `dist-${sidebar}`])
    await rm(join(folder, old), { recursive: true, force: true });
  await write(folder, 'astro.config.mjs', configOf(sidebar));
  await write(folder, 'src/content.config.ts', collections);
  for (const script of scripts) await writeTexts(folder, ours, script);
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `dist-${sidebar}`];
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  return { dist, build: await timedBuild(folder, env, () => undefined, command) };
}

async function install(folder: string): Promise<void> {
  const project = { name: 'beside', private: true, type: 'module', dependencies };
  await write(folder, 'package.json', JSON.stringify(project));
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...quietly], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Starlight could not be installed: is there a network?');
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function configOf(sidebar: Sidebar): string {
  const group =
    sidebar === 'texts'
      ? { label: '文献', translations: { 'zh-TW': '文獻' }, directory: 'articles' }
      : { label: '年份', translations: {}, directory: 'years' };
  const { directory, ...named } = group;
  const settings = {
    title: '泉城方略',
    defaultLocale: 'hans',
    locales,
    sidebar: [{ ...named, items: [{ autogenerate: { directory } }] }],
  };
  return `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight(${JSON.stringify(settings)})],
});
`;
}

/** One page for each text, a list for each year, and a home page with the newest six. */
async function writeTexts(folder: string, ours: string, script: Script): Promise<void> {
  const docs = `src/content/docs/${script}`;
  const texts = await textsOf(ours, script);
  for (const text of texts)
    await write(folder, `${docs}/articles/${text.article}.md`, pageOf(text));
  const newest = texts.toSorted((one, other) => other.event.localeCompare(one.event));
  for (const [year, some] of Map.groupBy(newest, ({ event }) => event.slice(0, 4)))
    await write(folder, `${docs}/years/${year}.md`, listOf(year, some, script));
  const home = listOf('最新', newest.slice(0, 6), script);
  await write(folder, `${docs}/index.md`, home);
}

/** Returns the texts of our built site in one script. */
export async function textsOf(ours: string, script: Script): Promise<ArticleTexts[]> {
  const names = await readdir(join(ours, 'search'));
  const files = names.filter((name) => name.endsWith(`.${script}.json`)).toSorted();
  return Promise.all(
    files.map(
      async (name) =>
        JSON.parse(await readFile(join(ours, 'search', name), 'utf8')) as ArticleTexts,
    ),
  );
}

/** What stands before a line; Starlight itself prints the title of the page. */
const marks: Partial<Record<LineKind, string>> = { title: '## ', heading: '### ' };

/** Returns a text as the Markdown of its page: headlines and subheads are headings. */
export function pageOf({ title, stories }: ArticleTexts): string {
  const lines = stories.flatMap((story) => story.lines).filter(({ text }) => text !== title);
  const blocks = lines.map(({ kind, text }) => `${marks[kind] ?? ''}${escaped(text)}`);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** Lists repeat the titles only: they stay out of the search. */
function listOf(title: string, texts: readonly ArticleTexts[], script: Script): string {
  const links = texts.map(
    (text) => `- [${escaped(text.title)}](/${script}/articles/${text.article}/) ${text.eventLabel}`,
  );
  return `---\ntitle: ${JSON.stringify(title)}\npagefind: false\n---\n\n${links.join('\n')}\n`;
}

/** No sign of a text means anything to Markdown. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>#|~]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

async function write(folder: string, file: string, content: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
}
