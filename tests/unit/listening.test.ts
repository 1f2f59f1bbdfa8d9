import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, suite, test } from 'node:test';
import { readLibrary } from '../../src/articles/library.ts';
import { printedLines } from '../../src/articles/raw.ts';
import { bestVoiceLike } from '../../src/listening/best-voice.ts';
import { chunksOf, endOfChunk } from '../../src/listening/chunks.ts';
import {
  Reading,
  type Engine,
  type Position,
  type Report,
  type SpokenLine,
} from '../../src/listening/reading.ts';
import { localVoice } from '../../src/listening/voices.ts';

suite('chunks', () => {
  test('a chunk ends with its sentence or clause, closing quotation marks included', () => {
    assert.deepEqual(chunksOf('他说：“好！”大家鼓掌；散会。完'), [
      '他说：“好！”',
      '大家鼓掌；',
      '散会。',
      '完',
    ]);
    assert.deepEqual(chunksOf('真的？！（是。）'), ['真的？！', '（是。）']);
    assert.deepEqual(chunksOf(''), []);
  });

  test('a long sentence is cut at a comma, one without commas where it must', () => {
    const clause = `${'泉'.repeat(49)}，`;
    assert.deepEqual(chunksOf(clause.repeat(3)), [clause.repeat(2), clause]);
    assert.deepEqual(
      chunksOf('城'.repeat(250)).map(({ length }) => length),
      [120, 120, 10],
    );
  });

  test('joined, the chunks are the text, and none is long: both articles and chance', async () => {
    const printed = (await readLibrary()).flatMap(printedLines);
    const lines = printed.flatMap(({ hans, hant }) => [hans, hant]);
    for (const text of [...lines, ...randomTexts(2000)]) {
      const chunks = chunksOf(text);
      assert.equal(chunks.join(''), text);
      assert.ok(
        chunks.every((chunk) => [...chunk].length <= 130),
        text,
      );
      let at = 0;
      for (const chunk of chunks) {
        assert.equal(endOfChunk(text, at), at + chunk.length);
        at += chunk.length;
      }
    }
  });
});

/** Texts of marks, brackets, spaces, line ends and characters beyond the basic plane. */
function randomTexts(count: number): string[] {
  const signs = Array.from('。；！？”’」』）〕】》，、：— \n…“「𠮷一二三四五');
  let seed = 20220429;
  const next = (limit: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(400) }, () => signs[next(signs.length)]).join(''),
  );
}

suite('voices', () => {
  const voice = (lang: string, localService = true, isDefault = false, voiceURI = lang) => ({
    ...{ lang, localService, voiceURI },
    default: isDefault,
  });

  test('only Mandarin of the region, and only on this machine', () => {
    const langs = ['zh-CN', 'zh_CN_#Hans', 'cmn-CN', 'zh-Hans-CN', 'ZH_cn'];
    for (const lang of langs) assert.ok(localVoice([voice(lang)], 'cn'), lang);
    for (const lang of ['zh-TW', 'zh-HK', 'yue-CN', 'zh', 'en-US', 'zh-CN-liaoning'])
      assert.equal(localVoice([voice(lang)], 'cn'), undefined, lang);
    assert.equal(localVoice([voice('zh-CN', false)], 'cn'), undefined);
    assert.ok(localVoice([voice('zh-CN'), voice('zh_TW')], 'tw')?.lang === 'zh_TW');
  });

  test('the best voice is the default, then no robot, and never one over the network', () => {
    const robot = voice('zh-CN', true, false, 'com.apple.eloquence.Eddy');
    const remote = voice('zh-CN', false, true);
    const plain = voice('zh-CN', true, false, 'Tingting');
    const chosen = voice('zh-CN', true, true, 'Huihui');
    assert.equal(bestVoiceLike(robot, [remote, robot, plain, chosen]), chosen);
    assert.equal(bestVoiceLike(robot, [remote, robot, plain]), plain);
    assert.equal(bestVoiceLike(robot, [remote, robot]), robot);
  });
});

/** A stand-in for an engine: keeps what it was to say and reports what the test tells it to. */
class StandIn implements Engine {
  said: string[] = [];
  rate = 1;
  speaking = false;
  report: (report: Report) => void = () => undefined;

  speak(text: string, rate: number, report: (report: Report) => void): void {
    this.said.push(text);
    this.rate = rate;
    this.speaking = true;
    this.report = report;
  }
  cancel(): void {
    this.speaking = false;
  }
  isSpeaking(): boolean {
    return this.speaking;
  }
  end(): void {
    this.report({ kind: 'start' });
    this.report({ kind: 'end' });
  }
}

const line = (text: string, number: number | null = null, isLead = false): SpokenLine => ({
  ...{ text, number, isLead },
});
const lines = [
  line('标题', null, true),
  line('一甲。一乙。', 1),
  line('小标题', null, true),
  line('二甲。', 2),
  line('三甲。', 3),
];

