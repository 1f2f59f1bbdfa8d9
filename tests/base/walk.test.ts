// The second build over HTTP, link by link, from its start: nothing outside its base path is named.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { serveSite } from '../../src/commands/site-server.ts';
import { basePath, siteAddress } from '../../src/site.ts';
import { files, folder } from '../site/built-site.ts';
import { walkFromStart } from './walk.ts';

/** Files that no other names, and who asks for them. */
const unnamed: Readonly<Record<string, string>> = {
  '.well-known/security.txt': 'who looks for a contact (RFC 9116)',
  '404.html': 'the host, when an address is not there',
  _headers: 'Cloudflare Pages and Netlify, when the site is deployed',
  'icons/app.svg': 'nobody: npm run icons draws the others from it',
};

test('under a base path every address answers, and every file is named somewhere', async () => {
  const server = await serveSite({ folder, base: basePath, headers: true }, 0);
  const { port } = server.address() as AddressInfo;
  const host = `http://127.0.0.1:${port}`;
  try {
    const { answered, problems } = await walkFromStart({ site: siteAddress, host });
    assert.deepEqual(problems, []);
    const paths = files.map((file) => file.slice(1).replace(/(^|\/)index\.html$/, '$1'));
    assert.deepEqual(
      paths.filter((path) => !answered.has(path)),
      Object.keys(unnamed),
    );
    for (const path of ['', 'hans/', 'sw.js', 'robots.txt', 'jinan/hans/nothing/']) {
      assert.equal((await fetch(new URL(path, host))).status, 404, path);
    }
  } finally {
    server.close();
  }
});
