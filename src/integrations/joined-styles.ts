import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../site.ts';
import { builtPages } from './built-pages.ts';

/** A blocking style sheet; one for print or another medium carries `media` and is left alone. */
const blockingSheet = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Joins the blocking style sheets of each page into one file, in their order: one request before
 * the first paint, and one text to compress.
 */
export function joinedStyles(): AstroIntegration {
  return {
    name: 'joined-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const alone = new Set<string>();
        const joined = new Set<string>();
        for await (const { file, html } of builtPages(folder)) {
          const sheets = [...html.matchAll(blockingSheet)].map(([, href = '']) => href);
          for (const sheet of sheets) (sheets.length < 2 ? alone : joined).add(sheet);
          if (sheets.length < 2) continue;
          const href = await writeJoined(folder, sheets);
          await writeFile(join(folder, file), withOneSheet(html, href));
        }
        await removeUnused(folder, [...joined.difference(alone)]);
      },
    },
  };
}

/** Returns the page with its first blocking sheet replaced by `href` and the others left out. */
export function withOneSheet(html: string, href: string): string {
  let isFirst = true;
  return html.replace(blockingSheet, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}

/** Removes what is in joined sheets only: named by no page and by no script that loads it later. */
async function removeUnused(folder: string, hrefs: readonly string[]): Promise<void> {
  const names = (await readdir(join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(
    names.map((name) => readFile(join(folder, '_astro', name), 'utf8')),
  );
  const unused = hrefs.filter((href) => !scripts.some((script) => script.includes(basename(href))));
  await Promise.all(unused.map((href) => rm(fileOf(folder, href))));
}

function fileOf(folder: string, href: string): string {
  return join(folder, href.slice(basePath.length));
}

async function writeJoined(folder: string, hrefs: readonly string[]): Promise<string> {
  const sheets = hrefs.map((href) => readFile(fileOf(folder, href), 'utf8'));
  const css = (await Promise.all(sheets)).join('');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const path = `_astro/styles.${hash}.css`;
  await writeFile(join(folder, path), css);
  return basePath + path;
}
