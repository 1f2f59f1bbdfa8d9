const numeral = '[〇零一二三四五六七八九十百千万萬亿億两兩]';
const han = `${numeral}+`;
const to = '[到至—–~～-]';
const arabic = String.raw`\p{Nd}(?:[\p{Nd}.,:/%％‰—–~～-]*[\p{Nd}%％‰])?[万萬亿億千百]*`;
const counters = '[个個项項年月日家倍次届屆成位条條张張里米岁歲批类類种種座级級%％大多余餘]|分之';

/** Arabic numbers with their signs and units, and Chinese numerals that count something. */
export const numberPattern = new RegExp(
  `[-−<>≤≥±~～第]?${arabic}(?:[到至]${arabic})?|百分之${han}|第${han}|(?:${han}${to})?${han}(?=${counters})|(?=${numeral}*[十百千万萬亿億])${numeral}{2,}`,
  'gu',
);

/** Tells whether two numbers are worth the same, however written: 100 and 一百, 3—5 and 三到五. */
export function areWorthTheSame(one: string, other: string): boolean {
  const value = valueOf(one);
  return value === valueOf(other) && !value.includes('NaN');
}

const digits = '〇一二三四五六七八九';

/** Both ends of a range, with the signs before and behind them. */
function valueOf(number: string): string {
  const plain = number
    .normalize('NFKC')
    .replace(/^百分之(.+)/, '$1%')
    .replace(/,(?=\d{3})/g, '')
    .replace(/[萬億兩零两]/g, (sign) => '万亿二〇二'.charAt('萬億兩零两'.indexOf(sign)))
    .replace(new RegExp(`[${digits}]`, 'g'), (sign) => String(digits.indexOf(sign)));
  return plain
    .split(new RegExp(`(${to}|[第<>≤≥±%])`))
    .map((part) => (/[\d十百千万亿]/.test(part) ? Number(amountOf(part).toPrecision(12)) : part))
    .join('')
    .replace(new RegExp(to, 'g'), '-');
}

const units = { 亿: 1e8, 万: 1e4, 千: 1000, 百: 100, 十: 10 };

/** Read from the largest unit down; NaN for what is no single number (10:30). */
function amountOf(number: string): number {
  for (const [unit, worth] of Object.entries(units)) {
    const [before = '', ...behind] = number.split(unit);
    if (behind.length > 0)
      return (before === '' ? 1 : amountOf(before)) * worth + amountOf(behind.join(unit));
  }
  return Number(number);
}
