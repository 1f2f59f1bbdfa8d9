import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { passageSchema } from '../../src/study/passage.ts';

const schema = passageSchema(await readLibrary());
const read = (article: string, id: string, text: string) => schema.safeParse({ article, id, text });
const congress = '2022-party-congress';

test('a quotation becomes a passage in both scripts, with its place', () => {
  const passage = { article: congress, story: 'breakthroughs', id: 'p23', number: 23 };
  const { data } = read(congress, 'p23', '上市企业总数超过100家');
  const { start = 0, end = 0, ...rest } = data ?? {};
  assert.deepEqual(rest, {
    ...passage,
    hans: '上市企业总数超过100家',
    hant: '上市企業總數超過100家',
  });
  assert.equal(end - start, 12);
});

test('as crawled and as printed, in the original script', () => {
  assert.equal(read(congress, 'opening-title', '当好排头兵,加速').data?.hans, '当好排头兵，加速');
  assert.equal(read(congress, 'opening-title', '当好排头兵，加速').data?.number, null);
  assert.equal(read('2020-provincial-visit', 'p6', '堅持生態立市').data?.hans, '坚持生态立市');
});

test('a wrong character is told with the nearest true wording', () => {
  const [issue] = read(congress, 'p23', '上市企业总数超过200家').error?.issues ?? [];
  assert.equal(issue?.message, `«上市企业总数超过200家» does not stand in ${congress} #p23.`);
  assert.deepEqual(issue.code === 'custom' && issue.params, {
    mend: 'The nearest wording there is «上市企业总数超过100家».',
  });
  const [other] = read(congress, 'p99', '上市').error?.issues ?? [];
  assert.equal(other?.message, `${congress} has no line «p99».`);
});
