import type { Script } from '../script/script.ts';
import type { Run } from './run.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { chineseApa } from './styles/chinese-apa.ts';
import { gbt2015, gbt2025 } from './styles/gbt7714.ts';
import { mla } from './styles/mla.ts';
import type { StyleId } from './style-ids.ts';
import type { CitableStory } from './work.ts';

type Style = (story: CitableStory, script: Script, accessDay: string) => Run[];

const styles: Readonly<Record<StyleId, Style>> = {
  'gbt7714-2025': gbt2025,
  'gbt7714-2015': gbt2015,
  'apa-zh': chineseApa,
  apa,
  mla,
  chicago,
};

/** Returns the reference to a story in a style; `accessDay` is YYYY-MM-DD. */
export function referenceIn(
  style: StyleId,
  story: CitableStory,
  script: Script,
  accessDay: string,
): Run[] {
  return styles[style](story, script, accessDay);
}
