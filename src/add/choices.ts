import type { Convert } from '../script/convert.ts';
import { toReading, type Punctuation } from '../script/punctuation.ts';
import { placesIn, type Place } from '../script/review.ts';
import { otherScript, type Script } from '../script/script.ts';
import type { Block } from './block.ts';

/** A character that conversion chose among several, what it took, and where. */
export interface Choice extends Pick<Place, 'from' | 'to' | 'choices'> {
  readonly places: readonly Place[];
}

/** Returns what conversion will choose in the lines of a draft, as `npm run review` will list it. */
export function choicesIn(
  blocks: readonly Block[],
  script: Script,
  punctuation: Punctuation,
  convert: Convert,
): Choice[] {
  const target = otherScript(script);
  const places = blocks.flatMap(({ text, lines }) => {
    const own = toReading(text, punctuation);
    const line = { id: `line ${lines.join('–')}`, hans: own, hant: own };
    return placesIn({ ...line, [target]: convert(own, target) }, script);
  });
  const groups = Map.groupBy(places, ({ from, to }) => from + to);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ from: first.from, to: first.to, choices: first.choices, places: own }] : [];
  });
}
