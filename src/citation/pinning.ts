import { element } from '../browser/elements.ts';
import { textNodesOf } from '../browser/text-range.ts';
import type { Script } from '../script/script.ts';
import { citationWordsIn } from '../text/citation-words.ts';
import { pinpoint, type StyleId } from './style-ids.ts';
import type { Paragraphs } from './work.ts';

const ofAnArticle = /(\/articles\/[\w-]+\/)#[\w-]+/;

/**
 * Makes references lead to paragraphs, or with `null` to their story again, and says below each how
 * a note in the text names them.
 */
export function pinTo(
  references: Iterable<HTMLElement>,
  paragraphs: Paragraphs | null,
  script: Script,
): void {
  for (const reference of references) {
    const { story = '', style = '' } = reference.dataset;
    changeAddress(reference, paragraphs ? `p${paragraphs[0]}` : story);
    noteBelow(reference)?.remove();
    if (!paragraphs) continue;
    const place = pinpoint(style as StyleId, paragraphs);
    const words = citationWordsIn(script)('inNote', { place });
    reference.after(element('p', { 'data-pinpoint': '' }, words));
  }
}

function changeAddress(reference: HTMLElement, fragment: string): void {
  for (const text of textNodesOf(reference))
    text.data = text.data.replace(ofAnArticle, `$1#${fragment}`);
}

function noteBelow({ nextElementSibling }: HTMLElement): Element | null {
  return nextElementSibling?.matches('[data-pinpoint]') ? nextElementSibling : null;
}
