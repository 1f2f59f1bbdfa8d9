/*
 * Every page says in its first bytes to which build it belongs: `<html data-v="…" …>`. Hosts may
 * rewrite a page on its way (mail addresses, say), so that its hash would prove nothing.
 */

/** Stands in a page for the name of its build until that is known: as long, and never a name. */
export const unnamed = '--------';

const mark = /(<html data-v=")([\w-]{8})"/;

/** Returns the page with the name of its build in place of what it carried. */
export function withBuild(html: string, build: string): string {
  return html.replace(mark, `$1${build}"`);
}

/** Returns the name of the build to which a page belongs, `null` where it carries none. */
export function buildIn(html: string): string | null {
  return mark.exec(html)?.[2] ?? null;
}

/** Returns the build of the page that the reader is on. */
export function buildOfPage(): string | undefined {
  return document.documentElement.dataset['v'];
}
