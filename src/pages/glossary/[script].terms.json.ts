import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import type { Named } from '../../search/terms.ts';
import { glossaryOf } from '../../study/glossary/glossary.ts';

/** One file for each script. */
export const getStaticPaths = () => inEachScript([{}]);

/** Every term, in one script: what the search needs to know of the glossary. */
export const GET: APIRoute = async ({ params }) => {
  const script = scriptFrom(params['script']);
  const terms = await glossaryOf(await allArticles());
  return Response.json(terms.map(({ id, term }): Named => [`glossary/#${id}`, term[script]]));
};
