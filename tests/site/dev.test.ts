import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dev } from 'astro';
import { files, read } from './built-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
let server: Awaited<ReturnType<typeof dev>>;
let origin = '';

before(async () => {
  server = await dev({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  origin = `http://127.0.0.1:${server.address.port}`;
});
after(() => server.stop());

test('npm run dev: who asks before a build is told of that, and no page asks for what only a build has', async () => {
  const code = await (await fetch(`${origin}/src/text/unavailable.ts`)).text();
  const { unavailable } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof import('../../src/text/unavailable.ts');
  assert.match(unavailable({ hans: '', hant: '' }).hans, /npm run build/);
  const search = await (await fetch(`${origin}/hans/search/`)).text();
  assert.doesNotMatch(search, /data-v=|modulepreload/);
});

/** The files that src/pages/[...file].ts or a route of its own answers for, one of each kind. */
const beside = [
  '/search/fold.json',
  '/search/2022-party-congress.hant.json',
  '/api/articles/2020-provincial-visit.json',
  '/api/articles.json',
  '/conversion/2022-party-congress.json',
  '/cite/2022-party-congress.goals.hant.ris',
  '/downloads/2020-provincial-visit.hans.txt',
  '/glossary/hans.terms.json',
];

test('npm run dev serves pages in both scripts, and the search index of the last build', async () => {
  for (const path of ['/hans/', '/hant/articles/2022-party-congress/', '/hans/search/']) {
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 200, path);
    assert.match(await answer.text(), /<main/, path);
  }
  const index = await fetch(`${origin}/pagefind/pagefind.js`);
  assert.equal(await index.text(), read('/pagefind/pagefind.js'));
});

for (const path of beside)
  test(`npm run dev serves ${path} as the build writes it`, async () => {
    assert.ok(files.includes(path), `${path} is no file of the built site`);
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), read(path));
  });
