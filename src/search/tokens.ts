/** Characters of a token of the index. */
export type TokenLength = 1 | 2;

/**
 * Returns the tokens of a folded phrase or line, in its order and with spaces between: its characters,
 * or its pairs of neighbours, so that a line holds a phrase where it has its tokens one after the
 * other. One character alone is a token of either length, see `loneTokens`.
 */
export function tokensOf(folded: string, length: TokenLength): string {
  const characters = [...folded];
  if (length === 1 || characters.length === 1) return characters.join(' ');
  const pairs = characters.slice(1).map((character, place) => `${characters[place]}${character}`);
  return pairs.join(' ');
}

/** Returns what an index of pairs has of a story besides: its characters, each once. */
export function loneTokens(lines: readonly string[]): string {
  return [...new Set(lines.join(''))].sort().join(' ');
}
