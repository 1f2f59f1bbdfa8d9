import { element } from '../browser/elements.ts';
import type { Script } from '../script/script.ts';
import { excerpt, piecesOf, shown } from '../search/excerpt.ts';
import { placeAddress } from '../search/library.ts';
import { checkWord } from '../text/check-words.ts';
import type { CheckedPart, ExactPart, Find, NearPart, Place } from './answer.ts';
import type { CheckLine } from './desk.ts';
import { placeName, speakerOf, storyTitle } from './place.ts';
import { calloutWords, convertedWords, matchWords, scatteredWords } from './sentences.ts';

/** What the parts of a result need to know of the page. */
export interface PartPlace {
  readonly base: string;
  readonly script: Script;
}

/** What is shown below one another in a result. */
export type Children = (Node | string)[];

/** Returns what is shown of one part: how it stands, where, and its surroundings. */
export function partView(part: CheckedPart, page: PartPlace): Children {
  switch (part.verdict) {
    case 'exact':
      return exactView(part, page);
    case 'near':
      return nearView(part, page);
    case 'absent':
      return [
        element('blockquote', {}, part.written),
        element('p', {}, checkWord(page.script, part.finds[0] ? 'absentWhole' : 'absentHow')),
        ...findsView(part.finds, page),
      ];
  }
}

function exactView({ places, beside, unread }: ExactPart, page: PartPlace): Children {
  const { script } = page;
  const [{ line, mark, match }, ...others] = places;
  const negated = checkWord(script, 'negated', { word: beside });
  return [
    element('p', {}, matchWords(match, line.source.originalScript, script)),
    element('blockquote', {}, ...shown(excerpt(line.text, [mark]))),
    ...convertedView(line, script),
    ...(beside ? [element('p', { class: 'warning' }, negated)] : []),
    whereLine(places[0], page),
    ...alsoView(others, page),
    ...(unread > 0 ? [unreadLine(places[0], unread, page)] : []),
    contextView(places[0], page),
  ];
}

function nearView(part: NearPart, page: PartPlace): Children {
  const { place, others, pasted, source, callouts, finds } = part;
  const { script } = page;
  const rows = [
    ...row(checkWord(script, 'pasted'), shown(pasted, 'del')),
    ...(place ? row(checkWord(script, 'source'), shown(source, 'ins')) : []),
  ];
  const told = callouts.map((one) => element('li', {}, calloutWords(one, script)));
  return [
    ...(told.length > 0 ? [element('ul', { class: 'callouts' }, ...told)] : []),
    element('p', {}, place ? checkWord(script, 'nearHow') : scatteredWords(part, script)),
    element('dl', { class: 'compared' }, ...rows),
    ...(place ? convertedView(place.line, script) : []),
    ...(place ? [whereLine(place, page), ...alsoView(others, page)] : findsView(finds, page)),
    ...(place ? [contextView(place, page)] : []),
  ];
}

/** Texts are shown in the reader's script; which of them are no source says so. */
function convertedView(line: CheckLine, script: Script): Node[] {
  return convertedWords(line, script).map((words) => element('p', { class: 'where' }, words));
}

function row(label: string, words: Children): Node[] {
  return [element('dt', {}, label), element('dd', {}, ...words)];
}

function whereLine(place: Place, page: PartPlace): HTMLElement {
  const { line } = place;
  const { script } = page;
  const speaker = speakerOf(line);
  const words = [
    line.source.newspaper,
    checkWord(script, 'event', { day: line.source.eventLabel }),
    ...(line.kind === 'paragraph'
      ? [speaker ? checkWord(script, 'speaker', { name: speaker }) : checkWord(script, 'noSpeaker')]
      : []),
  ];
  const told = words.flatMap((word) => ['，', word]);
  return element('p', { class: 'where' }, placeLink(place, page), ...told);
}

function placeLink(place: Place, { base, script }: PartPlace): HTMLElement {
  const words = { title: storyTitle(place.line), place: placeName(place.line, script) };
  const href = placeAddress(place, base, script);
  return element('a', { href }, checkWord(script, 'where', words));
}

/** Other places where the same words stand: so many are named. */
const mostNamed = 10;

function alsoView(others: readonly Place[], page: PartPlace): Children {
  if (others.length === 0) return [];
  const items = others
    .slice(0, mostNamed)
    .map((place) => element('li', {}, placeLink(place, page)));
  const words = checkWord(page.script, 'alsoAt', { n: others.length });
  return [element('div', { class: 'also' }, element('p', {}, words), element('ul', {}, ...items))];
}

/** What was not read, and where to go on: the search reads as far as the reader likes. */
function unreadLine({ line, mark }: Place, unread: number, page: PartPlace): HTMLElement {
  const { base, script } = page;
  const query = new URLSearchParams({ q: line.text.slice(mark.start, mark.end) });
  const href = `${base}${script}/search/?${query}`;
  const link = element('a', { href }, checkWord(script, 'searchAll'));
  return element('p', {}, checkWord(script, 'unread', { n: unread }), link);
}

function findsView(finds: readonly Find[], page: PartPlace): Children {
  if (finds.length === 0) return [];
  const items = finds
    .slice(0, mostNamed)
    .map((find) => element('li', {}, `「${find.written}」`, placeLink(find, page)));
  return [element('p', {}, checkWord(page.script, 'finds')), element('ul', {}, ...items)];
}

/** The paragraph with its neighbours, on demand. */
function contextView({ line, mark }: Place, { script }: PartPlace): HTMLElement {
  const lines = line.source.stories.find(({ story }) => story === line.story)?.lines ?? [];
  const at = lines.findIndex(({ id }) => id === line.id);
  const own = piecesOf(line.text, { start: 0, end: line.text.length }, [mark]);
  const around = (one?: { text: string }) => (one ? [[one.text]] : []);
  const each = [...around(lines[at - 1]), shown(own), ...around(lines[at + 1])];
  const paragraphs = each.map((words) => element('p', {}, ...words));
  return element(
    'details',
    {},
    element('summary', {}, checkWord(script, 'context')),
    ...paragraphs,
  );
}
