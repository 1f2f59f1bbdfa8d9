import type { APIRoute } from 'astro';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import type { Named } from '../../search/terms.ts';
import { studiedTexts } from '../../study/studied.ts';
import { topicsOf } from '../../study/topics/topics.ts';

/** One file for each script. */
export const getStaticPaths = () => inEachScript([{}]);

/** Every topic with its everyday words, in one script: for the search that finds nothing. */
export const GET: APIRoute = async ({ params }) => {
  const script = scriptFrom(params['script']);
  const topics = await topicsOf(await studiedTexts());
  return Response.json(
    topics.map(({ id, name, asked }): Named => [`topics/${id}/`, name[script], asked]),
  );
};
