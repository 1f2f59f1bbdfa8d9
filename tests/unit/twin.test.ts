import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { readPeople } from '../../src/articles/people.ts';
import { articleTwinSchema, checkedTwin } from '../../src/articles/twin-schema.ts';
import { twinOf } from '../../src/articles/twin.ts';

const [article = assert.fail()] = await readLibrary();
const twin = twinOf(article, await readPeople());

test('a twin that keeps its schema is handed on as it is', () => {
  assert.equal(checkedTwin(articleTwinSchema, twin, 'a.json'), twin);
});

test('a twin that does not keep it fails the build, with every place', () => {
  const [story = assert.fail()] = twin.stories;
  const wrong = {
    ...{ ...twin, source: { ...twin.source, sha256: 'none' } },
    stories: [{ ...story, added: 'later' }],
  };
  assert.throws(() => checkedTwin(articleTwinSchema, wrong, 'a.json'), {
    message: [
      'a.json is not what its schema promises (src/articles/twin-schema.ts):',
      '✖ Invalid string: must match pattern /^[0-9a-f]{64}$/',
      '  → at source.sha256',
      '✖ Unrecognized key: "added"',
      '  → at stories[0]',
    ].join('\n'),
  });
});
