import { languageTag, type Script } from '../script/script.ts';

/** Returns the script of the page that the reader is on. */
export function scriptOfPage(): Script {
  return document.documentElement.lang === languageTag.hant ? 'hant' : 'hans';
}
