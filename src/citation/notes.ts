import type { Article, Story } from '../articles/article.ts';
import type { CitationWord } from '../text/citation-words.ts';

/** Returns the sentences that explain the references to these stories of an article, in order. */
export function notesOn({ published }: Article, stories: readonly Story[]): CitationWord[] {
  const dates = { stated: [], inferred: ['dateInferred'], unknown: ['dateUnknown'] } as const;
  const isPageless = stories.some(({ page }) => page === null);
  return [
    ...dates[published.certainty],
    ...(isPageless ? ['noPage' as const] : []),
    'glossIsOurs',
    'accessDay',
  ];
}
