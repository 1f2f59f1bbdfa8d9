import type { InBothScripts } from '../../script/script.ts';
import type { Passage } from '../passage.ts';
import type { Kind } from './kinds.ts';

/** Something that a text says is to be reached, won, built or founded. */
export interface Target {
  readonly id: string;
  readonly kind: Kind;
  readonly subject: InBothScripts;
  readonly quote: Passage;
  /** The number or degree as printed, without its unit; `null` when none is printed. */
  readonly figure: InBothScripts | null;
  readonly unit: InBothScripts | null;
  /** The words that set a time, where they are printed. */
  readonly limit: Passage | null;
  /** The same in other words or once more, in a headline or subheading. */
  readonly elsewhere: readonly Passage[];
  readonly note: InBothScripts | null;
}

/** Numbers that are no target, with the words in which they stand and the reason. */
export interface Exception {
  readonly id: string;
  readonly why: InBothScripts;
  readonly words: readonly InBothScripts[];
}

/** Everything that the data says of the numbers and commitments in the texts. */
export interface TargetData {
  readonly targets: readonly Target[];
  readonly exceptions: readonly Exception[];
}
