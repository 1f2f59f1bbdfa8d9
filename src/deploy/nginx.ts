import { expressionOf, knownTypes, specialTypes } from './file-types.ts';
import { headerRules, revalidate, type HeaderRule } from './headers.ts';

/** What a server of our own must know. */
export interface Server {
  /** Where the site will live, with its base path. */
  readonly site: URL;
  /** The folder in which the site's files stand, under the base path if there is one. */
  readonly root: string;
  /** The port on which a proxy, which speaks https with readers, asks for the site by plain http. */
  readonly proxyPort?: number;
}

/** Returns what nginx includes inside `http { … }`: the headers, then the server. */
export function nginxConfig(server: Server): string {
  const { site, root, proxyPort } = server;
  const rules = headerRules(site).filter(({ headers }) => !headers['Content-Type']);
  const [everywhere, ...others] = rules;
  const names = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))];
  return [
    '# nginx 1.18 or newer, inside http { … }: /etc/nginx/conf.d/. Made by npm run server-config.',
    ...names.map((name) => mapOf(name, others)),
    ...(site.protocol === 'https:' && proxyPort === undefined ? [redirectToHttps(site)] : []),
    'server {',
    ...indented([
      ...listenOn(server),
      `root ${quoted(root)};`,
      ...answers(site),
      ...typesOf(),
      ...Object.entries(everywhere?.headers ?? {}).map(([name, value]) =>
        addHeader(name, quoted(value)),
      ),
      ...names.map((name) => addHeader(name, variableOf(name))),
      ...locations(site),
    ]),
    '}',
    '',
  ].join('\n');
}

/** The value that a header has for each path; with an empty one nginx does not send it. */
function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ paths, headers }) => {
    const value = headers[name];
    return value === undefined || value === revalidate
      ? []
      : paths.flatMap((path) => mapLines(path, value));
  });
  const otherwise = name === 'Cache-Control' ? [`default ${quoted(revalidate)};`] : [];
  return [`map $uri ${variableOf(name)} {`, ...indented([...otherwise, ...lines]), '}'].join('\n');
}

/** The path of a folder is the path of its page by the time that headers are added. */
function mapLines(path: string, value: string): string[] {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  return [`${quoted(`~${expressionOf(page)}`)} ${quoted(value)};`];
}

function redirectToHttps({ hostname, host }: URL): string {
  const lines = ['listen 80;', 'listen [::]:80;', 'server_tokens off;', `server_name ${hostname};`];
  return ['server {', ...indented([...lines, `return 301 https://${host}$request_uri;`]), '}'].join(
    '\n',
  );
}

function listenOn({ site: { protocol, hostname, port }, proxyPort }: Server): string[] {
  // By whatever name the proxy asks.
  if (proxyPort !== undefined) return [`listen ${proxyPort};`, 'server_name _;'];
  const name = `server_name ${hostname};`;
  // Without https it is a trial; one on this machine is for this machine alone.
  if (protocol === 'http:')
    return [`listen ${hostname === '127.0.0.1' ? '127.0.0.1:' : ''}${port || '80'};`, name];
  const certificate = `/etc/letsencrypt/live/${hostname}`;
  return [
    `listen ${port || '443'} ssl http2;`,
    `listen [::]:${port || '443'} ssl http2;`,
    name,
    `ssl_certificate ${certificate}/fullchain.pem;`,
    `ssl_certificate_key ${certificate}/privkey.pem;`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

/** Which file answers an address: that of a folder is its page, what is not there gets 404.html. */
function answers({ pathname }: URL): string[] {
  return [
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    `error_page 404 ${pathname}404.html;`,
    `error_page 403 =404 ${pathname}404.html;`,
  ];
}

function typesOf(): string[] {
  const simple = Object.entries(specialTypes).filter(([pattern]) => !isCompound(pattern));
  const endings = [
    ...Object.entries(knownTypes),
    ...simple.map(([pattern, type]) => [pattern.slice(2), type] as const),
  ];
  const all = [...Object.values(knownTypes), ...Object.values(specialTypes)];
  const texts = [...new Set(all.filter((type) => /charset|json|xml/.test(type)).map(bare))];
  const ours = texts.filter((type) => type !== 'text/html').join(' ');
  return [
    ['types {', ...indented(endings.map(([ending, type]) => `${bare(type)} ${ending};`)), '}'],
    ['default_type application/octet-stream;', 'charset utf-8;', `charset_types ${ours};`],
    ['gzip on;', 'gzip_comp_level 5;', 'gzip_vary on;', 'gzip_proxied any;', `gzip_types ${ours};`],
  ].flat();
}

/** A type that does not follow from the last ending alone. */
const isCompound = (pattern: string): boolean => !/^\*\.\w+$/.test(pattern);

function locations({ pathname }: URL): string[] {
  const compound = Object.entries(specialTypes).filter(([pattern]) => isCompound(pattern));
  return [
    // For other hosts, not for readers.
    `location = ${pathname}_headers { return 404; }`,
    ...compound.map(
      ([pattern, type]) =>
        `location ~ ${quoted(expressionOf(pathname + pattern))} { types {} default_type ${bare(type)}; }`,
    ),
  ];
}

const addHeader = (name: string, value: string): string => `add_header ${name} ${value} always;`;

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

const bare = (type: string): string => type.replace(/;.*/, '');

const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
