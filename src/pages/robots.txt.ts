import type { APIRoute } from 'astro';
import { address } from '../site.ts';

/** robots.txt (RFC 9309): everything may be read; the sitemap lists it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`);
