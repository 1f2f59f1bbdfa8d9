import type { APIRoute } from 'astro';
import { allArticles, allPeople } from '../articles/articles.ts';
import { readCorrectionsLog } from '../articles/corrections-log.ts';
import { readRegister } from '../articles/published-ids.ts';
import { atomXml } from '../machine/atom.ts';
import { feedOf } from '../machine/feed.ts';
import { inEachScript, scriptFrom } from '../script/paths.ts';

/** One feed for each script. */
export const getStaticPaths = () => inEachScript([{}]);

/** The Atom feed in one script. */
export const GET: APIRoute = async ({ params }) => {
  const log = await readCorrectionsLog(await readRegister());
  const source = { articles: await allArticles(), people: await allPeople(), log };
  return new Response(atomXml(feedOf(source, scriptFrom(params['script']))), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
