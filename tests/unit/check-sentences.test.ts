// Every sentence of the texts, true and altered, through the checker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../../src/check/client.ts';
import { sentencesOf } from '../../src/check/parts.ts';
import { scripts, type Script } from '../../src/script/script.ts';
import { articles, deskOf } from './check-desk.ts';

const desk = deskOf('hans');

interface Sentence {
  readonly text: string;
  readonly script: Script;
  readonly article: string;
  readonly original: Script;
  readonly id: string;
}

const sentences: readonly Sentence[] = articles.flatMap(
  ({ id: article, originalScript, stories }) =>
    stories
      .flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'paragraph'))
      .flatMap((line) =>
        scripts.flatMap((script) =>
          sentencesOf(line[script])
            .filter((text) => text.replace(/\P{L}/gu, '').length > 5)
            .map((text) => ({ text, script, article, original: originalScript, id: line.id })),
        ),
      ),
);

/** Changes in the middle of a sentence and at its beginning, each of which alters what is said. */
const mutations: Readonly<Record<string, (sentence: string, middle: number) => string>> = {
  number: (sentence) => sentence.replace(/\d+/, (number) => String(Number(number) + 7)),
  negation: (sentence, at) => `${sentence.slice(0, at)}不${sentence.slice(at)}`,
  character: (sentence, at) => `${sentence.slice(0, at)}囧${sentence.slice(at + 1)}`,
  missing: (sentence, at) => sentence.slice(0, at) + sentence.slice(at + 1),
  word: (sentence, at) => `${sentence.slice(0, at)}某种${sentence.slice(at + 2)}`,
  beginning: (sentence) => `嗯${sentence.slice(1)}`,
};

function mutated({ text }: Sentence): (readonly [string, string])[] {
  const middle = Math.floor(text.length / 2);
  const at = middle + text.slice(middle).search(/\p{L}/u);
  return Object.entries(mutations)
    .map(([name, mutate]) => [name, mutate(text, at)] as const)
    .filter(([, altered]) => altered !== text);
}

test('every sentence is found word for word, in its script and in the other, with no mark of it', async () => {
  assert.ok(sentences.length > 200);
  for (const sentence of sentences) {
    const { text, script, article, original, id } = sentence;
    const { parts, match } = await checkWith(desk, text);
    const [part] = parts;
    assert.ok(part?.verdict === 'exact' && parts.length === 1, text);
    assert.ok(
      part.places.some(({ line }) => line.article === article && line.id === id),
      text,
    );
    if (script === original) assert.equal(match, 'verbatim', text);
    const bare = await checkWith(desk, text.replace(/[，。、：；“”《》]/g, ''));
    assert.equal(bare.verdict, 'exact', text);
  }
});

test('every altered sentence differs, beside the sentence that it was', async () => {
  for (const sentence of sentences) {
    for (const [name, altered] of mutated(sentence)) {
      const { verdict, parts } = await checkWith(desk, altered);
      const [part] = parts;
      const what = `${name}: ${altered}`;
      assert.equal(verdict, 'near', what);
      assert.ok(part?.verdict === 'near' && parts.length === 1 && part.place, what);
      const places = [part.place, ...part.others].map(({ line }) => `${line.article}#${line.id}`);
      assert.ok(places.includes(`${sentence.article}#${sentence.id}`), `${what}: ${places.join()}`);
      const kinds = part.callouts.map(({ kind }) => kind as string);
      if (name === 'number' || name === 'negation') assert.ok(kinds.includes(name), what);
    }
  }
});

test('what is pasted and the passage are shown whole and unaltered', async () => {
  for (const sentence of sentences.slice(0, 60)) {
    for (const [, altered] of mutated(sentence)) {
      const [part] = (await checkWith(desk, altered)).parts;
      assert.ok(part?.verdict === 'near' && part.place);
      assert.equal(part.pasted.map(({ text }) => text).join(''), altered);
      const { line, mark } = part.place;
      const shown = part.source.map(({ text }) => text).join('');
      assert.equal(shown, line.text.slice(mark.start, mark.end));
    }
  }
});

test('sentences of a text that is not there are not found word for word', async () => {
  const [known, unknown] = [true, false].map((is2020) =>
    articles.filter(({ id }) => id.startsWith('2020') === is2020),
  );
  const without = deskOf('hans', known);
  const texts = unknown?.flatMap(({ stories }) => stories.flatMap(({ lines }) => lines)) ?? [];
  const counts = { exact: 0, near: 0, absent: 0 };
  for (const { hans } of texts) {
    for (const sentence of sentencesOf(hans).filter((one) => one.length > 20))
      counts[(await checkWith(without, sentence)).verdict] += 1;
  }
  assert.equal(counts.exact, 0);
  assert.ok(counts.absent > 20 * counts.near, JSON.stringify(counts));
});
