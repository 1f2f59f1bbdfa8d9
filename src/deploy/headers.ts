import { schemaPaths } from '../articles/twin-schema.ts';
import { headerPolicy } from '../security.ts';
import { specialTypes } from './file-types.ts';
import { permissionsPolicy } from './permissions.ts';

/** Headers, and the paths whose responses carry them. `*` in a path stands for anything. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What may be kept for ever, because a hash of the content is in its name. Everything else, HTML
 * above all, is asked for again: it comes back as 304 as long as it has not changed.
 */
export const hashed = ['_astro/*', 'scripts/*', 'pagefind/*.pf_meta', 'pagefind/index/*'];

/** Data to be fetched by pages of other sites as well. */
const open = ['api/*', 'cite/*', 'downloads/*', '*.csv', 'feed.*.xml', 'llms.txt'];

/** Folders of this site's own pages and what only they load. */
// prettier-ignore
const own = [
  '', 'hans/*', 'hant/*', 'offline/*', 'sw.js', '_astro/*', 'scripts/*', 'pagefind/*',
  'search/*', 'glossary/*', 'study/*', 'conversion/*', 'print/*',
];

/**
 * Returns every header that hosts send for the site at `site`: the one table from which `_headers`
 * and the configurations of nginx and Caddy are made. No path gets the same header twice, for hosts
 * join what is said twice with a comma.
 */
export function headerRules(site: URL): HeaderRule[] {
  const described = (schema: string) =>
    `<${new URL(schema.slice(1), site).href}>; rel="describedby"; type="application/schema+json"`;
  const rules: HeaderRule[] = [
    { paths: ['*'], headers: { ...everywhere, ...(site.protocol === 'https:' && overHttps) } },
    { paths: hashed, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    {
      paths: ['', 'hans/*', 'hant/*', 'offline/*', 'sw.js'],
      headers: { 'Cache-Control': revalidate },
    },
    { paths: own, headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } },
    {
      paths: open,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    { paths: ['api/articles.json'], headers: { Link: described(schemaPaths.list) } },
    { paths: ['api/articles/*'], headers: { Link: described(schemaPaths.article) } },
    ...Object.entries(specialTypes).map(([path, type]) => ({
      paths: [path],
      headers: { 'Content-Type': type },
    })),
  ];
  return rules.map(({ paths, headers }) => ({
    paths: paths.map((path) => site.pathname + path),
    headers,
  }));
}

/** What the caches of browsers do with everything that has no hash in its name. */
export const revalidate = 'no-cache';

const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  // For browsers that know no `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  // What somebody reads is nobody else's business: other sites are not told where a reader comes from.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * One year. Whether its subdomains, too, are reached over https for ever (`includeSubDomains`,
 * `preload`) only the owner of the domain can know.
 */
const overHttps = { 'Strict-Transport-Security': 'max-age=31536000' };
