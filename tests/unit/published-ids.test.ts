import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import {
  aliasesOf,
  idsOf,
  readRegister,
  registerProblems,
  withNewIds,
} from '../../src/articles/published-ids.ts';

const [sample] = await readLibrary('tests/fixtures/sound');
if (!sample) throw new Error('The fixture has no article');

test('the committed register holds exactly the ids of the articles', async () => {
  const library = await readLibrary();
  const register = await readRegister();
  assert.deepEqual(registerProblems(register, library), []);
});

test('a lost id and a new id are problems', () => {
  const ids = Object.fromEntries(idsOf(sample).map((id) => [id, null]));
  assert.deepEqual(registerProblems({ sample: ids }, [sample]), []);
  assert.match(
    registerProblems({ sample: { ...ids, p9: null } }, [sample]).join(),
    /sample#p9 was published and is gone/,
  );
  assert.match(
    registerProblems({ sample: {} }, [sample]).join('\n'),
    /sample#p1 is new: run npm run register/,
  );
});

test('an article that is gone is one problem, however many addresses it had', () => {
  const ids = Object.fromEntries(idsOf(sample).map((id) => [id, null]));
  assert.deepEqual(registerProblems({ sample: ids, gone: { p1: null, p2: null } }, [sample]), [
    'content/articles/gone.mdx is gone, whose addresses were published: put it back; a published article stays (content/published-ids.json lists its addresses).',
  ]);
});

test('an id cannot be there and have a successor', () => {
  const ids = Object.fromEntries(idsOf(sample).map((id) => [id, null]));
  const problems = registerProblems({ sample: { ...ids, p1: 'p2' } }, [sample]);
  assert.match(problems.join(), /sample#p1 is there and has a successor/);
});

test('an id that had to go leads to its successor, which keeps it as an alias', () => {
  const register = {
    sample: { ...Object.fromEntries(idsOf(sample).map((id) => [id, null])), p9: 'p2' },
  };
  assert.deepEqual(registerProblems(register, [sample]), []);
  assert.deepEqual(aliasesOf(register, 'sample', 'p2'), ['p9']);
  assert.deepEqual(aliasesOf(register, 'sample', 'p1'), []);
});

test('registering adds new ids and takes nothing out', () => {
  const register = withNewIds({ other: { p1: null }, sample: { p9: 'p2' } }, [sample]);
  assert.deepEqual(Object.keys(register['sample'] ?? {}).sort(), [...idsOf(sample), 'p9'].sort());
  assert.deepEqual(register['other'], { p1: null });
  assert.equal(register['sample']?.['p9'], 'p2');
});
