import { partsOf, type Block, type Paragraph, type Story } from '../articles/article.ts';
import { wordsIn } from '../text/words.ts';
import { factsOf, sourceOf, speakerLine, type Edition, type Fact } from './edition.ts';
import { notesOn } from './notes.ts';

const rule = '────────';

/**
 * Returns an article as plain text: what belongs together stands in lines one below the other, then
 * an empty line. A paragraph is one line, `[12] ` and its reading text; no other line begins so.
 */
export function plainText(edition: Edition): string {
  const { article, script } = edition;
  const blocks = [
    ...article.stories.map((story, index) => storyText(story, edition, index === 0)),
    ...(article.credits ? [[article.credits[script]]] : []),
    [rule],
    ...sourceText(edition),
  ];
  return `${blocks.flat().join('\n\n')}\n`;
}

function storyText(story: Story, edition: Edition, isLead: boolean): string[] {
  const { script } = edition;
  const { bylines, text } = partsOf(story);
  return [
    ...(isLead ? [] : [rule]),
    lines([...(story.kicker ? [story.kicker[script]] : []), story.title[script]]),
    ...bylines.map((block) => block[script]),
    ...(isLead ? [lines(factsOf(edition).map(factLine))] : []),
    ...text.map((block) => blockText(block, story, edition)),
  ];
}

function blockText(block: Block, story: Story, edition: Edition): string {
  const text = block[edition.script];
  if (block.kind === 'heading') return `◆ ${text}`;
  if (block.kind !== 'paragraph') return text;
  const above = speakerLine(block, story, edition) ?? [];
  return lines([above, `[${block.number}] ${text}`, noteLines(block, edition)].flat());
}

function noteLines(paragraph: Paragraph, edition: Edition): string[] {
  const t = wordsIn(edition.script);
  return notesOn(paragraph, edition).map(({ text, source }) => {
    const from = source
      ? `${t('noteSource')}${source.name[edition.script]} ${source.date} ${source.url}`
      : '';
    return `〔${t('editorsNote')}〕${text}${from}`;
  });
}

function sourceText(edition: Edition): string[] {
  const source = sourceOf(edition);
  return [
    source.title,
    lines(source.lines),
    ...source.remarks,
    lines([source.origin, ...source.facts.map(factLine)]),
    factLine(source.checkSum),
  ];
}

const factLine = ({ term, value }: Fact): string => `${term}：${value}`;

const lines = (all: readonly string[]): string => all.join('\n');
