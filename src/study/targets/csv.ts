import type { Article } from '../../articles/article.ts';
import { articlePath } from '../../script/article-path.ts';
import { pageUrl } from '../../script/paths.ts';
import { forEachScript, scripts, type InBothScripts } from '../../script/script.ts';
import { csvOf } from '../csv.ts';
import { linesOf, type Passage } from '../passage.ts';
import type { PlacedTarget } from './page-data.ts';

/** Returns the targets as CSV. A cell is empty where the text prints nothing. */
export function targetsCsv(targets: readonly PlacedTarget[]): string {
  const rows = targets.map(cellsOf);
  const header = Object.keys(rows[0] ?? {});
  return csvOf([header, ...rows.map((row) => Object.values(row))]);
}

function cellsOf({ target, article, place }: PlacedTarget): Record<string, string> {
  const { id, kind, subject, quote, figure, unit, limit } = target;
  return {
    id,
    kind,
    article: article.id,
    story: quote.story,
    part: place.id,
    paragraph: quote.id,
    ...inColumns('subject', subject),
    ...inColumns('figure', figure),
    ...inColumns('unit', unit),
    ...inColumns('limit', limit),
    limit_at: limit?.id ?? '',
    ...inColumns('quote', quote),
    ...inColumns('sentence', sentenceOf(quote, article)),
    ...inColumns(
      'address',
      forEachScript((script) => pageUrl(script, articlePath(article.id, quote.id))),
    ),
  };
}

/** The whole sentence of a quotation. */
function sentenceOf({ id, start, end }: Passage, article: Article): InBothScripts {
  const { hans = '', hant = '' } = linesOf(article).find(({ line }) => line.id === id)?.line ?? {};
  const from = start === 0 ? 0 : hans.lastIndexOf('。', start - 1) + 1;
  const stop = hans.indexOf('。', end - 1);
  const to = stop < 0 ? hans.length : stop + 1;
  return { hans: hans.slice(from, to), hant: hant.slice(from, to) };
}

function inColumns(name: string, texts: InBothScripts | null): Record<string, string> {
  return Object.fromEntries(scripts.map((script) => [`${name}_${script}`, texts?.[script] ?? '']));
}
