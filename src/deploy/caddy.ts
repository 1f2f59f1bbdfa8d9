import { expressionOf, knownTypes, specialTypes } from './file-types.ts';
import { headerRules, revalidate, type HeaderRule } from './headers.ts';
import type { Server } from './nginx.ts';

/** Returns a Caddyfile for the site; Caddy gets its certificates by itself. */
export function caddyfile(server: Server): string {
  const { site, root } = server;
  const [everywhere, ...others] = headerRules(site);
  return [
    '# Caddy 2.6 or newer. Made by npm run server-config.',
    ...block('(everywhere)', commonHeaders(everywhere)),
    ...block(listensTo(server), [
      ...(site.hostname === '127.0.0.1' ? ['bind 127.0.0.1'] : []),
      `root * ${quoted(root)}`,
      // No file has such a name, and asking the disk for it is an error of the server's.
      String.raw`@nul path_regexp \x00`,
      'error @nul 400',
      'encode zstd gzip',
      'import everywhere',
      ...[...plainTypes(site), ...others.filter(isOwnRule)].flatMap(headersFor),
      ...block('file_server', ['hide _headers']),
      // Errors start again without any header.
      ...block('handle_errors', [
        'import everywhere',
        `rewrite * ${site.pathname}404.html`,
        'file_server',
      ]),
    ]),
    '',
  ].join('\n');
}

/** Without a name, by plain http, where a proxy asks. */
function listensTo({ site, proxyPort }: Server): string {
  return proxyPort === undefined ? site.origin : `http://:${proxyPort}`;
}

/** What every answer carries; the value behind the question mark where nothing else is said. */
function commonHeaders(everywhere: HeaderRule | undefined): string[] {
  const lines = Object.entries(everywhere?.headers ?? {}).map(headerLine);
  return [
    ...block('header', [...lines, '-Server']),
    `header ${headerLine(['?Cache-Control', revalidate])}`,
  ];
}

/** Not the one that says again what holds for everything. */
const isOwnRule = ({ headers }: HeaderRule): boolean => headers['Cache-Control'] !== revalidate;

/** What Caddy knows by itself is left out where a special type has the same ending. */
function plainTypes({ pathname }: URL): HeaderRule[] {
  const special = Object.keys(specialTypes);
  return Object.entries(knownTypes)
    .filter(([ending]) => !special.some((pattern) => pattern.endsWith(`.${ending}`)))
    .map(([ending, type]) => ({
      paths: [`${pathname}*.${ending}`],
      headers: { 'Content-Type': type },
    }));
}

/** Headers for files that are there: what is not there gets the page that says so. */
function headersFor({ paths, headers }: HeaderRule, index: number): string[] {
  const expressions = paths.map(expressionOf).join('|');
  return [
    ...block(`@rule${index}`, [
      'file {path} {path}index.html',
      `path_regexp ${quoted(expressions)}`,
    ]),
    ...block(`header @rule${index}`, Object.entries(headers).map(headerLine)),
  ];
}

const headerLine = ([name, value]: readonly [string, string]): string => `${name} ${quoted(value)}`;

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}

const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;
