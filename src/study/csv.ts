/**
 * Returns a table as CSV (RFC 4180): CRLF ends every line, a field is quoted where it must be. It
 * begins with a byte order mark, without which spreadsheets take Chinese for another encoding.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(field: string): string {
  const safe = isFormula(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would work out such a field; an apostrophe makes it text. A number is harmless. */
const isFormula = (field: string): boolean =>
  /^[=+\-@\t\r]/.test(field) && !/^[+-][\d.,]+%?$/.test(field);
