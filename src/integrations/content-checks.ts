import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readLibrary } from '../articles/library.ts';
import { readRegister, registerProblems } from '../articles/published-ids.ts';
import { readReview, reviewedPlaces } from '../articles/review.ts';
import type { Article } from '../articles/article.ts';

/**
 * Fails the build when a published address would be lost or a new one is not registered, and warns
 * of places in the conversion that nobody has looked at.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const library = await readLibrary();
        const problems = registerProblems(await readRegister(), library);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        for (const article of library) await warnOfOpenPlaces(article, logger);
      },
    },
  };
}

async function warnOfOpenPlaces(article: Article, logger: AstroIntegrationLogger): Promise<void> {
  const places = reviewedPlaces(article, await readReview(article.id));
  const open = places.filter(({ decision }) => decision === null).length;
  if (open > 0)
    logger.warn(
      `${article.id}: ${open} of ${places.length} places undecided, see npm run review -- ${article.id} --open`,
    );
}
