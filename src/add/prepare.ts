import { createHash } from 'node:crypto';
import { parseBody } from '../articles/parse.ts';
import { problemsOf, type Problem } from '../articles/problems.ts';
import { readFrontmatter } from '../articles/read-frontmatter.ts';
import { toReading, toVerbatim, type Punctuation } from '../script/punctuation.ts';
import type { Script } from '../script/script.ts';
import { draftOf } from './draft.ts';
import type { Known } from './front-matter.ts';
import { outlineOf } from './outline.ts';
import type { Found } from './read-found.ts';
import { Refusal } from './refusal.ts';
import { scriptEvidence, type ScriptEvidence } from './script-evidence.ts';

/** A draft, and everything that was found out on the way to it. */
export interface Prepared extends Known {
  readonly mdx: string;
  readonly evidence: ScriptEvidence;
}

/** What whoever adds a text may say of it, and who is known. */
export interface Circumstances extends Pick<Known, 'url' | 'today' | 'people'> {
  readonly script: Script | undefined;
}

/** Returns the draft of a found text. Throws a `Refusal` when its script cannot be told. */
export function prepare({ text, bytes, encoding }: Found, given: Circumstances): Prepared {
  const evidence = scriptEvidence(text);
  const script = given.script ?? evidence.script;
  if (script === null)
    throw new Refusal(
      `The script cannot be told: ${evidence.only.hans.count} characters are Simplified only, ${evidence.only.hant.count} Traditional only.`,
      'Say which it is: --script hans (Simplified) or --script hant (Traditional).',
    );
  const punctuation = punctuationOf(text);
  const outline = outlineOf(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { ...given, script, punctuation, encoding, sha256, outline };
  return { ...known, mdx: draftOf(known), evidence };
}

/** How a text prints the five marks: a single full-width one, and the rule could not be undone. */
function punctuationOf(text: string): Punctuation {
  return toVerbatim(toReading(text, 'ascii'), 'ascii') === text ? 'ascii' : 'fullwidth';
}

/** Returns what is still to be done in a draft: the very messages that the checks will print. */
export function openIn(mdx: string, file: string): Problem[] {
  const { problems, report } = problemsOf(file);
  readFrontmatter(mdx, report);
  parseBody(mdx, report);
  return problems.toSorted((one, other) => one.line - other.line);
}
