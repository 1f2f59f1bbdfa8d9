/** Returns the beginning of a text, for a message. */
export function excerpt(text: string, length = 24): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
