// Engines fall silent after some fifteen seconds or two hundred characters.
const sentence = /.+?(?:[。；！？]+[”’」』）〕】》]*|$)/gsu;
const longest = 120;
const shorter = /.{1,120}$|.{0,119}[，、：]|.{1,120}/gsu;

/**
 * Cuts a text into what is spoken at one go: sentences and clauses, a closing quotation mark with
 * what it closes, long ones again at their commas. Joined, the pieces are the text.
 */
export function chunksOf(text: string): string[] {
  return (text.match(sentence) ?? []).flatMap((piece) =>
    piece.length > longest ? (piece.match(shorter) ?? []) : [piece],
  );
}

/** Returns where the chunk ends that holds the character at `at`. */
export function endOfChunk(text: string, at: number): number {
  let end = 0;
  for (const chunk of chunksOf(text)) {
    end += chunk.length;
    if (end > at) break;
  }
  return end;
}
