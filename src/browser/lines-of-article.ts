/** Returns the printed lines of the article on this page; numbers, notes and buttons are none. */
export function linesOfArticle(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-article] :is(p, h1, h2, h3)[id]')];
}
