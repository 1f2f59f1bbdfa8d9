import type { APIRoute } from 'astro';
import { allArticles } from '../../articles/articles.ts';
import { searchStoriesOf } from '../../articles/searchable.ts';
import { searchSettings } from '../../search/texts.ts';

/** What the browser needs to fold a question as the index is folded. */
export const GET: APIRoute = async () =>
  Response.json(searchSettings((await allArticles()).flatMap(searchStoriesOf)));
