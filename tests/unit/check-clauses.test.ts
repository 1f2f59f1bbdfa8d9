// Clauses that stand nowhere, beside others that stand there or were changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../../src/check/client.ts';
import { deskOf, told } from './check-desk.ts';

const desk = deskOf('hans');
const check = (quotation: string) => checkWith(desk, quotation);

/** Each part as it was pasted, without marks, and what is told of it. */
async function assertParts(quotation: string, parts: readonly (readonly [string, string])[]) {
  const answer = await check(quotation);
  const written = answer.parts.map((part) => part.written.replace(/[^\p{L}\p{N}]/gu, ''));
  assert.deepEqual(
    told(answer).map((one, place) => [written[place], one]),
    parts,
    quotation,
  );
}

test('an invented clause hides no changed number, name or negation of the next', async () => {
  for (const [quotation, ...parts] of [
    [
      '到2026年，全市地区生产总值力争突破1.8万亿元，上市企业总数超过200家',
      ['到2026年全市地区生产总值力争突破18万亿元', 'absent'],
      ['上市企业总数超过200家', 'near p23 200 → 100 number 200>100'],
    ],
    [
      '到2026年,全市地區生產總值力爭突破1.8萬億元,上市企業總數超過200家.',
      ['到2026年全市地區生產總值力爭突破18萬億元', 'absent'],
      ['上市企業總數超過200家', 'near p23 200 → 100 number 200>100'],
    ],
    [
      '常住人口达到2000万以上，人均可支配收入突破八万元大关',
      ['常住人口达到2000万以上', 'near p33 2000 → 1000 number 2000万>1000万'],
      ['人均可支配收入突破八万元大关', 'absent'],
    ],
    [
      '在全市人民的热切期盼和关注下，刘家义代表中共济南市第十一届委员会向大会作报告',
      ['在全市人民的热切期盼和关注下', 'absent'],
      ['刘家义代表中共济南市第十一届委员会向大会作报告', 'near p10 家义 → 强 name 刘家义>刘强'],
    ],
    [
      '每年新建口袋公园一百处以上，高新技术企业未实现倍增',
      ['每年新建口袋公园一百处以上', 'absent'],
      ['高新技术企业未实现倍增', 'near p34 未 →  negation 未>'],
    ],
    [
      '力争地区生产总值突破一点八万亿元大关，五年内上市企业总数超过一百家',
      ['力争地区生产总值突破一点八万亿元大关', 'absent'],
      ['五年内上市企业总数超过一百家', 'near p23 一百 → 100 notation 一百>100'],
    ],
    [
      '上市企业总数超过200家，全市地区生产总值力争突破1.8万亿元，常住人口达到1500万以上',
      ['上市企业总数超过200家', 'near p23 200 → 100 number 200>100'],
      ['全市地区生产总值力争突破18万亿元', 'absent'],
      ['常住人口达到1500万以上', 'near p33 1500 → 1000 number 1500万>1000万'],
    ],
    [
      '充分激发市场主体活力。力争三年内引进世界五百强企业一百家，推动31家市属国有企业做大做活做专。',
      ['充分激发市场主体活力', 'exact p23 verbatim'],
      ['力争三年内引进世界五百强企业一百家', 'absent'],
      ['推动31家市属国有企业做大做活做专', 'near p23 31 → 21 number 31>21'],
    ],
    [
      '到2026年全市高速公路总里程突破一千公里，打造全国营商环境标杆城市',
      ['到2026年全市高速公路总里程突破一千公里', 'absent'],
      ['打造全国营商环境标杆城市', 'exact p23 verbatim, business-environment verbatim'],
    ],
    [
      '9日下午在济南市委党校会议中心隆重开幕，会期共计四天半时间',
      ['9日下午在济南市委党校会议中心隆重开幕', 'near p1 下 → 上'],
      ['会期共计四天半时间', 'absent'],
    ],
  ] as const)
    await assertParts(quotation, parts);
});

test('of clauses of several places the changed one is told', async () => {
  await assertParts('常住人口达到1000万以上，五年内上市企业总数超过300家', [
    ['常住人口达到1000万以上', 'exact p33 verbatim'],
    ['五年内上市企业总数超过300家', 'near p23 300 → 100 number 300>100'],
  ]);
  const [part] = (await check('常住人口达到1000万以上，五年内上市企业总数超过100家')).parts;
  assert.ok(part?.verdict === 'near' && part.place === null);
});

test('what is invented from end to end stays one absent part', async () => {
  for (const quotation of [
    '全市地区生产总值力争突破1.8万亿元，人均可支配收入突破八万元大关',
    '国家统计局今日公布数据，一季度国内生产总值同比增长百分之五',
    '要统筹疫情防控和城市建设，把保障就业放在更加突出的位置',
  ])
    assert.deepEqual(told(await check(quotation)), ['absent'], quotation);
});

test('a name, or a number, of a clause that was left out far from the words is not told', async () => {
  for (const [quotation, id] of [
    ['五年来，济南发展迈上新的台阶', 'p3'],
    ['五年来，济南发展迈上新台阶', 'p3'],
    ['五年來，濟南經濟發展邁上新的臺階', 'p3'],
    ['五年来，济南交出了一份厚重提气的高质量答卷', 'p3'],
    ['让我们埋头苦干、勇毅前行', 'p8'],
    ['今后五年，全市工作总的要求是：坚持稳中求进工作总基调', 'p5'],
  ] as const) {
    const [part] = (await check(quotation)).parts;
    assert.ok(part?.verdict === 'near' && part.place?.line.id === id, quotation);
    assert.deepEqual(part.callouts, [], quotation);
  }
  for (const [quotation, expected] of [
    ['济南认真贯彻落实重要指示要求，各项工作取得明显成效', / name >习近平$/],
    ['李克强总书记对山东、对济南十分关心', / name 李克强>习近平$/],
    ['刘强、于海田、殷鲁谦、雷杰', / name >韩金峰$/],
  ] as const)
    assert.match(told(await check(quotation)).join(), expected);
});
