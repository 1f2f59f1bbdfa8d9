/** nginx and Caddy themselves, with the configurations made for them. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testPort } from '../../src/commands/test-port.ts';
import { caddyfile } from '../../src/deploy/caddy.ts';
import { expressionOf, typeOf } from '../../src/deploy/file-types.ts';
import { headerRules } from '../../src/deploy/headers.ts';
import { nginxConfig, type Server } from '../../src/deploy/nginx.ts';
import { files } from './built-site.ts';

interface Program {
  readonly name: string;
  readonly port: number;
  /** Its file of settings, in which ours is included, and how it is started in the foreground. */
  readonly settings: (server: Server) => string;
  readonly start: (file: string) => readonly string[];
}

/** Below the folder that nginx is started in: whoever runs the tests need not be root. */
const placesToWrite = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${name};\n`)
  .join('');

export const programs: readonly Program[] = [
  {
    name: 'nginx',
    port: testPort + 3,
    settings: (server) =>
      `daemon off;\npid nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${placesToWrite}${nginxConfig(server)}}\n`,
    start: (file) => ['-p', join(file, '..'), '-c', file],
  },
  {
    name: 'caddy',
    port: testPort + 4,
    settings: (server) => `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(server)}`,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
];

/** Why a program is not tried; `false` when it is. */
export function reasonToSkip(name: string): string | false {
  if (process.env['VERIFY'] !== '1') return 'npm run verify';
  return spawnSync(name, ['-h']).error ? `${name} is not installed` : false;
}

/** Lets `check` ask the program, which serves as `server` says and answers under `host`. */
export async function whileServing(
  program: Program,
  server: Server,
  check: (host: string) => Promise<void>,
): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'server-'));
  const file = join(place, 'settings');
  const host = `http://127.0.0.1:${program.port}`;
  await writeFile(file, program.settings(server));
  const env = { ...process.env, XDG_CONFIG_HOME: place, XDG_DATA_HOME: place };
  const child = spawn(program.name, program.start(file), { env, stdio: 'ignore' });
  try {
    await answering(host, child);
    await check(host);
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    await rm(place, { recursive: true });
  }
}

async function answering(host: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    assert.equal(child.exitCode, null, 'it ended before it answered');
    const isThere = await fetch(host).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  assert.fail('it does not answer');
}

/** Asks for every file of the site, and for some that are not there. */
export async function checkEverything(site: URL, host: string): Promise<void> {
  for (const file of files.filter((one) => one !== '/_headers')) {
    const path = file.slice(1).replace(/(^|\/)index\.html$/, '$1');
    const { status, headers } = await fetch(new URL(site.pathname + path, host));
    assert.equal(status, 200, file);
    const type = typeOf(file.slice(1));
    const sent = Object.fromEntries(headers);
    // What a type says of UTF-8 may stand where the table is silent.
    if (type !== undefined) assert.ok(sameType(sent['content-type'] ?? '', type), file);
    assert.deepEqual(chosen(sent), expected(site, site.pathname + path), file);
  }
  for (const path of ['nothing/', '_astro/nothing.js', 'nothing.csv', '_headers', '_astro/'])
    await checkNothing(new URL(site.pathname + path, host));
}

/** What is not there gets the page that says so, with the policy, and is kept by nobody. */
export async function checkNothing(url: URL): Promise<void> {
  const response = await fetch(url);
  assert.equal(response.status, 404, url.href);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  assert.equal(response.headers.get('cache-control'), 'no-cache', url.href);
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors/);
  assert.match(await response.text(), /没有这一页/);
}

function sameType(sent: string, type: string): boolean {
  const bare = (one: string) => one.replace(/;.*/, '').replace('text/xml', 'application/xml');
  return bare(sent) === bare(type) && (!type.includes('charset') || /utf-8/i.test(sent));
}

const names = [
  ...['access-control-allow-origin', 'cache-control', 'content-security-policy'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'link', 'permissions-policy'],
  ...['referrer-policy', 'strict-transport-security', 'x-content-type-options', 'x-frame-options'],
];

function chosen(sent: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
  );
}

function expected(site: URL, path: string): Record<string, string> {
  const fitting = headerRules(site).filter(({ paths }) =>
    paths.some((pattern) => new RegExp(expressionOf(pattern)).test(path)),
  );
  const all = fitting.flatMap(({ headers }) => Object.entries(headers));
  const lower = all.map(([name, value]) => [name.toLowerCase(), value] as const);
  return chosen({ 'cache-control': 'no-cache', ...Object.fromEntries(lower) });
}
