import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readCorrectionsLog } from '../articles/corrections-log.ts';
import { readLibrary } from '../articles/library.ts';
import { assertSound } from '../articles/problems.ts';
import { readRegister, registerProblems } from '../articles/published-ids.ts';
import { readReview, reviewedPlaces } from '../articles/review.ts';
import type { Article } from '../articles/article.ts';
import { checkStudy } from '../study/check-study.ts';
import type { Review } from '../script/review.ts';

/**
 * Fails the build when a published address would be lost, a new one is not registered or what the study
 * pages rest on is not sound, and warns of places in the conversion that nobody has looked at.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const library = await readLibrary();
        const register = await readRegister();
        assertSound(registerProblems(register, library));
        await readCorrectionsLog(register);
        await checkStudy(library);
        await warnOfUnseen(library, logger);
      },
    },
  };
}

/** At most so many texts are named: of a thousand the rest is only a number. */
const mostNamed = 5;

async function warnOfUnseen(library: readonly Article[], logger: AstroIntegrationLogger) {
  const unseen: string[] = [];
  for (const article of library) {
    const review = await readReview(article.id);
    if (review.decisions.length === 0) unseen.push(article.id);
    else warnOfOpenPlaces(article, review, logger);
  }
  if (unseen.length === 0) return;
  const named = [...unseen.slice(0, mostNamed), ...(unseen.length > mostNamed ? ['…'] : [])];
  logger.warn(
    `nobody has looked at the conversion of ${unseen.length} texts (${named.join(', ')}), see npm run review -- <id> --open`,
  );
}

function warnOfOpenPlaces(article: Article, review: Review, logger: AstroIntegrationLogger): void {
  const places = reviewedPlaces(article, review);
  const open = places.filter(({ decision }) => decision === null).length;
  if (open > 0)
    logger.warn(
      `${article.id}: ${open} of ${places.length} places undecided, see npm run review -- ${article.id} --open`,
    );
}
