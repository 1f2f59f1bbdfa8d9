import {
  partsOf,
  printedLinesOf,
  type Block,
  type Line,
  type Paragraph,
  type Story,
} from '../../articles/article.ts';
import { segmentsOf } from '../../articles/segments.ts';
import { phrasesOf } from '../../script/phrases.ts';
import type { InBothScripts, Script } from '../../script/script.ts';
import { wordsIn } from '../../text/words.ts';
import { factsOf, speakerLine, type Edition } from '../edition.ts';
import { notesOn, type PrintedNote } from '../notes.ts';
import { factList } from './facts.ts';
import type { BookPage } from './page.ts';
import { xml, type Xml } from './xml.ts';

/** Returns the file of a story in the book. */
export function storyFile({ id }: Story): string {
  return `story-${id}.xhtml`;
}

/** Returns a story as a page: ids, paragraphs and their order are those of the article's page. */
export function storyPage(story: Story, edition: Edition): BookPage {
  const { article, script } = edition;
  const { bylines, text } = partsOf(story);
  const isLead = story === article.stories[0];
  const credits = story === article.stories.at(-1) ? article.credits : null;
  const body = xml`<body epub:type="bodymatter">
<section epub:type="chapter" role="doc-chapter" id="${story.id}" aria-labelledby="${story.title.id}">
<header>
${story.kicker && furniture('kicker', story.kicker, script)}<h1 id="${story.title.id}">${printedTitle(story, script)}</h1>
</header>
${bylines.map((block) => blockOf(block, story, edition))}${isLead ? factList(factsOf(edition)) : null}${text.map((block) => blockOf(block, story, edition))}${credits && furniture('credits', credits, script)}</section>
</body>`;
  return { file: storyFile(story), title: story.title[script], body };
}

/** The headline; where the newspaper begins a new line, there is a space in it. */
function printedTitle({ title }: Story, script: Script): Xml[] {
  return printedLinesOf(title).map(
    (line, index) => xml`${index > 0 ? ' ' : null}<span>${phrased(line, script)}</span>`,
  );
}

/** A heading's words with the places where its line may end, as on the site (Phrases.astro). */
function phrased(text: InBothScripts, script: Script): Xml[] {
  return phrasesOf(text, script).map(
    (phrase, index) => xml`${index > 0 ? xml`<wbr/>` : null}${phrase}`,
  );
}

function blockOf(block: Block, story: Story, edition: Edition): Xml {
  const { script } = edition;
  if (block.kind === 'heading') return xml`<h2 id="${block.id}">${phrased(block, script)}</h2>\n`;
  if (block.kind !== 'paragraph') return furniture(block.kind, block, script);
  const speaker = speakerLine(block, story, edition);
  return xml`${speaker && xml`<p class="speaker">${speaker}</p>\n`}${paragraphOf(block, edition)}`;
}

function furniture(kind: string, line: Line, script: Script): Xml {
  return xml`<p class="${kind}" id="${line.id}">${line[script]}</p>\n`;
}

/** The number stands outside of the paragraph, whose text content is exactly the reading text. */
function paragraphOf(paragraph: Paragraph, edition: Edition): Xml {
  const { id, number, marks } = paragraph;
  const words = segmentsOf(paragraph[edition.script], marks).map(({ text, mark }) =>
    mark
      ? xml`<a epub:type="noteref" role="doc-noteref" href="#note-${mark.note}">${text}</a>`
      : text,
  );
  const notes = notesOn(paragraph, edition);
  return xml`<div class="paragraph">
<span class="number">${number}</span>
<p id="${id}">${words}</p>
</div>
${notes.map((note) => noteOf(note, paragraph, edition.script))}`;
}

function noteOf({ id, text, source }: PrintedNote, paragraph: Paragraph, script: Script): Xml {
  const t = wordsIn(script);
  const from =
    source &&
    xml`<p>${t('noteSource')}<a href="${source.url}">${source.name[script]} ${source.date}</a></p>\n`;
  return xml`<aside epub:type="footnote" role="doc-footnote" id="note-${id}">
<p><strong>${t('editorsNote')}</strong> ${text}</p>
${from ?? null}<p><a role="doc-backlink" href="#${paragraph.id}">${t('noteReturn', { n: paragraph.number })}</a></p>
</aside>
`;
}
