import { Locale } from 'opencc-js';
import { dictionaries, entriesOf } from '../script/dictionary.ts';
import type { InBothScripts } from '../script/script.ts';

/** Of each dictionary only the entries for single characters: `from → to`. */
type Characters = ReadonlyMap<string, string>;

const simplified = charactersOf(dictionaries.hans.then);
const standard: readonly Characters[] = [
  charactersOf((Locale.from['tw'] ?? []).flat()),
  charactersOf((Locale.from['hk'] ?? []).flat()),
];

/**
 * Returns the characters that fold alike, as groups parted by spaces, the first of each standing for
 * all (see `readFoldTable`). In it are the pairs by which the two scripts of `texts` differ, and
 * every variant someone may type of a character that occurs in them. Throws when the two scripts of
 * a text differ in length.
 */
export function foldTable(texts: readonly InBothScripts[]): string {
  const written = charactersIn(texts);
  const groups = groupsOf(written);
  for (const pair of pairsIn(texts)) {
    const [character = '', partner = ''] = pair;
    join(normal(partner), normal(character), groups);
  }
  return [...new Set(groups.values())]
    .filter((group) => group.size > 1 && [...group].some((one) => written.has(one)))
    .map((group) => [...group].sort(writtenFirst(written)).join(''))
    .sort()
    .join(' ');
}

/** Every character of the texts, normalised. */
function charactersIn(texts: readonly InBothScripts[]): Set<string> {
  const written = new Set<string>();
  for (const { hans } of texts) for (const character of normal(hans)) written.add(character);
  return written;
}

/** For each character its group; what OpenCC simplifies to one character is one group. */
function groupsOf(written: ReadonlySet<string>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  const known = [simplified, ...standard].flatMap((characters) => [...characters.keys()]);
  for (const character of new Set([...written, ...known])) {
    // A compatibility character never meets the table: NFKC comes first and replaces it.
    if (character === normal(character)) join(character, simplify(character, written), groups);
  }
  return groups;
}

/**
 * A regional form (衞, 爲) is first brought to the standard form. Not so a character that Simplified
 * text really uses: Taiwan's 著 is 着, but 显著 is right in Simplified.
 */
function simplify(character: string, written: ReadonlySet<string>): string {
  const direct = simplified.get(character);
  if (direct !== undefined) return direct;
  if (written.has(character)) return character;
  const regional = standard.map((forms) => forms.get(character)).find((form) => form !== undefined);
  return regional === undefined ? character : (simplified.get(regional) ?? regional);
}

/** What stands at the same place of both scripts must fold alike, whatever the dictionaries say of it. */
function pairsIn(texts: readonly InBothScripts[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const [hans, hant] = [[...text.hans], [...text.hant]];
    if (hans.length !== hant.length)
      throw new Error(`The two scripts of a text differ in length: «${text.hans}» «${text.hant}»`);
    hans.forEach((character, place) => {
      const partner = hant[place] ?? character;
      if (partner !== character) pairs.add(character + partner);
    });
  }
  return pairs;
}

function join(one: string, other: string, groups: Map<string, Set<string>>): void {
  const group = groups.get(other) ?? new Set([other]);
  for (const member of groups.get(one) ?? [one]) group.add(member);
  for (const member of group) groups.set(member, group);
}

/** The character that Simplified text writes stands first; the rest by code point, for stable builds. */
function writtenFirst(written: ReadonlySet<string>) {
  return (one: string, other: string): number =>
    Number(written.has(other)) - Number(written.has(one)) || (one < other ? -1 : 1);
}

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

function charactersOf(lists: Parameters<typeof entriesOf>[0]): Characters {
  return new Map(
    entriesOf(lists)
      .filter(([from, to]) => [...from].length === 1 && [...to].length === 1)
      .map(([from, to]) => [from, to]),
  );
}
