import type { Script } from '../script/script.ts';
import { studyWord } from '../text/study-words.ts';
import { wordsIn } from '../text/words.ts';

const kinds = ['title', 'kicker', 'byline', 'caption', 'credit'] as const;

/** Returns what a printed line is called by its id: 第12段, 标题, 引题, 小标题, 图片说明 …. */
export function lineName(id: string, script: Script): string {
  const number = /^p(\d+)$/.exec(id)?.[1];
  if (number !== undefined) return wordsIn(script)('paragraph', { n: number });
  // The credits behind the last story are names.
  if (id === 'credits') return studyWord(script, 'byline');
  return studyWord(script, kinds.find((kind) => id.endsWith(`-${kind}`)) ?? 'heading');
}
