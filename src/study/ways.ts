import type { Article } from '../articles/article.ts';
import type { Ways } from '../quote/ways.ts';
import { pagePath } from '../script/paths.ts';
import type { Script } from '../script/script.ts';
import { studyWord } from '../text/study-words.ts';
import { lineName } from './line-name.ts';
import { targetsOf } from './targets/targets.ts';
import { textName } from './text-name.ts';
import { paragraphsOn, topicsOf } from './topics/topics.ts';

/**
 * Returns the ways from the paragraphs of `article`: to each topic of which a paragraph speaks, at
 * the passage, and to its targets. Throws as `readTopics` and `readTargets` do.
 */
export async function waysFrom(
  article: Article,
  articles: readonly Article[],
  script: Script,
): Promise<Ways> {
  const topics = (await topicsOf(articles)).flatMap((topic) =>
    paragraphsOn(topic, article).map(({ id }) => ({
      id,
      name: studyWord(script, 'wayToTopic', { topic: topic.name[script] }),
      href: pagePath(script, `/topics/${topic.id}/#${article.id}-${id}`),
    })),
  );
  const ways = Map.groupBy([...topics, ...(await targetWays(article, articles, script))], wayId);
  return Object.fromEntries(
    [...ways].map(([id, own]) => [id, own.map(({ name, href }) => ({ name, href }))]),
  );
}

async function targetWays(article: Article, articles: readonly Article[], script: Script) {
  const { targets } = await targetsOf(articles);
  const own = targets.filter(({ quote }) => quote.article === article.id && quote.number !== null);
  const text = await textName(article, script);
  return [...Map.groupBy(own, ({ quote }) => quote.id)].map(([id, [first, ...others]]) => {
    // The list shows those that name the paragraph; without a script it begins at the first.
    const query = new URLSearchParams({ words: `${text} ${lineName(id, script)}` });
    return {
      id,
      name: studyWord(script, 'wayToTargets', { n: 1 + others.length }),
      href: pagePath(script, `/targets/?${query}#${first?.id ?? ''}`),
    };
  });
}

const wayId = ({ id }: { readonly id: string }) => id;
