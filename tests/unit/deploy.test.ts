import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyfile } from '../../src/deploy/caddy.ts';
import { expressionOf, typeOf } from '../../src/deploy/file-types.ts';
import { headerRules } from '../../src/deploy/headers.ts';
import { nginxConfig } from '../../src/deploy/nginx.ts';
import { headersFile } from '../../src/deploy/static-host.ts';

const site = new URL('https://news.example.org/jinan/');
const trial = new URL('http://127.0.0.1:8080/');
const root = '/var/www/site';

/** The lines of a configuration, without their indentation. */
function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

/** Every header that the table gives to a path. */
function headersOf(path: string): Record<string, string> {
  const fitting = headerRules(site).filter(({ paths }) =>
    paths.some((pattern) => new RegExp(expressionOf(pattern)).test(path)),
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

test('_headers has each path once, and keeps the limits of Cloudflare', () => {
  const lines = headersFile(headerRules(site)).split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.length <= 100, `${paths.length} paths`);
  assert.ok(paths.every((path) => path.startsWith('/jinan/') && path.split('*').length <= 2));
  assert.ok(lines.every((line) => line.length <= 2000));
});

test('only what has a hash in its name is kept for ever', () => {
  const forEver = 'public, max-age=31536000, immutable';
  assert.equal(headersOf('/jinan/_astro/a.1f2e3d4c.css')['Cache-Control'], forEver);
  assert.equal(headersOf('/jinan/pagefind/index/und_1f.pf_index')['Cache-Control'], forEver);
  for (const path of ['', 'hans/', 'hant/articles/x/', 'offline/articles/x.json', 'sw.js'])
    assert.equal(headersOf(`/jinan/${path}`)['Cache-Control'], 'no-cache', path);
  for (const path of [
    'pagefind/pagefind.js',
    'pagefind/records.json',
    'api/articles.json',
    'targets.csv',
  ])
    assert.equal(headersOf(`/jinan/${path}`)['Cache-Control'], undefined, path);
});

test('data may be fetched by other sites, pages may not be framed', () => {
  assert.equal(headersOf('/jinan/targets.csv')['Access-Control-Allow-Origin'], '*');
  assert.equal(headersOf('/jinan/hans/')['Access-Control-Allow-Origin'], undefined);
  assert.equal(headersOf('/jinan/hans/')['X-Frame-Options'], 'DENY');
  assert.match(
    headersOf('/jinan/hans/')['Content-Security-Policy'] ?? '',
    /frame-ancestors 'none'/,
  );
});

test('HTTP Strict Transport Security is for https alone, and says nothing of other hosts', () => {
  assert.equal(headersOf('/jinan/')['Strict-Transport-Security'], 'max-age=31536000');
  assert.doesNotMatch(headersFile(headerRules(trial)), /Strict-Transport-Security/);
});

test('a type follows from the name', () => {
  assert.equal(typeOf('feed.hans.xml'), 'application/atom+xml; charset=utf-8');
  assert.equal(typeOf('sitemap-0.xml'), 'application/xml');
  assert.equal(typeOf('api/article.schema.json'), 'application/schema+json');
  assert.equal(typeOf('api/articles.json'), 'application/json');
  assert.equal(typeOf('targets.csv'), 'text/csv; charset=utf-8');
  assert.equal(typeOf('pagefind/x.pf_meta'), undefined);
});

test('nginx: https with a way there, the page that is not there, the headers of every path', () => {
  const lines = linesOf(nginxConfig({ site, root }));
  for (const line of [
    'return 301 https://news.example.org$request_uri;',
    'listen 443 ssl http2;',
    'server_name news.example.org;',
    'root "/var/www/site";',
    'error_page 404 /jinan/404.html;',
    'default "no-cache";',
    '"~^/jinan/_astro/.*$" "public, max-age=31536000, immutable";',
    'add_header Cache-Control $site_cache_control always;',
    'add_header Strict-Transport-Security "max-age=31536000" always;',
    'location = /jinan/_headers { return 404; }',
  ])
    assert.ok(lines.includes(line), line);
});

test('a trial on this machine needs no certificate and listens to nobody else', () => {
  const nginx = linesOf(nginxConfig({ site: trial, root }));
  assert.ok(nginx.includes('listen 127.0.0.1:8080;'));
  assert.ok(!nginx.some((line) => line.includes('ssl')));
  const caddy = linesOf(caddyfile({ site: trial, root }));
  assert.ok(caddy.includes('http://127.0.0.1:8080 {'));
  assert.ok(caddy.includes('bind 127.0.0.1'));
});

test('Caddy: the same headers, also on the page that is not there', () => {
  const lines = linesOf(caddyfile({ site, root }));
  for (const line of [
    'https://news.example.org {',
    'rewrite * /jinan/404.html',
    'header ?Cache-Control "no-cache"',
    'Strict-Transport-Security "max-age=31536000"',
    'hide _headers',
    String.raw`@nul path_regexp \x00`,
    'error @nul 400',
  ])
    assert.ok(lines.includes(line), line);
  assert.equal(lines.filter((line) => line === 'import everywhere').length, 2);
});

test('behind a proxy both answer by plain http to any name, with the headers of the https site', () => {
  const server = { site, root, proxyPort: 8080 };
  const nginx = linesOf(nginxConfig(server));
  for (const line of ['listen 8080;', 'server_name _;', 'error_page 404 /jinan/404.html;'])
    assert.ok(nginx.includes(line), line);
  assert.ok(!nginx.some((line) => /ssl|return 301/.test(line)));
  assert.ok(linesOf(caddyfile(server)).includes('http://:8080 {'));
  for (const text of [nginxConfig(server), caddyfile(server)])
    assert.match(text, /Strict-Transport-Security "max-age=31536000"/);
});
