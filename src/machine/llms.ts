import { paragraphsOf, type Article } from '../articles/article.ts';
import { eventLabel } from '../articles/event.ts';
import type { People } from '../articles/people.ts';
import { schemaPaths } from '../articles/twin-schema.ts';
import { citableStory } from '../citation/citable.ts';
import { referenceIn } from '../citation/references.ts';
import { buildDay } from '../citation/build-day.ts';
import { plainText } from '../citation/run.ts';
import { articlePath } from '../script/article-path.ts';
import { pageUrl } from '../script/paths.ts';
import { languageTag, scripts } from '../script/script.ts';
import { address } from '../site.ts';
import { feedPath } from './feed.ts';

/** The texts of the newest events that are named one by one; the list has all. */
const mostTexts = 20;

const names = { hans: 'Simplified', hant: 'Traditional' } as const;

/** Returns `/llms.txt` (llmstxt.org): what this site is and how to quote it, for language models. */
export function llmsText(articles: readonly Article[], people: People): string {
  const newest = articles.slice(0, mostTexts);
  const sections = [
    ['How to quote', quoting(articles)],
    ['Texts', [...newest.flatMap(textLinks), ...restOf(articles)]],
    ['References', references(newest, people)],
    ['Data', dataLinks()],
    ['Optional', pageLinks()],
  ] as const;
  const lists = sections.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`);
  return [about, ...lists].join('\n');
}

const about = `# 泉城方略 (Quancheng Fanglue)

> Newspaper texts about the development strategy of Jinan (济南), China, word for word, in Simplified and Traditional Chinese, every paragraph numbered. The site is not official and judges no policy.

Every page exists twice, under /hans/ (Simplified, zh-Hans) and /hant/ (Traditional, zh-Hant). The script in which a text was found is printed as crawled; the other was converted by machine. Besides a declared rule for punctuation, every change against the crawl is listed with its reason.
`;

function quoting(articles: readonly Article[]): string[] {
  const [article] = articles;
  const example = article && pageUrl(article.originalScript, articlePath(article.id, 'p1'));
  return [
    'Cite stories, in the form given under References: newspaper, title, date, paragraph, address. Other styles are on the pages /hans/articles/<id>/cite/<story>/.',
    `The address of a paragraph is that of its article with #p and its number: ${example ?? ''}. Numbers count through the whole article, are the same in both scripts and never change.`,
    'A date in brackets, [ ] or 〔 〕, is inferred, not printed in the text: keep the brackets. What the data call `inferred` or `unknown` is not to be given as fact.',
    'Quote the script in which the text was found where you can. When you quote the other one, say that it was converted.',
    'Only paragraphs with a `speaker` are attributed by the text to a named person. The others are the newspaper’s account, also where they say 报告指出 (the report states).',
    'Who holds the rights in the texts was not established: ask the newspaper before you republish them.',
  ].map((sentence) => `- ${sentence}`);
}

function textLinks(article: Article): string[] {
  const { id, originalScript, source, stories } = article;
  const facts = `${source.newspaper.hans}, event ${eventLabel(article, 'hans')}, ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${paragraphsOf(article).length} paragraphs, found in ${names[originalScript]} characters`;
  return [
    ...scripts.flatMap((script) => [
      link(
        stories[0]?.citationTitle[script] ?? id,
        `/${script}${articlePath(id)}`,
        script === 'hans' ? facts : `the same page in ${names[script]} characters`,
      ),
      link(`${id} as Markdown, ${languageTag[script]}`, `/downloads/${id}.${script}.md`),
    ]),
    link(
      `${id} as JSON`,
      `/api/articles/${id}.json`,
      'as crawled and in both scripts, with certainty, edits and speakers',
    ),
  ];
}

/** Where the texts are that are not named. */
function restOf(articles: readonly Article[]): string[] {
  if (articles.length <= mostTexts) return [];
  return [
    link(
      `All ${articles.length} texts`,
      '/api/articles.json',
      `above are the ${mostTexts} of the newest events; this list has every text, with the address of its JSON twin`,
    ),
    link('All texts as pages', '/hans/articles/', 'the newest events first, by year too'),
  ];
}

function references(articles: readonly Article[], people: People): string[] {
  return articles.flatMap((article) =>
    article.stories.map((story) => {
      const work = citableStory(article, story, people);
      const reference = referenceIn('gbt7714-2025', work, article.originalScript, buildDay);
      return `- ${plainText(reference)}`;
    }),
  );
}

function dataLinks(): string[] {
  return [
    link('All articles', '/api/articles.json', 'list with the address of each JSON twin'),
    link('JSON Schema of the list', schemaPaths.list),
    link('JSON Schema of an article', schemaPaths.article),
    link(
      'Targets',
      '/targets.csv',
      'the figures that the texts set as goals, each with its sentence and address',
    ),
    link('Glossary', '/glossary.csv', 'terms with explanations and the sources that these rest on'),
    ...scripts.map((script) =>
      link(`Atom feed, ${names[script]}`, feedPath(script), 'new texts and corrections'),
    ),
  ];
}

function pageLinks(): string[] {
  return [
    link(
      '关于文本',
      '/hans/about/',
      'origin, certainty, every edit, conversion, corrections, rights',
    ),
    link('检索', '/hans/search/', 'full text, needs JavaScript; /hans/search/?q=<words>'),
    link(
      '核对引文',
      '/hans/check/',
      'whether a quotation is word for word, needs JavaScript; /hans/check/?q=<quotation>',
    ),
    link('主题', '/hans/topics/', 'what the texts say, by topic'),
    link('目标', '/hans/targets/', 'the goals in figures'),
    link('人物', '/hans/people/', 'who is named, and where'),
    link('Sitemap', '/sitemap-index.xml', 'every page in both scripts'),
  ];
}

function link(name: string, path: string, notes?: string): string {
  return `- [${name}](${address(path)})${notes === undefined ? '' : `: ${notes}`}`;
}
