/** The two texts with which the site began: what tests say of them holds whatever is added later. */
import { readLibrary } from '../src/articles/library.ts';

const ids = ['2020-provincial-visit', '2022-party-congress'];

/** The two of them in both scripts, the older first. */
export const twoTexts = (await readLibrary()).filter(({ id }) => ids.includes(id));
