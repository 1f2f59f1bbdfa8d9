/** Where a quotation stands, in the words of the reader's script. */
export interface QuotedPlace {
  readonly newspaper: string;
  /** Title of the story. */
  readonly title: string;
  /** Day of the event as the pages print it: 〔2022年〕4月9日. */
  readonly event: string;
  /** Numbers of the first and the last paragraph; `null` for a title, heading or caption. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  /** Whole address, with its fragment. */
  readonly address: string;
}

/**
 * Returns the line that follows a quotation: newspaper, title, event, paragraphs, address. Its own
 * words are written alike in both scripts.
 */
export function sourceLine({ newspaper, title, event, paragraphs, address }: QuotedPlace): string {
  const place = paragraphs ? `，${paragraphRange(...paragraphs)}` : '';
  return `——${newspaper}《${title}》，事件：${event}${place}，${address}`;
}

/** Returns 第4段 or 第4–6段, the same in both scripts. */
export function paragraphRange(first: number, last: number): string {
  return first === last ? `第${first}段` : `第${first}–${last}段`;
}
