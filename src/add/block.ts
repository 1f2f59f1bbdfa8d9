/** What a printed line of the draft probably is, from the look of it. */
type BlockKind =
  'kicker' | 'headline' | 'byline' | 'heading' | 'paragraph' | 'caption' | 'credit' | 'credits';

/** Words of the crawl, and the lines of it that they are made of. */
export interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
}

/** A printed line of the draft. */
export interface Block extends Piece {
  readonly kind: BlockKind;
  /** Of a caption: at which characters it is parted from its credit on the same line. */
  readonly at?: string;
  /** What a person must decide before it can stand so. */
  readonly doubt?: string;
}
