/** nginx and Caddy with the second build, walked link by link: only in `npm run verify`. */
import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { siteAddress } from '../../src/site.ts';
import { folder } from '../site/built-site.ts';
import {
  checkEverything,
  checkNothing,
  programs,
  reasonToSkip,
  whileServing,
} from '../site/servers.ts';
import { walkFromStart } from './walk.ts';

// The folder of the build is named as its base path.
const root = dirname(resolve(folder));

for (const program of programs) {
  const skip = reasonToSkip(program.name);
  test(`${program.name} serves the site under a base path, and only there`, { skip }, async () => {
    const server = { site: siteAddress, root, proxyPort: program.port };
    await whileServing(program, server, async (host) => {
      await checkEverything(siteAddress, host);
      assert.deepEqual((await walkFromStart({ site: siteAddress, host })).problems, []);
      const bare = await fetch(new URL('/jinan', host), { redirect: 'manual' });
      assert.ok([301, 308].includes(bare.status), String(bare.status));
      assert.equal(bare.headers.get('location'), '/jinan/');
      for (const path of ['/', '/hans/', '/sw.js']) await checkNothing(new URL(path, host));
    });
  });
}