suite('reading', () => {
  let engine: StandIn;
  let positions: Position[];
  let reading: Reading;
  let isHidden: boolean;
  const last = () => positions.at(-1);
  const seconds = (count: number) => mock.timers.tick(count * 1000);

  beforeEach(() => {
    mock.timers.enable({ apis: ['setInterval'] });
    engine = new StandIn();
    positions = [];
    isHidden = false;
    const keep = (position: Position) => positions.push(position);
    reading = new Reading(lines, engine, keep, () => isHidden);
  });
  afterEach(() => {
    reading.stop();
    mock.timers.reset();
  });

  test('reads every chunk of every line once, in order, and says when it is done', () => {
    reading.readFrom(0);
    for (let count = 0; count < 6; count += 1) engine.end();
    assert.deepEqual(engine.said, ['标题', '一甲。', '一乙。', '小标题', '二甲。', '三甲。']);
    assert.equal(last()?.halt, 'finished');
    reading.play();
    assert.equal(engine.said.at(-1), '标题');
  });

  test('from here on; a late report of what was cancelled changes nothing', () => {
    reading.readFrom(1);
    const late = engine.report;
    reading.readFrom(3);
    late({ kind: 'end' });
    late({ kind: 'error', error: 'interrupted' });
    assert.deepEqual(engine.said, ['一甲。', '二甲。']);
    assert.equal(last()?.line, 3);
    assert.equal(last()?.halt, null);
  });

  test('pausing and a change of speed go on at the last word heard', () => {
    reading.readFrom(1);
    engine.report({ kind: 'boundary', at: 1 });
    reading.setRate(1.5);
    assert.deepEqual([engine.said.at(-1), engine.rate], ['甲。', 1.5]);
    reading.pause();
    assert.equal(engine.speaking, false);
    assert.equal(last()?.halt, 'paused');
    reading.setRate(0.75);
    assert.equal(engine.speaking, false);
    reading.play();
    assert.deepEqual([engine.said.at(-1), engine.rate], ['甲。', 0.75]);
    engine.end();
    assert.equal(engine.said.at(-1), '一乙。');
  });

  test('steps go by paragraphs, with the headings that lead to them', () => {
    reading.readFrom(4);
    reading.step(-1);
    assert.equal(reading.line, 2);
    reading.step(-1);
    assert.equal(reading.line, 0);
    reading.step(-1);
    assert.equal(reading.line, 0);
    reading.step(1);
    assert.equal(reading.line, 2);
    reading.step(1);
    reading.step(1);
    assert.equal(reading.line, 4);
  });

  test('paragraph by paragraph: pauses behind each, not behind headings', () => {
    reading.pausesAfterParagraph = true;
    reading.readFrom(2);
    engine.end();
    assert.equal(engine.said.at(-1), '二甲。');
    engine.end();
    assert.equal(last()?.halt, 'paragraphDone');
    assert.equal(reading.line, 4);
    reading.play();
    assert.equal(engine.said.at(-1), '三甲。');
  });

  test('an error is tried again once, then said; the place is kept', () => {
    reading.readFrom(3);
    engine.report({ kind: 'error', error: 'synthesis-failed' });
    assert.deepEqual(engine.said, ['二甲。', '二甲。']);
    engine.report({ kind: 'error', error: 'synthesis-failed' });
    assert.equal(last()?.halt, 'failed');
    reading.play();
    engine.end();
    assert.equal(engine.said.at(-1), '三甲。');
  });

  test('who interrupts goes first', () => {
    reading.readFrom(3);
    engine.report({ kind: 'error', error: 'interrupted' });
    assert.equal(last()?.halt, 'interrupted');
    assert.equal(engine.said.length, 1);
  });

  test('an engine that never reports the end is followed by its rest, or by the clock', () => {
    reading.readFrom(3);
    engine.report({ kind: 'start' });
    engine.speaking = false;
    seconds(2);
    assert.equal(engine.said.at(-1), '三甲。');
    engine.report({ kind: 'start' });
    seconds(6);
    assert.equal(last()?.halt, null);
    seconds(1);
    assert.equal(last()?.halt, 'finished');
  });

  test('an engine that never begins is tried again once, then said', () => {
    reading.readFrom(3);
    engine.speaking = false;
    seconds(4);
    assert.equal(engine.said.length, 2);
    engine.speaking = false;
    seconds(4);
    assert.equal(last()?.halt, 'silent');
    seconds(60);
    assert.equal(engine.said.length, 2);
  });

  test('silence while the page is hidden passes over nothing', () => {
    reading.readFrom(3);
    engine.report({ kind: 'start' });
    isHidden = true;
    engine.speaking = false;
    seconds(2);
    assert.equal(last()?.halt, 'hidden');
    isHidden = false;
    reading.play();
    assert.deepEqual(engine.said, ['二甲。', '二甲。']);
  });

  test('back on the page, a reading that fell silent goes on, one that speaks is left alone', () => {
    reading.readFrom(3);
    reading.wake();
    assert.equal(engine.said.length, 1);
    engine.speaking = false;
    reading.wake();
    assert.deepEqual(engine.said, ['二甲。', '二甲。']);
    reading.pause();
    reading.wake();
    assert.equal(engine.said.length, 2);
  });
});
