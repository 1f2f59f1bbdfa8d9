import { encodingName } from '../articles/encoding.ts';
import type { ArticleFiles } from '../articles/read.ts';
import type { Problem } from '../articles/problems.ts';
import { otherScript, type Script } from '../script/script.ts';
import type { Choice } from './choices.ts';
import { excerpt } from '../articles/excerpt.ts';
import type { Prepared } from './prepare.ts';
import type { Found } from './read-found.ts';

/** Everything that is said when a text was added. */
export interface Added {
  readonly found: Found;
  readonly prepared: Prepared;
  readonly files: ArticleFiles;
  readonly open: readonly Problem[];
  readonly choices: readonly Choice[];
  readonly names: readonly string[];
}

const scriptNames: Readonly<Record<Script, string>> = { hans: 'Simplified', hant: 'Traditional' };

/** Returns what `npm run add` prints: what it found, what it wrote, what is to be decided, what next. */
export function reportOf(added: Added): string {
  return [
    foundWords(added),
    writtenWords(added),
    decideWords(added),
    choiceWords(added),
    nameWords(added),
    nextWords(added),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function foundWords({ found, prepared }: Added): string {
  const { script, evidence, punctuation } = prepared;
  const lost = found.text.split('\ufffd').length - 1;
  return [
    `Encoding: ${encodingName[found.encoding]} (${found.why}); ${found.bytes.length} bytes.`,
    `Script: ${scriptNames[script]} (${evidenceWords(prepared)}).`,
    ...strayWords(script, evidence),
    `Punctuation: ${punctuation === 'ascii' ? 'ASCII , : ; ( ), which the page prints full-width' : 'as found, for it has full-width ， ： ； （ ） already'}.`,
    ...(lost > 0
      ? [
          `WARNING: �, a character that was lost before, stands in it (${lost}): look for a better copy.`,
        ]
      : []),
  ].join('\n');
}

function evidenceWords({ evidence: { only } }: Prepared): string {
  const words = (script: Script) => {
    const { count, kinds } = only[script];
    const shown = count === 0 ? '' : `: ${excerpt(kinds.join(''), 12)}`;
    return `${count} characters are ${scriptNames[script]} only${shown}`;
  };
  return `${words('hans')}; ${words('hant')}`;
}

/** A text of two scripts is a find of its own: the checks will refuse those lines. */
function strayWords(script: Script, { only }: Prepared['evidence']): string[] {
  const other = otherScript(script);
  const { count, kinds } = only[other];
  if (count === 0) return [];
  return [
    `WARNING: the text is mixed: ${kinds.join(' ')} (${count}) ${count === 1 ? 'is' : 'are'} ${scriptNames[other]} only. An article stands in one script, and the checks will name those lines: look for a better copy of the text.`,
  ];
}

function writtenWords({ files: { crawl, mdx } }: Added): string {
  return [
    `Wrote ${crawl}  the evidence, byte for byte as found: never edit it`,
    `Wrote ${mdx}  the draft`,
  ].join('\n');
}

function decideWords({ open, prepared: { outline } }: Added): string {
  const edits = outline.proposals.length;
  const doubts = `of them ${edits} edits that are proposed`;
  return [
    `To decide in the draft: ${open.length} places${edits > 0 ? `, ${doubts}` : ''}`,
    ...open.map(({ line, what }) => `  line ${line}  ${what.replace('still to be decided: ', '')}`),
  ].join('\n');
}

const shownPlaces = 3;

function choiceWords({ choices, files: { id }, prepared: { script } }: Added): string {
  const count = choices.reduce((sum, { places }) => sum + places.length, 0);
  const target = scriptNames[otherScript(script)];
  if (count === 0) return `Conversion into ${target}: no character with a choice.`;
  return [
    `Conversion into ${target}: ${count} places where it chooses, to be looked at when the draft is done (npm run review -- ${id} --open):`,
    ...choices.map(({ from, to, choices: all, places }) => {
      const contexts = places.slice(0, shownPlaces).map(({ context }) => context);
      const more = places.length > shownPlaces ? ' …' : '';
      return `  ${from} → ${to} of ${all.join('')}, ${places.length}×  ${contexts.join(' | ')}${more}`;
    }),
  ].join('\n');
}

function nameWords({ names }: Added): string {
  if (names.length === 0) return '';
  return `Perhaps names that content/people.yaml does not have yet (hints; read the text for others): ${names.join('、')}`;
}

function nextWords({ files: { id, mdx } }: Added): string {
  return [
    'Next:',
    `  1. Open ${mdx} and decide every TODO; README, “Add a text”, explains the fields.`,
    '  2. npm run register             says what is left, with file, line and how to mend it',
    `  3. npm run review -- ${id} --open   the places of the conversion`,
    '  4. npm start                    look at it',
  ].join('\n');
}
