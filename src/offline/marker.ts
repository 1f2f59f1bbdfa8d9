/*
 * Every page says in its first bytes to which build it belongs: `<html … data-v="…">`. Hosts may
 * rewrite a page on its way (mail addresses, say), so that its hash would prove nothing.
 */

/** Returns the page with the name of its build. */
export function withBuild(html: string, build: string): string {
  return html.replace('<html ', `<html data-v="${build}" `);
}

/** Returns the name of the build to which a page belongs, `null` where it carries none. */
export function buildIn(html: string): string | null {
  return /<html data-v="([\w-]+)"/.exec(html)?.[1] ?? null;
}

/** Returns the build of the page that the reader is on. */
export function buildOfPage(): string | undefined {
  return document.documentElement.dataset['v'];
}
