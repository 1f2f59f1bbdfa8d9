import { languageTag, scripts, type Script } from '../script/script.ts';
import { plainText } from './plain-text.ts';

// What the styles set in the heading font: headings, the wordmark and the seals. A heading with a
// language of its own is a line of the parallel view, which is set in the system's Song; one with
// `data-plain` is set in the font of the text, so that rare characters of names stay out of the subset.
const headings = [
  /<(h[1-6])\b(?![^>]* (?:lang=|data-plain\b))[^>]*>(.*?)<\/\1>/gs,
  /<(span)\b[^>]*\bclass="name\b[^>]*>(.*?)<\/\1>/gs,
  /<(span)\b[^>]*\bdata-seal\b[^>]*>(.*?)<\/\1>/gs,
  // Words of headings that a script will make.
  /\b(data-heading-words)="([^"]*)"/gs,
];

/**
 * Returns the words that pages set in the heading font, by the script of the page: a page uses one
 * heading font, also for the words of the other script on it.
 */
export function headingTextOf(pages: Iterable<{ readonly html: string }>): Record<Script, string> {
  const text = { hans: '', hant: '' };
  for (const { html } of pages) {
    const [, language] = /<html\b[^>]*\blang="([^"]*)"/.exec(html) ?? [];
    const script = scripts.find((one) => languageTag[one] === language);
    if (script) text[script] += headingsIn(html);
  }
  return text;
}

function headingsIn(html: string): string {
  return headings
    .flatMap((heading) => [...html.matchAll(heading)])
    .map(([, , content = '']) => plainText(content))
    .join('');
}
