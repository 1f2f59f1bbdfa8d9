import type { Article, Line, Paragraph, Story, Text } from './article.ts';
import { paragraphsOfStory } from './article.ts';
import type { People } from './people.ts';
import type { ArticleEntry, ArticleTwin } from './twin-schema.ts';

type StoryTwin = ArticleTwin['stories'][number];

/** Returns the machine twin of an article, `/api/articles/<id>.json` (contract). */
export function twinOf(article: Article, people: People): ArticleTwin {
  const { id, originalScript, source, event, published, edits, stories } = article;
  const { newspaper, url, sha256 } = source;
  return {
    id,
    originalScript,
    source: {
      newspaper: { hans: newspaper.hans, hant: newspaper.hant },
      url,
      sha256,
      event,
      published,
    },
    edits: edits.map(({ kind, lines, ids, was, now, why }) => ({
      where: `crawl:${lines.join(',')}`,
      was,
      now,
      why,
      kind,
      ids: [...ids],
    })),
    stories: stories.map((story) => storyTwin(story, people)),
  };
}

/** Returns an article's entry in `/api/articles.json`; `url` is the address of its twin. */
export function twinEntry(article: Article, url: string): ArticleEntry {
  const { id, originalScript, source, event, stories } = article;
  return {
    id,
    originalScript,
    newspaper: { hans: source.newspaper.hans, hant: source.newspaper.hant },
    event,
    stories: stories.map((story) => ({
      id: story.id,
      title: textOf(story.title),
      paragraphs: paragraphsOfStory(story).length,
    })),
    url,
  };
}

function storyTwin(story: Story, people: People): StoryTwin {
  return {
    id: story.id,
    kicker: story.kicker && textOf(story.kicker),
    title: textOf(story.title),
    citationTitle: textOf(story.citationTitle),
    authors: story.authors.flatMap((id) => people.get(id)?.name ?? []),
    paragraphs: paragraphsOfStory(story).map(paragraphTwin),
  };
}

function paragraphTwin(paragraph: Paragraph): StoryTwin['paragraphs'][number] {
  const { id, heading, speaker, verbatim, hans, hant } = paragraph;
  return { id, heading: heading && textOf(heading), speaker, verbatim, hans, hant };
}

function textOf({ verbatim, hans, hant }: Text | Line): Text {
  return { verbatim, hans, hant };
}
