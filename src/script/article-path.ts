/**
 * Returns the address of an article behind `/S`, or of a line in it: what every link into a text
 * leads to. A `query` begins with `?`.
 */
export function articlePath(article: string, line = '', query = ''): string {
  return `/articles/${article}/${query}${line && `#${line}`}`;
}
