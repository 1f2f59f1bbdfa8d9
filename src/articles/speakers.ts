import type { Block, Story } from './article.ts';

/**
 * Returns the id of the person whose words begin with this block, or `null`: a speaker is named once,
 * above the first of the paragraphs that the text attributes to them without a break.
 */
export function speakerFrom(block: Block, { blocks }: Story): string | null {
  const speaker = speakerOf(block);
  return speaker === speakerOf(blocks[blocks.indexOf(block) - 1]) ? null : speaker;
}

function speakerOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' ? block.speaker : null;
}
