import type { APIRoute } from 'astro';
import type { Article } from '../../articles/article.ts';
import { articlePaths } from '../../articles/articles.ts';
import { printStyles } from '../../articles/print-styles.ts';
import { inEachScript, scriptFrom } from '../../script/paths.ts';

export const getStaticPaths = async () => inEachScript(await articlePaths());

/** The page footer of a printed article: its name and address, which only a style can put there. */
export const GET: APIRoute<{ article: Article }> = ({ props, params }) =>
  new Response(printStyles(props.article, scriptFrom(params['script'])));
