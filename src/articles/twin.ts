import type { Article, Line, Paragraph, Story, Text } from './article.ts';
import { paragraphsOfStory } from './article.ts';
import type { Person } from './people.ts';

/** Returns the machine twin of an article, `/api/articles/<id>.json` (contract). */
export function twinOf(article: Article, people: ReadonlyMap<string, Person>) {
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
      ...{ was, now, why, kind, ids },
    })),
    stories: stories.map((story) => storyTwin(story, people)),
  };
}

/** Returns an article's entry in `/api/articles.json`. */
export function twinEntry(article: Article) {
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
  };
}

function storyTwin(story: Story, people: ReadonlyMap<string, Person>) {
  return {
    id: story.id,
    kicker: story.kicker && textOf(story.kicker),
    title: textOf(story.title),
    citationTitle: textOf(story.citationTitle),
    authors: story.authors.map((id) => people.get(id)?.name),
    paragraphs: paragraphsOfStory(story).map(paragraphTwin),
  };
}

function paragraphTwin({ id, heading, speaker, verbatim, hans, hant }: Paragraph) {
  return { id, heading: heading && textOf(heading), speaker, verbatim, hans, hant };
}

function textOf({ verbatim, hans, hant }: Text | Line): Text {
  return { verbatim, hans, hant };
}
