import type { APIRoute } from 'astro';
import { targetsCsv } from '../study/targets/csv.ts';
import { targetsPageData } from '../study/targets/page-data.ts';

/** The targets as a table to carry away. */
export const GET: APIRoute = async () => {
  const { targets } = await targetsPageData();
  const headers = { 'Content-Type': 'text/csv; charset=utf-8' };
  return new Response(targetsCsv(targets), { headers });
};
