import type { APIRoute } from 'astro';
import { typeOf } from '../deploy/file-types.ts';
import { siteFiles, type SiteFile } from '../files/site-files.ts';

/** In a build, a thread of its own writes these files (src/integrations/files-beside.ts). */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const files = await siteFiles();
  return files.map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }));
}

/** A file that stands beside the pages. */
export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const content = await file.make();
  const body = typeof content === 'string' ? content : new Blob([new Uint8Array(content)]);
  return new Response(body, { headers: { 'Content-Type': typeOf(file.path.slice(1)) ?? '' } });
};
