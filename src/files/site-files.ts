import type { Article } from '../articles/article.ts';
import { allArticles, allPeople } from '../articles/articles.ts';
import { conversionRecord } from '../articles/conversion-record.ts';
import type { People } from '../articles/people.ts';
import { readRegister, type PublishedIds } from '../articles/published-ids.ts';
import { recordPath } from '../articles/records.ts';
import { printStyles, printStylesPath } from '../articles/print-styles.ts';
import { searchArticleOf, searchStoriesOf } from '../articles/searchable.ts';
import { articleTwinSchema, checkedTwin } from '../articles/twin-schema.ts';
import { twinOf } from '../articles/twin.ts';
import { endings, exportPath, exportText } from '../citation/exports/files.ts';
import { downloadContent, downloadEndings } from '../downloads/files.ts';
import { downloadPath } from '../downloads/path.ts';
import { scripts } from '../script/script.ts';
import { searchSettings, searchTexts } from '../search/texts.ts';
import { studiedTexts } from '../study/studied.ts';
import { waysFrom } from '../study/ways.ts';

/** A file that stands beside the pages. */
export interface SiteFile {
  /** Its address, with a slash in front and without the base. */
  readonly path: string;
  readonly make: () => FileContent | Promise<FileContent>;
}

/** What is written into a file: text, as UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/** What the files are made from, beside their article. */
interface Library {
  readonly people: People;
  /** The texts that the study pages were made from. */
  readonly studied: readonly Article[];
  readonly register: PublishedIds;
}

/** Returns every file that stands beside the pages. `make` throws what the room says that makes it. */
export async function siteFiles(): Promise<SiteFile[]> {
  const articles = await allArticles();
  const [people, studied] = [await allPeople(), await studiedTexts()];
  const library = { people, studied, register: await readRegister() };
  return [foldFile(articles), ...articles.flatMap((article) => filesBeside(article, library))];
}

/** Those of an article: twin, references, downloads, and what scripts and printers fetch. */
function filesBeside(article: Article, library: Library): SiteFile[] {
  return [
    twin(article, library),
    conversion(article),
    ...references(article, library),
    ...downloads(article, library),
    ...inScripts(article, library),
  ];
}

/** What the search needs of all articles together, to fold a question as the index is folded. */
function foldFile(articles: readonly Article[]): SiteFile {
  const make = () => JSON.stringify(searchSettings(articles.flatMap(searchStoriesOf)));
  return { path: '/search/fold.json', make };
}

function twin(article: Article, { people }: Library): SiteFile {
  const path = `/api/articles/${article.id}.json`;
  const make = () => JSON.stringify(checkedTwin(articleTwinSchema, twinOf(article, people), path));
  return { path, make };
}

/** What the view "what was converted" shows. */
function conversion(article: Article): SiteFile {
  const make = () => JSON.stringify(conversionRecord(article));
  return { path: `/conversion/${article.id}.json`, make };
}

function references(article: Article, { people }: Library): SiteFile[] {
  return article.stories.flatMap((story) =>
    scripts.flatMap((script) =>
      endings.map((ending) => ({
        path: exportPath(article, story, script, ending),
        make: () => exportText(ending, { article, story, script, people }),
      })),
    ),
  );
}

function downloads(article: Article, { people, register }: Library): SiteFile[] {
  const record = recordPath(article.id, register);
  return scripts.flatMap((script) =>
    downloadEndings.map((ending) => ({
      path: downloadPath(article, script, ending),
      make: () => downloadContent(ending, { article, script, people, record }),
    })),
  );
}

function inScripts(article: Article, { people, studied }: Library): SiteFile[] {
  const { id } = article;
  return scripts.flatMap((script): SiteFile[] => [
    { path: printStylesPath(article, script), make: () => printStyles(article, script) },
    {
      path: `/search/${id}.${script}.json`,
      make: () => JSON.stringify(searchTexts(searchArticleOf(article, people), script)),
    },
    {
      path: `/study/${id}.${script}.json`,
      make: async () => JSON.stringify(await waysFrom(article, studied, script)),
    },
  ]);
}
