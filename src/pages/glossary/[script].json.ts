import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { inEachScript, scriptFrom } from '../../script/paths.ts';
import { glossaryOf } from '../../study/glossary/glossary.ts';
import { termNotes } from '../../study/glossary/notes.ts';

/** One file for each script. */
export const getStaticPaths = () => inEachScript([{}]);

/** The notes that open beside the paragraphs of an article, in one script. */
export const GET: APIRoute = async ({ params }) => {
  const terms = await glossaryOf(await allArticles());
  return Response.json(await termNotes(terms, scriptFrom(params['script'])));
};
