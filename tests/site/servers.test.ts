/** nginx and Caddy themselves, with the configurations made for them: only in `npm run verify`. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { testPort } from '../../src/commands/test-port.ts';
import { caddyfile } from '../../src/deploy/caddy.ts';
import { expressionOf, typeOf } from '../../src/deploy/file-types.ts';
import { headerRules } from '../../src/deploy/headers.ts';
import { nginxConfig, type Server } from '../../src/deploy/nginx.ts';
import { files, folder } from './built-site.ts';

interface Program {
  readonly name: string;
  readonly port: number;
  /** Its file of settings, in which ours is included, and how it is started in the foreground. */
  readonly settings: (server: Server) => string;
  readonly start: (file: string) => readonly string[];
}

const programs: readonly Program[] = [
  {
    name: 'nginx',
    port: testPort + 3,
    settings: (server) =>
      `daemon off;\npid nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${nginxConfig(server)}}\n`,
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
function reasonToSkip(name: string): string | false {
  if (process.env['VERIFY'] !== '1') return 'npm run verify';
  return spawnSync(name, ['-h']).error ? `${name} is not installed` : false;
}

for (const program of programs) {
  test(
    `${program.name} sends each file as the table of headers has it`,
    { skip: reasonToSkip(program.name) },
    () => whileRunning(program, checkEverything),
  );
}

async function whileRunning(program: Program, check: (site: URL) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'server-'));
  const file = join(place, 'settings');
  const site = new URL(`http://127.0.0.1:${program.port}/`);
  await writeFile(file, program.settings({ site, root: resolve(folder) }));
  const env = { ...process.env, XDG_CONFIG_HOME: place, XDG_DATA_HOME: place };
  const child = spawn(program.name, program.start(file), { env, stdio: 'ignore' });
  try {
    await answering(site, child);
    await check(site);
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    await rm(place, { recursive: true });
  }
}

async function answering(site: URL, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    assert.equal(child.exitCode, null, 'it ended before it answered');
    const isThere = await fetch(site).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  assert.fail('it does not answer');
}

async function checkEverything(site: URL): Promise<void> {
  for (const file of files.filter((one) => one !== '/_headers')) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const { status, headers } = await fetch(new URL(path.slice(1), site));
    assert.equal(status, 200, file);
    const type = typeOf(file.slice(1));
    const sent = Object.fromEntries(headers);
    // What a type says of UTF-8 may stand where the table is silent.
    if (type !== undefined) assert.ok(sameType(sent['content-type'] ?? '', type), file);
    assert.deepEqual(chosen(sent), expected(site, path), file);
  }
  for (const path of ['nothing/', '_astro/nothing.js', 'nothing.csv', '_headers', '_astro/'])
    await checkNothing(site, path);
}

/** What is not there gets the page that says so, with the policy, and is kept by nobody. */
async function checkNothing(site: URL, path: string): Promise<void> {
  const response = await fetch(new URL(path, site));
  assert.equal(response.status, 404, path);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  assert.equal(response.headers.get('cache-control'), 'no-cache', path);
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
