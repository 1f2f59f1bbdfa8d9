import type { People } from '../articles/people.ts';
import type { Script } from '../script/script.ts';

/** A name in a byline, and who of the known people has it. */
export interface Signer {
  readonly name: string;
  readonly id: string | null;
}

const before = /^.*?(记者|記者|通讯员|通訊員|作者|撰文|撰稿|文\s*[/|丨])[:：\s]*/u;
// Whoever took the pictures signed too, but is no author.
const others = /(摄影|攝影|摄|攝|图\s*[/|丨]|圖\s*[/|丨]|报道|報道|報導|编辑|編輯).*$/u;
// Inside a paragraph: 本报讯（记者 某某）, （通讯员 某某 某某）, 本报记者 某某 某某 报道.
const role = '(?:记者|記者|通讯员|通訊員)[:：\\s]+';
const within = new RegExp(
  `[（(][^（()）。]{0,14}?${role}[^（()）。]{2,40}(?<![摄攝])[)）]|本[报報]${role}(?:\\p{Script=Han}{2,4}[\\s、]+)+(?:报道|報道|報導)`,
  'gu',
);

/** Returns what looks like a byline in the words of a paragraph; looked at by a person. */
export function signaturesIn(paragraph: string): string[] {
  return paragraph.match(within) ?? [];
}

/** Returns the names in a byline, as far as spaces or 、 part them; looked at by a person. */
export function signersOf(byline: string, people: People, script: Script): Signer[] {
  const ids = new Map([...people].map(([id, { name }]) => [name[script], id]));
  return byline
    .replace(before, '')
    .replace(others, '')
    .split(/[\s、,，/()（）【】[\]]+|通讯员|通訊員|记者|記者/u)
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name))
    .map((name) => ({ name, id: ids.get(name) ?? null }));
}
