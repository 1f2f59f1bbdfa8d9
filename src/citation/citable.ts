import type { Article, Story } from '../articles/article.ts';
import type { People } from '../articles/people.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import { forEachScript } from '../script/script.ts';
import type { CitableStory } from './work.ts';

/** Returns a story of this site as references need it; its address is the story's on our page. */
export function citableStory(article: Article, story: Story, people: People): CitableStory {
  const { hans, hant } = story.citationTitle;
  const { pinyin, english } = story.romanised;
  return {
    title: { hans, hant, latn: pinyin, en: english },
    authors: story.authors.flatMap((id) => people.get(id)?.name ?? []),
    newspaper: article.source.newspaper,
    published: article.published,
    page: story.page,
    address: forEachScript((script) => pageUrl(script, articlePath(article.id, story.id))),
  };
}

/** Returns the path of a story's cite page behind `/S`. */
export function citePath(article: Article, story: Story): string {
  return `/articles/${article.id}/cite/${story.id}/`;
}
