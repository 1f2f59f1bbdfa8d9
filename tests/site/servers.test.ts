/** nginx and Caddy with the site: only in `npm run verify`. Under a base path: tests/base. */
import { resolve } from 'node:path';
import { test } from 'node:test';
import { folder } from './built-site.ts';
import { checkEverything, programs, reasonToSkip, whileServing } from './servers.ts';

const root = resolve(folder);

for (const program of programs) {
  const { name, port } = program;
  const skip = reasonToSkip(name);
  test(`${name} sends each file as the table of headers has it`, { skip }, async () => {
    const site = new URL(`http://127.0.0.1:${port}/`);
    await whileServing(program, { site, root }, (host) => checkEverything(site, host));
  });
  test(`${name} does so behind a proxy, with the headers of the https site`, { skip }, async () => {
    const site = new URL('https://example.org/');
    const server = { site, root, proxyPort: port };
    await whileServing(program, server, (host) => checkEverything(site, host));
  });
}
