import { plainText } from './plain-text.ts';

// What base.css and the components set in the heading font: headings, wordmark and seals.
const headings = [
  /<(h[1-6])\b[^>]*>(.*?)<\/\1>/gs,
  /<(span)\b[^>]*\bclass="name\b[^>]*>(.*?)<\/\1>/gs,
  /<(span)\b[^>]*\bdata-seal\b[^>]*>(.*?)<\/\1>/gs,
];

/** Returns the words of a built page that are set in the heading font. */
export function headingTextOf(html: string): string {
  return headings
    .flatMap((heading) => [...html.matchAll(heading)])
    .map(([, , content = '']) => plainText(content))
    .join('\n');
}
