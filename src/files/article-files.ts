import type { Article } from '../articles/article.ts';
import { conversionRecord } from '../articles/conversion-record.ts';
import type { People } from '../articles/people.ts';
import { printStyles, printStylesPath } from '../articles/print-styles.ts';
import { readReview, reviewedPlaces } from '../articles/review.ts';
import { searchArticleOf } from '../articles/searchable.ts';
import { articleTwinSchema, checkedTwin } from '../articles/twin-schema.ts';
import { twinOf } from '../articles/twin.ts';
import { endings, exportPath, exportText } from '../citation/exports/files.ts';
import { downloadContent, downloadEndings } from '../downloads/files.ts';
import { downloadPath } from '../downloads/path.ts';
import { scripts } from '../script/script.ts';
import { searchTexts } from '../search/texts.ts';
import { waysFrom } from '../study/ways.ts';

/** A file that stands beside the pages of an article. */
export interface ArticleFile {
  /** Its address, with a slash in front and without the base. */
  readonly path: string;
  readonly make: () => FileContent | Promise<FileContent>;
}

export type FileContent = string | Uint8Array;

/** What the files are made from, beside their article. */
export interface Library {
  readonly people: People;
  /** The texts that the study pages were made from. */
  readonly studied: readonly Article[];
}

/**
 * Returns every file that stands beside the pages of an article: twin, references, downloads, and what
 * scripts and printers fetch. `make` throws what the room says that makes the file.
 */
export function filesBeside(article: Article, library: Library): ArticleFile[] {
  return [
    twin(article, library),
    conversion(article),
    ...references(article, library),
    ...downloads(article, library),
    ...inScripts(article, library),
  ];
}

function twin(article: Article, { people }: Library): ArticleFile {
  const path = `/api/articles/${article.id}.json`;
  const make = () => JSON.stringify(checkedTwin(articleTwinSchema, twinOf(article, people), path));
  return { path, make };
}

/** What the view "what was converted" shows. */
function conversion(article: Article): ArticleFile {
  const make = async () => {
    const places = reviewedPlaces(article, await readReview(article.id));
    return JSON.stringify(conversionRecord(article, places));
  };
  return { path: `/conversion/${article.id}.json`, make };
}

function references(article: Article, { people }: Library): ArticleFile[] {
  return article.stories.flatMap((story) =>
    scripts.flatMap((script) =>
      endings.map((ending) => ({
        path: exportPath(article, story, script, ending),
        make: () => exportText(ending, { article, story, script, people }),
      })),
    ),
  );
}

function downloads(article: Article, { people }: Library): ArticleFile[] {
  return scripts.flatMap((script) =>
    downloadEndings.map((ending) => ({
      path: downloadPath(article, script, ending),
      make: () => downloadContent(ending, { article, script, people }),
    })),
  );
}

function inScripts(article: Article, { people, studied }: Library): ArticleFile[] {
  const { id } = article;
  return scripts.flatMap((script): ArticleFile[] => [
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
