// The desk of the quote checker over the real texts, with a plain look-up in place of the index.
import { readLibrary } from '../../src/articles/library.ts';
import { readPeople } from '../../src/articles/people.ts';
import { searchArticleOf } from '../../src/articles/searchable.ts';
import type { CheckAnswer } from '../../src/check/answer.ts';
import { withBothScripts, type CheckDesk } from '../../src/check/desk.ts';
import { otherScript, type Script } from '../../src/script/script.ts';
import type { Desk } from '../../src/search/desk.ts';
import { fold, readFoldTable } from '../../src/search/fold.ts';
import { linesOfTexts } from '../../src/search/library.ts';
import { searchSettings, searchTexts, type SearchArticle } from '../../src/search/texts.ts';

const people = await readPeople();

/** Every article of the content, as search takes it. */
export const articles: readonly SearchArticle[] = (await readLibrary()).map((article) =>
  searchArticleOf(article, people),
);

/** Returns a desk over `texts` for a reader of `script`. */
export function deskOf(script: Script, texts: readonly SearchArticle[] = articles): CheckDesk {
  const stories = texts.flatMap((article) => article.stories);
  const settings = searchSettings(stories);
  const table = readFoldTable(settings.fold);
  const folded = stories.map(({ lines }) => lines.map(({ hans }) => fold(hans, table).text));
  const find: Desk['find'] = (phrase) =>
    Promise.resolve(
      stories.flatMap(({ article, story, event }, place) => {
        const holds = folded[place]?.some((line) => line.includes(phrase));
        return holds ? [{ id: `${article}/${story}`, article, story, event }] : [];
      }),
    );
  const reader = (of: Script): Desk['read'] => {
    const lines = texts.flatMap((article) => linesOfTexts(searchTexts(article, of), table));
    return (article, story) =>
      Promise.resolve(lines.filter((line) => line.article === article && line.story === story));
  };
  const desk = {
    base: '/',
    script,
    commonest: settings.commonest,
    table,
    find,
    read: reader(script),
  };
  return withBothScripts(desk, reader(otherScript(script)));
}

/** So many articles of the same words as the first of the content, all with ids of their own. */
export function copiesOf(count: number): SearchArticle[] {
  const [article] = articles;
  if (!article) throw new Error('There is no article');
  return Array.from({ length: count }, (_, place) => {
    const id = `copy-${place + 1}`;
    const stories = article.stories.map((story) => ({ ...story, article: id }));
    return { ...article, id, stories };
  });
}

/** An answer in one line a part: verdict, how, where; for a near one what differs and is told. */
export function told({ parts }: CheckAnswer): string[] {
  return parts.map((part) => {
    if (part.verdict === 'absent') return 'absent';
    if (part.verdict === 'exact')
      return `exact ${part.places.map(({ line, match }) => `${line.id} ${match}`).join(', ')}`;
    const changed = [part.pasted, part.source].map((pieces) =>
      pieces.flatMap(({ text, kind }) => (kind === 'marked' ? [text] : [])).join('|'),
    );
    const callouts = part.callouts.map(({ kind, pasted, source }) => `${kind} ${pasted}>${source}`);
    return ['near', part.place?.line.id ?? '-', changed.join(' → '), ...callouts].join(' ');
  });
}
