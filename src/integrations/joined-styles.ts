import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownPage, type KnownFiles } from '../offline/site-files.ts';
import { onceForName } from '../once.ts';
import { basePath } from '../site.ts';
import { partPrintRules } from './print-rules.ts';

/** A blocking style sheet; one for print or another medium carries `media` and is left alone. */
const blockingSheet = /<link rel="stylesheet" href="([^"]+)">/g;

/** How a built module names another that it waits for. */
const imported = /(?:from|import)"\.\/([^"]+)"/g;

/** What Astro puts on the elements of a component and on its styles, to keep these to themselves. */
const scopeName = /data-astro-cid-\w+/g;

/**
 * Joins the blocking style sheets of each page into one file, in their order: one request before
 * the first paint, and one text to compress. The names of the components' scopes, eight characters
 * that no compression makes smaller, become short ones in pages and styles alike. The rules for print
 * get a sheet of their own, which nobody waits for. Chinese in links is unescaped. Pages are changed
 * on their way to their files; nothing changes them after it: they are `known`.
 */
export function joinedStyles(known: KnownFiles): AstroIntegration {
  let folder = '';
  return {
    name: 'joined-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => joiningPrerenderer(astro, folder, known));
      },
    },
  };
}

/** Makes pages as Astro does, and joins the sheets of each; in the end it removes what is in these. */
function joiningPrerenderer(
  astro: AstroPrerenderer,
  folder: string,
  known: KnownFiles,
): AstroPrerenderer {
  let sheets: readonly string[] = [];
  let joinSheets: (html: string) => Promise<string>;
  return {
    ...astro,
    setup: async () => {
      await astro.setup?.();
      sheets = await filesIn(`${folder}_astro`, '.css');
      joinSheets = await sheetJoiner(folder, sheets);
    },
    render: async (request, options) => {
      const made = await astro.render(request, options);
      const response = made instanceof Response ? made : made.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return made;
      const page = Buffer.from(readableLinks(await joinSheets(await response.text())));
      const file = pageFile(request.url);
      known.set(file, knownPage(file, page));
      return new Response(page, response);
    },
    teardown: async () => {
      await astro.teardown?.();
      await removeUnused(folder, sheets);
    },
  };
}

/** Chinese in links stands as it is: browsers escape it themselves, and it is a third as long. */
function readableLinks(html: string): string {
  const escaped = /(?:%E[2-9F](?:%[89AB][0-9A-F]){2})+/g;
  return html.replace(/ href="\/[^"]*/g, (link) => link.replace(escaped, decodeURIComponent));
}

/** The file that Astro writes for an address: a folder's page, except that for addresses that are none. */
function pageFile(url: string): string {
  const path = new URL(url).pathname.slice(basePath.length);
  return path === '404/' ? '404.html' : `${path}index.html`;
}

/** Returns what joins the sheets of a page. Pages of one kind have the same: they are joined once. */
async function sheetJoiner(
  folder: string,
  sheets: readonly string[],
): Promise<(html: string) => Promise<string>> {
  const shorten = await scopeShortener(sheets);
  const linksTo = onceForName((list: string) => writeJoined(folder, list.split(' '), shorten));
  return async (html) => {
    const hrefs = [...html.matchAll(blockingSheet)].map(([, href = '']) => href);
    return withModules(folder, shorten(withLinks(html, await linksTo(hrefs.join(' ')))));
  };
}

/** Returns what replaces each scope's name by its place in the order of all names: `data-c7`, `data-ch`. */
async function scopeShortener(sheets: readonly string[]): Promise<(text: string) => string> {
  const names = new Set<string>();
  for (const sheet of sheets)
    for (const [name] of (await readFile(sheet, 'utf8')).matchAll(scopeName)) names.add(name);
  const short = new Map(
    [...names].sort().map((name, index) => [name, `data-c${index.toString(36)}`]),
  );
  // What no style sheet names, no element needs.
  return (text) => text.replace(scopeName, (name) => short.get(name) ?? '');
}

/**
 * Returns the page with `links` in place of its last blocking sheet. In place of the first, which stands
 * before the first-paint script, the sheet is asked for: browsers do not look past that script.
 */
function withLinks(html: string, links: string): string {
  const [first = '', ...others] = html.match(blockingSheet) ?? [];
  const ahead = links.replace(/"stylesheet"(.*?)>.*/, '"preload" as="style"$1>');
  return html.replace(blockingSheet, (sheet) =>
    sheet === first ? ahead : sheet === others.at(-1) ? links : '',
  );
}

/** A page with this in its head asks at once for all that its scripts import, one by the other. */
const modulesAhead = '<link rel="modulepreload">';

function withModules(folder: string, html: string): string {
  if (!html.includes(modulesAhead)) return html;
  const scripts = html.matchAll(/<script type="module" src="([^"]+)"/g);
  const modules = new Set([...scripts].map(([, src = '']) => src));
  // A set hands out what is added to it on the way.
  for (const module of modules)
    for (const [, name = ''] of readFileSync(fileOf(folder, module), 'utf8').matchAll(imported))
      modules.add(`${basePath}_astro/${name}`);
  const links = [...modules].map((module) => `<link rel="modulepreload" href="${module}">`);
  return html.replace(modulesAhead, links.join(''));
}

/** Removes the sheets that stand in joined ones now: all but those that a script loads later. */
async function removeUnused(folder: string, sheets: readonly string[]): Promise<void> {
  const files = [
    ...(await filesIn(join(folder, '_astro'), '.js')),
    ...(await filesIn(join(folder, 'scripts'), '.js')),
  ];
  const scripts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const unused = sheets.filter((sheet) => !scripts.some((code) => code.includes(basename(sheet))));
  await Promise.all(unused.map((sheet) => rm(sheet)));
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

const fileOf = (folder: string, href: string): string => join(folder, href.slice(basePath.length));

/** Writes the sheets as one for the screen and one for print; returns the links to both. */
async function writeJoined(
  folder: string,
  hrefs: readonly string[],
  shorten: (text: string) => string,
): Promise<string> {
  const sheets = hrefs.map((href) => readFile(fileOf(folder, href), 'utf8'));
  const { screen, print } = partPrintRules(shorten((await Promise.all(sheets)).join('')));
  const screenHref = await writeSheet(folder, screen);
  const printHref = await writeSheet(folder, print);
  return `<link rel="stylesheet" href="${screenHref}"><link rel="stylesheet" media="print" href="${printHref}">`;
}

async function writeSheet(folder: string, css: string): Promise<string> {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const path = `_astro/styles.${hash}.css`;
  await writeFile(join(folder, path), css);
  return basePath + path;
}
