import { decidingEntries, dictionaries, entriesOf } from './dictionary.ts';
import { forEachScript, type Script } from './script.ts';

/** Of OpenCC's list of single characters, those with a second form that none of its words shows. */
const rareInWords = [
  ['才', '纔'],
  ['核', '覈'],
] as const;

/** For a character: every character that it may become in the target script. */
type Candidates = ReadonlyMap<string, ReadonlySet<string>>;

const candidatesInto = forEachScript(readCandidates);

/**
 * Returns the characters that `character` may become in `target`, the possible choices; empty when
 * OpenCC knows only one. They are read from the dictionaries' own words: 发 stands for 發 in one
 * word and for 髮 in another, so it has two.
 */
export function choicesOf(character: string, target: Script): readonly string[] {
  return choicesInto[target].get(character) ?? none;
}

const none: readonly string[] = [];
const choicesInto = forEachScript((script) => choicesAmong(candidatesInto[script]));

function choicesAmong(candidates: Candidates): Map<string, readonly string[]> {
  const several = [...candidates].filter(([, found]) => found.size > 1);
  return new Map(several.map(([character, found]) => [character, [...found]]));
}

/**
 * Returns the characters of `text` that belong to the other script only and are misplaced in a text
 * of `script`. Characters that are right in both (著 in 显著, 乾 in 乾隆) are exempt.
 */
export function strangersIn(text: string, script: Script): string[] {
  return [...text].filter((character) => strangers[script].has(character));
}

const strangers = forEachScript(strangersTo);

/** A character is a stranger when OpenCC converts it by itself and never writes it in this script. */
function strangersTo(script: Script): ReadonlySet<string> {
  const last = entriesOf(dictionaries[script].then);
  const alone = new Set([...decidingEntries(script), ...last].map(([from]) => from));
  // Of words that it leaves as they are, too: 牛驥同皁.
  const kept = last.filter(([from, to]) => from === to).map(([, to]) => [...to]);
  const written = [...candidatesInto[script].values(), ...kept].flatMap((found) => [...found]);
  return new Set(candidatesInto[script].keys()).intersection(alone).difference(new Set(written));
}

function readCandidates(target: Script): Candidates {
  const variants = new Map(target === 'hant' ? entriesOf(dictionaries.hant.then) : []);
  const candidates = new Map<string, Set<string>>();
  for (const [from, to] of decidingEntries(target)) {
    const written = [...to];
    if ([...from].length !== written.length) continue;
    [...from].forEach((character, position) => {
      const result = written[position] ?? '';
      const set = candidates.get(character) ?? new Set();
      candidates.set(character, set.add(variants.get(result) ?? result));
    });
  }
  for (const [from, to] of target === 'hant' ? rareInWords : []) candidates.get(from)?.add(to);
  return candidates;
}
