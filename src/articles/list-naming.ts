import type { Script } from '../script/script.ts';
import { pagingWordsIn } from '../text/paging-words.ts';
import { wordsIn } from '../text/words.ts';
import type { ArticleList } from './lists.ts';

/** What a page of the list of texts says of itself. */
export interface ListWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  /** Where it stands among the pages; empty for the list that is the only one. */
  readonly place: string;
}

/** Returns the words of a page of the list in one script. */
export function wordsOfList(list: ArticleList, script: Script): ListWords {
  const { number, year } = list;
  const t = pagingWordsIn(script);
  const named = year === null ? null : yearName(year, script);
  const heading = named === null ? wordsIn(script)('articles') : t('yearTitle', { year: named });
  const title = number === 1 ? heading : t('titleOfPage', { title: heading, n: number });
  const description = descriptionOf(list, named, script);
  return { heading, title, description, place: placeOf(list, script) };
}

function placeOf({ number, pages, total, year }: ArticleList, script: Script): string {
  const t = pagingWordsIn(script);
  if (pages > 1) return t('placeInList', { number, pages, total });
  return year === null ? '' : t('textCount', { total });
}

/** Returns a year in words. */
export function yearName(year: string, script: Script): string {
  const t = pagingWordsIn(script);
  return year === 'unknown' ? t('noYear') : t('year', { year });
}

function descriptionOf(
  { number, total }: ArticleList,
  year: string | null,
  script: Script,
): string {
  const t = pagingWordsIn(script);
  if (year === null && number === 1) return wordsIn(script)('articlesDescription');
  if (year === null) return t('listDescription', { n: total, page: number });
  const description = t('yearDescription', { year, n: total });
  return number === 1 ? description : t('titleOfPage', { title: description, n: number });
}
