import type { TargetsWord } from '../../text/targets-words.ts';
import type { Kind } from './kinds.ts';

/** For each kind the word for what it means. */
export const meaningOf = {
  figure: 'figureMeans',
  status: 'statusMeans',
  project: 'projectMeans',
  institution: 'institutionMeans',
} as const satisfies Record<Kind, TargetsWord>;
