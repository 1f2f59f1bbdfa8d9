import { partsOf, type Block, type Paragraph, type Story } from '../articles/article.ts';
import { wordsIn } from '../text/words.ts';
import { factsOf, sourceOf, speakerLine, type Edition, type Fact } from './edition.ts';
import { notesOn } from './notes.ts';

/**
 * Returns an article as Markdown (CommonMark 0.31). A numbered paragraph is the item of an ordered
 * list with its number, so that the number is no part of its text; every story begins with a
 * heading of the first level.
 */
export function markdown(edition: Edition): string {
  const { article, script } = edition;
  const blocks = [
    ...article.stories.map((story, index) => storyBlocks(story, edition, index === 0)),
    ...(article.credits ? [[escaped(article.credits[script])]] : []),
    sourceBlocks(edition),
  ];
  return `${blocks.flat().join('\n\n')}\n`;
}

/**
 * Returns text in which no character means anything to CommonMark, at the beginning of a line too, nor
 * to what GitHub adds to it: tables, strikethrough, addresses as links.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>&~|$#@]|:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/^[+\-=]/, String.raw`\$&`)
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

function storyBlocks(story: Story, edition: Edition, isLead: boolean): string[] {
  const { script } = edition;
  const { bylines, text } = partsOf(story);
  return [
    ...(isLead ? [] : ['---']),
    ...(story.kicker ? [escaped(story.kicker[script])] : []),
    `# ${escaped(story.title[script])}`,
    ...bylines.map((block) => escaped(block[script])),
    ...(isLead ? [factList(factsOf(edition))] : []),
    ...text.flatMap((block) => textBlocks(block, story, edition)),
  ];
}

function textBlocks(block: Block, story: Story, edition: Edition): string[] {
  const text = escaped(block[edition.script]);
  if (block.kind === 'heading') return [`## ${text}`];
  if (block.kind !== 'paragraph') return [text];
  const speaker = speakerLine(block, story, edition);
  return [
    ...(speaker ? [`*${escaped(speaker)}*`] : []),
    `${block.number}. ${text}`,
    ...noteBlocks(block, edition),
  ];
}

function noteBlocks(paragraph: Paragraph, edition: Edition): string[] {
  const t = wordsIn(edition.script);
  return notesOn(paragraph, edition).map(({ text, source }) => {
    const from = source
      ? `${t('noteSource')}[${escaped(`${source.name[edition.script]} ${source.date}`)}](<${source.url}>)`
      : '';
    return `> **${t('editorsNote')}** ${escaped(text)}${from}`;
  });
}

function sourceBlocks(edition: Edition): string[] {
  const { title, lines, remarks, origin, facts, checkSum } = sourceOf(edition);
  return [
    '---',
    `# ${title}`,
    ...[...lines, ...remarks].map(linked),
    `## ${origin}`,
    factList([...facts, checkSum]),
  ];
}

function factList(facts: readonly Fact[]): string {
  return facts.map(({ term, value }) => `- ${escaped(term)}：${linked(value)}`).join('\n');
}

/** Text whose addresses are links. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[\x21-\x7e]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}
