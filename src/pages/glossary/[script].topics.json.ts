import type { APIRoute } from 'astro';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import type { Named } from '../../search/terms.ts';
import { studiedTexts } from '../../study/studied.ts';
import { topicsOf } from '../../study/topics/topics.ts';

/** One file for each script. */
export const getStaticPaths = () => inEachScript([{}]);

/** Printed words and topics, with everyday words for them: for a search that finds nothing. */
export const GET: APIRoute = async ({ params }) => {
  const script = scriptFrom(params['script']);
  const topics = await topicsOf(await studiedTexts());
  const named = topics.flatMap(({ id, name, asked, printed }): Named[] => [
    ...printed.map((one): Named => [`search/?q=${one[script]}`, one[script], one.asked]),
    [`topics/${id}/`, name[script], [...asked, ...printed.flatMap((one) => one.asked)]],
  ]);
  return Response.json(named);
};
