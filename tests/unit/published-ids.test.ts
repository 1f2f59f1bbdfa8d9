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
const articles = [sample];
const ids = Object.fromEntries(idsOf(sample).map((id) => [id, null]));

test('the committed register holds exactly the ids of the articles', async () => {
  const library = await readLibrary();
  const register = await readRegister();
  assert.deepEqual(registerProblems(register, library), []);
});

/** The register of the fixture with other successors of some ids, and what is wrong with it. */
function problemsWith(changed: Record<string, string | null>) {
  return registerProblems({ sample: { ...ids, ...changed } }, articles);
}

test('a lost id is a problem in the line in which the register has it', () => {
  assert.deepEqual(problemsWith({}), []);
  assert.deepEqual(problemsWith({ p9: null }), [
    {
      file: 'content/published-ids.json',
      line: idsOf(sample).length + 3,
      what: 'sample#p9 was published and is gone.',
      mend: 'Name behind it the element that took its place.',
    },
  ]);
});

test('the new ids of a text are one problem', () => {
  const { p1, ...others } = ids;
  assert.equal(p1, null);
  assert.deepEqual(registerProblems({ sample: others }, articles), [
    {
      file: 'content/articles/sample.mdx',
      line: 1,
      what: 'Its addresses are not registered: p1.',
      mend: 'Run npm run register and commit content/published-ids.json.',
    },
  ]);
});

test('an article that is gone is one problem, however many addresses it had', () => {
  assert.deepEqual(registerProblems({ sample: ids, gone: { p1: null, p2: null } }, [sample]), [
    {
      file: 'content/articles/gone.mdx',
      line: 1,
      what: 'The article is gone, whose addresses were published (content/published-ids.json lists them).',
      mend: 'Put it back: a published article stays.',
    },
  ]);
});

test('an id cannot be there and have a successor', () => {
  const [problem, ...others] = problemsWith({ p1: 'p2' });
  assert.deepEqual(others, []);
  assert.equal(problem?.line, idsOf(sample).indexOf('p1') + 3);
  assert.equal(problem.what, 'sample#p1 is there and has a successor.');
  assert.equal(problem.mend, 'Write null behind it.');
});

test('an id that had to go leads to its successor, which keeps it as an alias', () => {
  const register = { sample: { ...ids, p9: 'p2' } };
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
