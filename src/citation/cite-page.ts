import { scriptOfPage } from '../browser/script-of-page.ts';
import { fillAccessDay } from './access-day.ts';
import { startCopying } from './copying.ts';
import { pinTo } from './pinning.ts';

/** Brings a cite page to life: buttons, the reader's day, and the paragraph that its address names. */
export function startCitePage(): void {
  const root = document.querySelector<HTMLElement>('[data-references]');
  if (!root) return;
  const script = scriptOfPage();
  startCopying(root, script);
  fillAccessDay(root);
  const follow = () =>
    pinTo(root.querySelectorAll('[data-style]'), paragraphInAddress(root), script);
  follow();
  addEventListener('hashchange', follow);
}

/** The paragraph of `…/cite/goals/#p12`, if the story has it. */
function paragraphInAddress({ dataset }: HTMLElement): readonly [number, number] | null {
  const number = Number(/^#p(\d+)$/.exec(location.hash)?.[1]);
  const isInStory = number >= Number(dataset['first']) && number <= Number(dataset['last']);
  return isInStory ? [number, number] : null;
}
