import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { readLibrary } from '../articles/library.ts';
import { registerProblems, type PublishedIds } from '../articles/published-ids.ts';

/** Fails the build when a published address would be lost or a new one is not registered. */
export function publishedIds(): AstroIntegration {
  return {
    name: 'published-ids',
    hooks: {
      'astro:build:start': async () => {
        const register = JSON.parse(await readFile('content/published-ids.json', 'utf8')) as PublishedIds;
        const problems = registerProblems(register, await readLibrary());
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
    },
  };
}
