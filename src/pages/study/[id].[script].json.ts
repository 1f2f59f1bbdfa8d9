import type { APIRoute } from 'astro';
import type { Article } from '../../articles/article.ts';
import { articlePaths } from '../../articles/articles.ts';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import { studiedTexts } from '../../study/studied.ts';
import { waysFrom } from '../../study/ways.ts';

export const getStaticPaths = async () => inEachScript(await articlePaths());

/** The links from an article's paragraphs to the study pages, in one script. */
export const GET: APIRoute<{ article: Article }> = async ({ props, params }) =>
  Response.json(await waysFrom(props.article, await studiedTexts(), scriptFrom(params['script'])));
