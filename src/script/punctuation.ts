/**
 * The declared punctuation rule. Both crawls print five marks in ASCII where Chinese newspapers
 * print them full-width; the reading text prints these five full-width and changes nothing else.
 * The rule is one-to-one, so the verbatim text can always be had back.
 */
const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

const asciiOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(fullWidthOf).map(([ascii, full]) => [full, ascii]),
);

/** How a crawl prints the five marks: in ASCII (the rule applies) or as newspapers do. */
export const punctuationKinds = ['ascii', 'fullwidth'] as const;
/** One of the two. */
export type Punctuation = (typeof punctuationKinds)[number];

/** The five pairs of the rule, for the page that declares it. */
export const punctuationPairs = Object.entries(fullWidthOf);

/**
 * Returns the reading text of a verbatim text, of the same length. A comma, colon or semicolon
 * between two ASCII letters or digits (1,000; 10:30) is not beside Chinese and stays.
 */
export function toReading(verbatim: string, punctuation: Punctuation): string {
  if (punctuation === 'fullwidth') return verbatim;
  return verbatim.replace(/(?<![0-9A-Za-z])[,:;]|[,:;](?![0-9A-Za-z])|[()]/g, fullWidth);
}

/** Returns the verbatim text of a reading text: the inverse of `toReading`. */
export function toVerbatim(reading: string, punctuation: Punctuation): string {
  if (punctuation === 'fullwidth') return reading;
  return reading.replace(/[，：；（）]/g, (mark) => asciiOf[mark] ?? mark);
}

const fullWidth = (mark: string): string => fullWidthOf[mark] ?? mark;
