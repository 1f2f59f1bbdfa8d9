import type { Script } from '../script/script.ts';
import { checkWord } from '../text/check-words.ts';
import type { Aside, CheckAnswer, CheckedPart, NearPart } from './answer.ts';
import { calloutKinds, type Callout } from './callouts.ts';
import type { CheckLine } from './desk.ts';
import type { MatchKind } from './match-kind.ts';

/** Returns the verdict of a part with what it rests on, in a sentence. */
export function verdictWords(part: CheckedPart, script: Script): string {
  const verdict = checkWord(script, part.verdict);
  if (part.verdict !== 'exact')
    return verdict + (part.verdict === 'near' ? counted(part.callouts, script) : '');
  return `${verdict}。${matchWords(part.places[0].match, part.places[0].line.source.originalScript, script)}`;
}

/** Returns the heading of an answer: the verdict, and for differences how many of which kind. */
export function headingWords({ verdict, parts }: CheckAnswer, script: Script): string {
  const callouts = parts.flatMap((part) => (part.verdict === 'near' ? part.callouts : []));
  return checkWord(script, verdict) + counted(callouts, script);
}

/** Returns every word of which the headings of answers are made, for the subset of the heading font. */
export function everyHeadingWord(script: Script): string {
  const counts = calloutKinds.map((kind) =>
    checkWord(script, 'differences', { n: '0123456789', kind: checkWord(script, kind) }),
  );
  const verdicts = ['exact', 'near', 'absent'] as const;
  return [...verdicts.map((verdict) => checkWord(script, verdict)), ...counts].join(' · ');
}

/** Returns how the same words are written, in a sentence. */
export function matchWords(match: MatchKind, original: Script, script: Script): string {
  return checkWord(script, match, { script: checkWord(script, original) });
}

/** Returns, in a list of one or none, that what is shown of an article is converted from its source. */
export function convertedWords({ source }: CheckLine, script: Script): string[] {
  return source.originalScript === script ? [] : [checkWord(script, 'converted')];
}

/** Returns what a difference that is told in words is, in a sentence. */
export function calloutWords({ kind, pasted, source }: Callout, script: Script): string {
  const values = { kind: checkWord(script, kind), pasted, source };
  if (kind === 'notation') return checkWord(script, 'sameValue', values);
  if (kind === 'who') return checkWord(script, source === '' ? 'whoUnknown' : 'whoElse', values);
  if (pasted === '') return checkWord(script, 'missing', values);
  return checkWord(script, source === '' ? 'added' : 'changed', values);
}

/** Returns how a part is put together: from one paragraph or from several places, in a sentence. */
export function scatteredWords({ finds }: NearPart, script: Script): string {
  const lines = new Set(finds.map(({ line }) => line));
  return checkWord(script, lines.size === 1 ? 'reordered' : 'scattered');
}

/** Returns what is said of all that was not compared: one sentence for all of a kind. */
export function asidesWords(asides: readonly Aside[], script: Script): string[] {
  const kinds = Map.groupBy(asides, (one) => asideWords({ ...one, written: '\0' }, script));
  return [...kinds].map(([words, alike]) => {
    const written = new Set(alike.map((one) => one.written));
    return words.replace('\0', () => [...written].join(checkWord(script, 'between')));
  });
}

/** Returns what is said of words that were not compared, in a sentence. */
export function asideWords({ written, speaker, isNote, from }: Aside, script: Script): string {
  if (from) {
    const { newspaper, eventLabel: day } = from;
    return checkWord(script, 'printedIn', { written, newspaper, day });
  }
  if (speaker === null) return checkWord(script, isNote ? 'note' : 'aside', { written });
  return checkWord(script, speaker === '' ? 'saidByNobody' : 'saidBy', { written, speaker });
}

/** Returns how many parts came to which verdict. */
export function partsWords({ parts }: CheckAnswer, script: Script): string {
  const count = (verdict: CheckedPart['verdict']) =>
    parts.filter((part) => part.verdict === verdict).length;
  return checkWord(script, 'ofParts', {
    n: parts.length,
    exact: count('exact'),
    near: count('near'),
    absent: count('absent'),
  });
}

function counted(callouts: readonly Callout[], script: Script): string {
  const kinds = [...new Set(callouts.map(({ kind }) => kind))];
  const words = kinds.map((kind) =>
    checkWord(script, 'differences', {
      n: callouts.filter((one) => one.kind === kind).length,
      kind: checkWord(script, kind),
    }),
  );
  return words.map((one) => ` · ${one}`).join('');
}
