import { headingsOf, type Story } from '../../articles/article.ts';
import type { Script } from '../../script/script.ts';
import { downloadsWordsIn } from '../../text/downloads-words.ts';
import { wordsIn } from '../../text/words.ts';
import type { Edition } from '../edition.ts';
import type { BookPage } from './page.ts';
import { storyFile } from './story-page.ts';
import { xml, type Xml } from './xml.ts';

/** Returns the navigation document (EPUB 3.3, 7): the contents, and what reading systems look for. */
export function contentsPage(
  { article, script }: Edition,
  cover: BookPage,
  source: BookPage,
): BookPage {
  const file = 'contents.xhtml';
  const title = wordsIn(script)('contents');
  const own = downloadsWordsIn(script);
  const landmarks = [
    { type: 'cover', to: cover.file, text: cover.title },
    { type: 'toc', to: file, text: title },
    ...article.stories
      .slice(0, 1)
      .map((story) => ({ type: 'bodymatter', to: storyFile(story), text: own('text') })),
    { type: 'colophon', to: source.file, text: source.title },
  ];
  const body = xml`<body>
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${title}</h1>
<ol>
${article.stories.map((story) => storyEntry(story, script))}<li><a href="${source.file}">${source.title}</a></li>
</ol>
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="">
<h2 id="landmarks">${own('landmarks')}</h2>
<ol>
${landmarks.map(({ type, to, text }) => xml`<li><a epub:type="${type}" href="${to}">${text}</a></li>\n`)}</ol>
</nav>
</body>`;
  return { file, title, body };
}

function storyEntry(story: Story, script: Script): Xml {
  const file = storyFile(story);
  const headings = headingsOf(story).map(
    (heading) => xml`<li><a href="${file}#${heading.id}">${heading[script]}</a></li>\n`,
  );
  const below = headings.length > 0 ? xml`\n<ol>\n${headings}</ol>\n` : null;
  return xml`<li><a href="${file}">${story.title[script]}</a>${below}</li>\n`;
}
