/**
 * The two crawls as FACTS describes them, by line number (from 1): written down here a second time,
 * independently of the MDX files, so that the built pages can be held against the evidence.
 */
import { readFileSync } from 'node:fs';
import type { Script } from '../../src/script/script.ts';

export interface Crawl {
  readonly id: string;
  readonly script: Script;
  /** Lines of the crawl that are the paragraphs p1, p2, …; a pair is one broken sentence. */
  readonly paragraphs: readonly (number | readonly [number, number])[];
  /** Lines of subheadings by id. */
  readonly headings: Readonly<Record<string, number>>;
  readonly speakers: Readonly<Record<string, string>>;
}

export const crawls: readonly Crawl[] = [
  {
    id: '2020-provincial-visit',
    script: 'hant',
    paragraphs: [11, 16, 20, 24, 26, 30, 32, 34, 36, 40],
    headings: { 'visit-kicker': 3, 'visit-byline': 42 },
    speakers: {
      ...Object.fromEntries(['p3', 'p4', 'p5', 'p6', 'p7', 'p8'].map((id) => [id, 'liu-jiayi'])),
      p9: 'li-ganjie',
    },
  },
  {
    id: '2022-party-congress',
    script: 'hans',
    paragraphs: [
      ...[9, 11, 15, 17, 19, 23, 25, 27, 29],
      ...([
        39,
        43,
        45,
        49,
        51,
        55,
        57,
        59,
        63,
        65,
        69,
        [71, 73],
        77,
        79,
        83,
        85,
        89,
        91,
        95,
        97,
        101,
        103,
      ] as const),
      ...[105, 107, 109, 111, 113, 115, 117],
    ],
    headings: {
      'opening-kicker': 3,
      'opening-title': 5,
      'opening-byline': 7,
      'first-rank': 13,
      vanguard: 21,
      'breakthroughs-kicker': 35,
      'breakthroughs-title': 37,
      'national-team': 41,
      'industrial-internet': 47,
      'metropolitan-area': 53,
      'transport-hub': 61,
      'seed-capital': 67,
      'business-environment': 75,
      'traditional-culture': 81,
      'medical-centre': 87,
      'autumn-colours': 93,
      'megacity-governance': 99,
      'goals-kicker': 119,
      'goals-title': 120,
      credits: 127,
    },
    speakers: Object.fromEntries(['p3', 'p4', 'p6', 'p7', 'p8'].map((id) => [id, 'liu-qiang'])),
  },
];

/** Returns the verbatim text of the given line or lines of a crawl. */
export function verbatim({ id }: Crawl, lines: number | readonly [number, number]): string {
  const crawled = readFileSync(`content/sources/${id}.txt`, 'utf8').split('\n');
  return [lines]
    .flat()
    .map((line) => crawled[line - 1])
    .join('');
}

/** The reading text, by the declared rule, written down once more. */
export function reading(text: string): string {
  const full: Readonly<Record<string, string>> = {
    ',': '，',
    ':': '：',
    ';': '；',
    '(': '（',
    ')': '）',
  };
  return text.replace(/[,:;()]/g, (mark) => full[mark] ?? mark);
}
