import { readFileSync } from 'node:fs';
import { createConverter } from '../../src/script/convert.ts';
import { toReading } from '../../src/script/punctuation.ts';
import { otherScript, type InBothScripts, type Script } from '../../src/script/script.ts';
import type { SearchArticle, SearchLine } from '../../src/search/texts.ts';

const convert = createConverter([
  { hans: '于海田', hant: '于海田' },
  { hans: '于悦', hant: '于悅' },
  { hans: '更加注重', hant: '更加注重' },
  { hans: '方志馆', hant: '方志館' },
]);

/** The two real texts, straight from the crawls: every printed line once, each a paragraph. */
export const sampleArticles: readonly SearchArticle[] = [
  sample('2020-provincial-visit', 'hant', '2020-04-28', ['visit']),
  sample('2022-party-congress', 'hans', '2022-04-09', ['opening', 'goals']),
];

function sample(id: string, script: Script, event: string, stories: string[]): SearchArticle {
  const lines = linesOf(id, script);
  const share = Math.ceil(lines.length / stories.length);
  return {
    id,
    title: both(id),
    newspaper: both('报'),
    event,
    eventLabel: both(event),
    originalScript: script,
    speakers: {},
    people: [],
    stories: stories.map((story, place) => ({
      article: id,
      story,
      event,
      title: both(id),
      lines: lines.slice(place * share, (place + 1) * share),
    })),
  };
}

function linesOf(id: string, script: Script): SearchLine[] {
  const source = readFileSync(new URL(`../../content/sources/${id}.txt`, import.meta.url), 'utf8');
  const printed = new Set(
    source
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  return [...printed].map((verbatim, place) => ({
    id: `p${place + 1}`,
    kind: 'paragraph',
    speaker: null,
    ...inBothScripts(toReading(verbatim, 'ascii'), script),
  }));
}

function inBothScripts(text: string, script: Script): InBothScripts {
  const other = otherScript(script);
  const converted = convert(text, other);
  return script === 'hans' ? { hans: text, hant: converted } : { hans: converted, hant: text };
}

function both(text: string): InBothScripts {
  return { hans: text, hant: text };
}
