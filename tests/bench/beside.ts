/** The table in which sites stand side by side. */

/** What is measured of a site; `null` is printed as a dash. */
export type Column = ReadonlyMap<string, string>;

/** Returns a Markdown table with a row for every key, in the order of the first column. */
export function tableOf(columns: Readonly<Record<string, Column>>): string {
  const names = Object.keys(columns);
  const rows = [...(Object.values(columns)[0]?.keys() ?? [])];
  const cells = rows.map((row) => [row, ...names.map((name) => columns[name]?.get(row) ?? '–')]);
  const lines = [['', ...names], names.map(() => '---').concat('---'), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
/** Returns kilobytes, for people. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
