/** Attributes of a new element; `data-` and `aria-` names as in HTML. */
type Attributes = Readonly<Record<string, string>>;

/**
 * Returns a new element with text and elements in it. Text is never read as HTML, so nothing that
 * a reader types or a file holds can become markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Returns a new button with words on it that does something when it is pressed. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button' }, words);
  made.addEventListener('click', press);
  return made;
}
