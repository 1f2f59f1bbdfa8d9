import type { Script } from '../script/script.ts';
import { writeAddress } from './address.ts';
import type { Hit, Suggestion } from './answer.ts';
import { element } from '../browser/elements.ts';
import { excerpt, shown } from './excerpt.ts';
import { lineLabel, searchWord } from '../text/search-words.ts';

/** Returns the element of one result: label, source, link and, for a paragraph, its text. */
export function resultItem(hit: Hit, script: Script, place: number): HTMLLIElement {
  const label = element('p', { class: 'label', id: `hit-${place}` }, lineLabel(hit, script));
  const isParagraph = hit.kind === 'paragraph';
  const words = isParagraph ? [hit.heading] : pieces(hit);
  const link = element('a', { href: hit.href, 'aria-describedby': label.id }, ...words);
  const body = element('div', { class: 'body' }, link);
  if (isParagraph) body.append(element('p', {}, ...pieces(hit)));
  const head = element('div', {}, label, ...sourceOf(hit, script));
  return element('li', { 'data-hit': hit.kind }, head, body);
}

/** Returns the element of a nearest wording: a link that searches it, and the place where it stands. */
export function suggestionItem({ wording, hit }: Suggestion, script: Script): HTMLLIElement {
  const search = element('a', { href: writeAddress({ question: wording, filters: {} }) }, wording);
  const place = element('a', { href: hit.href }, `${hit.newspaper} ${lineLabel(hit, script)}`);
  const where = element('span', { class: 'where' }, `${searchWord(script, 'stands')} `, place);
  return element('li', {}, search, ' ', where, element('p', {}, ...pieces(hit)));
}

function sourceOf(
  { eventLabel, newspaper, speakerName, event }: Hit,
  script: Script,
): HTMLElement[] {
  const speaker = speakerName && `${searchWord(script, 'speaker')}：${speakerName}`;
  return [
    // Without a known day there is nothing that <time> could say.
    element('p', {}, event ? element('time', { datetime: event }, eventLabel) : eventLabel),
    element('p', {}, newspaper),
    ...(speaker ? [element('p', {}, speaker)] : []),
  ];
}

const pieces = ({ text, marks }: Hit): (Node | string)[] => shown(excerpt(text, marks));
