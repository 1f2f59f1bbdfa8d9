import type { APIRoute } from 'astro';
import type { Article } from '../../articles/article.ts';
import { allPeople, articlePaths } from '../../articles/articles.ts';
import { searchArticleOf } from '../../articles/searchable.ts';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import { searchTexts } from '../../search/texts.ts';

export const getStaticPaths = async () => inEachScript(await articlePaths());

/** The text of one article in one script, from which search results are shown. */
export const GET: APIRoute<{ article: Article }> = async ({ props, params }) => {
  const article = searchArticleOf(props.article, await allPeople());
  return Response.json(searchTexts(article, scriptFrom(params['script'])));
};
