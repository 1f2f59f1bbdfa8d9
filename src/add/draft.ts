import { escapeMdx } from './escape.ts';
import { draftFrontMatter, storyId, type Known } from './front-matter.ts';
import type { Block } from './block.ts';

const bodyTodo =
  'Hold the text against the page that was crawled. What is kicker, headline, byline, subhead or picture here is a guess from the look of each line.';

/**
 * Returns the draft of an article, `content/articles/<id>.mdx`. Everything that somebody has to decide
 * begins with TODO, in a field or a comment, and as long as one is left the checks refuse the article.
 */
export function draftOf(known: Known): string {
  const { blocks } = known.outline;
  const credits = blocks.filter(({ kind }) => kind === 'credits');
  const story = blocks.filter(({ kind }) => kind !== 'credits');
  return [
    `---\n${draftFrontMatter(known)}\n---`,
    comment(bodyTodo),
    `<Story id="${storyId}">`,
    ...storyBlocks(story),
    '</Story>',
    ...credits.map(({ text }) => tag('Credits', text)),
  ]
    .join('\n\n')
    .concat('\n');
}

function storyBlocks(blocks: readonly Block[]): string[] {
  let headings = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') headings += 1;
    const doubt = block.doubt === undefined ? [] : [comment(block.doubt)];
    return [...doubt, ...written(block, blocks[index - 1], blocks[index + 1], headings)];
  });
}

function written(
  { kind, text }: Block,
  before: Block | undefined,
  after: Block | undefined,
  headings: number,
): string[] {
  switch (kind) {
    case 'kicker':
      return [tag('Kicker', text)];
    case 'headline':
      return [`# ${escapeMdx(text)}`];
    case 'byline':
      return [tag('Byline', text)];
    case 'heading':
      return [`## ${escapeMdx(text)} {#part-${headings}}`];
    case 'caption':
      return ['<Photo>', tag('Caption', text), ...(after?.kind === 'credit' ? [] : ['</Photo>'])];
    case 'credit':
      return [...(before?.kind === 'caption' ? [] : ['<Photo>']), tag('Credit', text), '</Photo>'];
    default:
      return [escapeMdx(text)];
  }
}

const tag = (name: string, text: string): string => `<${name}>${escapeMdx(text)}</${name}>`;

/** A comment in MDX: the checks refuse it, so that it is never published. */
const comment = (words: string): string => `{/* TODO ${words} */}`;
