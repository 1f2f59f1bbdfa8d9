import type { Article } from '../articles/article.ts';
import { readPeople } from '../articles/people.ts';
import { assertSound, ContentError, type Problem } from '../articles/problems.ts';
import { readGlossary } from './glossary/glossary.ts';
import { readPersonRecords } from './people/people.ts';
import { readStudied } from './studied.ts';
import { readTargets } from './targets/targets.ts';
import { readTopics } from './topics/topics.ts';
import { readWording } from './wording/wording.ts';

/**
 * Reads all that the study pages rest on, before any page is made. Throws one `ContentError` with the
 * problems of every file.
 */
export async function checkStudy(articles: readonly Article[]): Promise<void> {
  const [people, studied] = [await readPeople(), await readStudied(articles)];
  const read = [
    readGlossary(articles),
    readPersonRecords(people, articles, studied),
    readTargets(studied),
    readTopics(studied).then((topics) => readWording(studied, topics)),
  ];
  assertSound((await Promise.all(read.map(problemsIn))).flat());
}

async function problemsIn(reading: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await reading;
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
