import type { Script } from '../script/script.ts';
import { aboutWordsIn, type AboutWord } from '../text/about-words.ts';
import { wordsIn } from '../text/words.ts';
import type { Article } from './article.ts';
import { dateInWords } from './event.ts';
import type { Witness } from './frontmatter.ts';
import type { People } from './people.ts';

/** One thing that is to be known of where a text comes from, in the reader's script. */
export interface OriginRow {
  readonly field: AboutWord;
  /** One or several; none when it is not known. */
  readonly values: readonly string[];
  /** `null` when nobody has looked into it. */
  readonly certainty: Known['certainty'] | null;
  /** The same in words. */
  readonly state: string;
  readonly reason: string;
  readonly witnesses: readonly Witness[];
  /** Where the value leads. */
  readonly link: string | null;
}

type Known = NonNullable<Article['origin']['newspaper']>;

const toldFields = [
  'edition',
  'photographers',
  'editors',
  'pictures',
  'originalAddress',
] as const satisfies readonly (keyof Article['origin'])[];

/** Returns the whole provenance of an article, row by row: also what is not known. */
export function originOf(article: Article, people: People, script: Script): OriginRow[] {
  const { source, event, published, origin } = article;
  const row = rowIn(script);
  const addressField: AboutWord = source.url && !origin.repost ? 'originalAddress' : 'repost';
  const told = (field: 'form' | 'roles' | (typeof toldFields)[number]) =>
    row(field, origin[field], listOf(origin[field]?.value?.[script]));
  const dated = (field: AboutWord, known: Known & { readonly value: string | null }) =>
    row(field, known, listOf(known.value === null ? undefined : dateInWords(known.value)));
  return [
    row('newspaper', origin.newspaper, [source.newspaper[script]]),
    told('form'),
    row('headlines', origin.headlines, headlinesOf(article, script)),
    told('roles'),
    dated('day', event.day),
    dated('year', event.year),
    dated('published', published),
    row('authors', origin.authors, authorsOf(article, people, script)),
    ...toldFields.map(told),
    ...(addressField === 'repost' ? [row('repost', origin.repost, [])] : []),
  ].map((one) => (source.url && one.field === addressField ? withAddress(one, source.url) : one));
}

function withAddress(row: OriginRow, url: string): OriginRow {
  return { ...row, values: [new URL(url).host], link: url };
}

function rowIn(script: Script) {
  return (field: AboutWord, known: Known | undefined, values: readonly string[]): OriginRow => ({
    field,
    values,
    link: null,
    certainty: known?.certainty ?? null,
    state: known ? wordsIn(script)(known.certainty) : aboutWordsIn(script)('unexamined'),
    reason: known?.reason[script] ?? '',
    witnesses: known?.witnesses ?? [],
  });
}

const listOf = (value: string | null | undefined): string[] => (value ? [value] : []);

function headlinesOf({ stories }: Article, script: Script): string[] {
  return stories.map(({ kicker, title }) =>
    [...(kicker ? [kicker[script]] : []), title[script]].join(' / '),
  );
}

/** Who signed; of several stories, each. */
function authorsOf({ stories }: Article, people: People, script: Script): string[] {
  const t = aboutWordsIn(script);
  return stories.map((story) => {
    const signed = story.authors.map((id) => people.get(id)?.name[script] ?? id).join('、');
    const names = signed || t('unsigned');
    return stories.length === 1 ? names : t('signed', { title: story.title[script], names });
  });
}
