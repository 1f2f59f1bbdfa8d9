import type { InBothScripts, Script } from '../script/script.ts';

type Values = Readonly<Record<string, string | number>>;
type Table<Word extends string> = Readonly<Record<Word, InBothScripts>>;

/**
 * Returns how a table of words is asked for many words of one script: `t = wordsIn(script)`, then
 * `t('paragraph', { n: 3 })` → 第3段. Throws when a value that the words need is not given, so that
 * no page shows a placeholder. The table itself is its `words`.
 */
export function wordsOf<Word extends string>(words: Table<Word>) {
  const lookup =
    (script: Script) =>
    (word: Word, values: Values = {}): string =>
      filled(words[word][script], values);
  return Object.assign(lookup, { words });
}

/** Returns how a table is asked for one word: `quoteWord(script, 'chosen', { n: 3 })`; as `wordsOf`. */
export function wordOf<Word extends string>(words: Table<Word>) {
  const lookup = (script: Script, word: Word, values: Values = {}): string =>
    filled(words[word][script], values);
  return Object.assign(lookup, { words });
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`«${text}» needs a value for {${name}}.`);
    return String(value);
  });
}
