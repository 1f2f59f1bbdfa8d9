/** How the styles write a day. Small on its own: the browser needs it for the day of access. */

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December'];

/** Returns year, month and day of a day written YYYY-MM-DD, as numbers. */
export function partsOfDay(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** Returns 2022, April 10, as APA writes it. */
export function apaDay(day: string): string {
  const [year, month, date] = partsOfDay(day);
  return `${year}, ${monthName(month)} ${date}`;
}

/** Returns April 10, 2022, as the Chicago Manual writes it. */
export function chicagoDay(day: string): string {
  const [year, month, date] = partsOfDay(day);
  return `${monthName(month)} ${date}, ${year}`;
}

/** Returns 10 Apr. 2022, as the MLA Handbook writes it. */
export function mlaDay(day: string): string {
  const [year, month, date] = partsOfDay(day);
  return `${date} ${mlaMonth(monthName(month))} ${year}`;
}

/** Months of up to four letters are written out; September keeps four, the others three. */
function mlaMonth(name: string): string {
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

/** Returns the name of a month in English, counted from 1; nothing for what is no month. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
