import type { APIRoute } from 'astro';
import { firstPaintCode, firstPaintName } from '../../settings/first-paint.ts';

/** The one script of this folder. */
export const getStaticPaths = () => [{ params: { name: firstPaintName } }];

/** The script that applies the reading settings before the first paint. */
export const GET: APIRoute = () =>
  new Response(firstPaintCode, { headers: { 'Content-Type': 'text/javascript;charset=utf-8' } });
