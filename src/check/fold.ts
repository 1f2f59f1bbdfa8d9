import { fold, type Folded, type FoldTable } from '../search/fold.ts';

const digit = /^\p{Nd}$/u;
const numeral = /^[\p{Nd}〇零一二三四五六七八九十百千万亿两]$/u;
const dash = /[-‐‑‒–—―−~〜∼]+/u;
/** A comma that groups the digits of one number, as in 1,000; 3,5 is two numbers. */
const grouped = /(?<![\p{Nd},.])\p{Nd}{1,3}(?:,\p{Nd}{3})+(?![\p{Nd},])/gu;

/**
 * Returns `text` folded as search does, but with the signs that belong to numbers kept: 3—5 is not
 * 35, 1.5 is not 15, 5% is not 5. How a sign is drawn makes no difference (3～5, 3-5); ranges count
 * between Chinese numerals too. Accepts any string; offsets are those of `Folded`.
 */
export function foldForCheck(text: string, table: FoldTable): Folded {
  const letters = fold(text, table);
  const units: Unit[] = [];
  for (let at = 0; at <= letters.text.length; at += 1) {
    const start = letters.ends[at - 1] ?? 0;
    const end = letters.starts[at] ?? text.length;
    const around = [letters.text.charAt(at - 1), letters.text.charAt(at)] as const;
    for (const unit of signsIn(text.slice(start, end), ...around)) units.push({ unit, start, end });
    if (at < letters.text.length)
      units.push({ unit: around[1], start: end, end: letters.ends[at] ?? end });
  }
  return foldedFrom(withoutGrouping(units));
}

interface Unit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the signs between two folded characters (empty at the ends) that count. */
function signsIn(gap: string, left: string, right: string): string {
  if (gap === '' || !(numeral.test(left) || numeral.test(right))) return '';
  const signs = gap.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  const after = numeral.test(left) ? (/^[%‰]/u.exec(signs)?.[0] ?? '') : '';
  const rest = signs.slice(after.length);
  if (numeral.test(left) && numeral.test(right)) return after + between(rest, left, right);
  return after + (digit.test(right) ? before(rest) : '');
}

function between(signs: string, left: string, right: string): string {
  if (dash.test(signs)) return '-';
  if (/^[.．·]$/u.test(signs)) return '.';
  if (!digit.test(left) || !digit.test(right)) return '';
  if (/^[:：/]$/u.test(signs)) return signs;
  return signs === '' ? '' : ',';
}

/** A sign of its own before a number: a minus is one short dash, a long one parts clauses. */
function before(signs: string): string {
  const sign = /(?:^|[^-–—−~])([-−<>≤≥±≈~¥$€])$/u.exec(signs)?.[1] ?? '';
  return sign.replace('−', '-');
}

function withoutGrouping(units: readonly Unit[]): readonly Unit[] {
  const text = units.map(({ unit }) => unit).join('');
  const dropped = new Set<number>();
  for (const { 0: number, index } of text.matchAll(grouped))
    [...number].forEach((sign, place) => sign === ',' && dropped.add(index + place));
  return units.filter((_, place) => !dropped.has(place));
}

function foldedFrom(units: readonly Unit[]): Folded {
  return {
    text: units.map(({ unit }) => unit).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
  };
}

/**
 * Tells whether `length` folded characters from `at` cut a number of `text` in two: 10 out of 100,
 * 5 out of 3—5, 第十 out of 第十二.
 */
export function cutsNumber(text: string, at: number, length: number): boolean {
  return isInside(text, at) || isInside(text, at + length);
}

function isInside(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  if (left === '' || right === '') return false;
  if (numeral.test(left) && (numeral.test(right) || /[%‰]/u.test(right))) return true;
  const isSign = (sign: string) => /[-.,:/]/u.test(sign);
  if (isSign(left)) return numeral.test(right) && numeral.test(text.charAt(at - 2));
  return isSign(right) && numeral.test(left) && numeral.test(text.charAt(at + 1));
}
