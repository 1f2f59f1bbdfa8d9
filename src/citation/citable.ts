import type { Article, Story } from '../articles/article.ts';
import type { People } from '../articles/people.ts';
import type { InBothScripts } from '../script/script.ts';
import { address } from '../site.ts';
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
    address: storyAddress(article, story),
  };
}

/** Returns the path of a story's cite page behind `/S`. */
export function citePath(article: Article, story: Story): string {
  return `/articles/${article.id}/cite/${story.id}/`;
}

function storyAddress({ id }: Article, story: Story): InBothScripts {
  const fragment = `articles/${id}/#${story.id}`;
  return { hans: address(`/hans/${fragment}`), hant: address(`/hant/${fragment}`) };
}
