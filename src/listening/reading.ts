import { endOfChunk } from './chunks.ts';

/** A line that can be read aloud. */
export interface SpokenLine {
  readonly text: string;
  /** The number of a paragraph. */
  readonly number: number | null;
  /** Whether it only leads to the line behind it, as a heading does. */
  readonly isLead: boolean;
}

/** What an engine says about the words that it was given. */
export type Report =
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'boundary'; readonly at: number }
  | { readonly kind: 'error'; readonly error: string };

/** What speaks: the browser, or a stand-in. */
export interface Engine {
  /** Speaks, and reports until the end or until `cancel`; a late report does no harm. */
  speak(text: string, rate: number, report: (report: Report) => void): void;
  cancel(): void;
  isSpeaking(): boolean;
}

/** Why a reading stands still. */
export type Halt =
  'paused' | 'paragraphDone' | 'finished' | 'interrupted' | 'failed' | 'silent' | 'hidden';

/** Where a reading is. */
export interface Position {
  readonly line: number;
  /** The characters of the line that are being spoken, or come next. */
  readonly start: number;
  readonly end: number;
  /** Why it stands still; `null` while it goes on. */
  readonly halt: Halt | null;
  /** Whether the reader has just gone to this place. */
  readonly isAsked: boolean;
}

/** Seconds without a sign of life: of an engine at rest, of one that has not begun, of one at work. */
const patience = { atRest: 2, before: 4, base: 5, perCharacter: 0.5 };

/**
 * Reads lines aloud one after the other, chunk by chunk, and survives what engines do: errors, an
 * `end` that never comes, silence. Pausing cancels and begins again at the last word heard, for on
 * some phones an engine that was paused never speaks again.
 */
export class Reading {
  /** Whether to pause behind every paragraph. */
  pausesAfterParagraph = false;
  readonly #lines: readonly SpokenLine[];
  readonly #engine: Engine;
  readonly #onChange: (position: Position) => void;
  readonly #isHidden: () => boolean;
  #line = 0;
  #at = 0;
  #end = 0;
  #rate = 1;
  #halt: Halt | null = 'paused';
  #turn = 0;
  #hasStarted = false;
  #hasFailed = false;
  #quiet = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    lines: readonly SpokenLine[],
    engine: Engine,
    onChange: (position: Position) => void,
    isHidden: () => boolean = () => false,
  ) {
    this.#lines = lines;
    this.#engine = engine;
    this.#onChange = onChange;
    this.#isHidden = isHidden;
  }

  /** Whether it is speaking now. */
  get isReading(): boolean {
    return this.#halt === null;
  }

  /** The line that is being read, or comes next. */
  get line(): number {
    return this.#line;
  }

  /** Reads from the beginning of a line on. */
  readFrom(line: number): void {
    this.#line = line;
    this.#at = 0;
    this.play();
  }

  /** Goes on where it stands; from the beginning when all was read. */
  play(): void {
    if (this.#halt === 'finished') {
      this.#line = 0;
      this.#at = 0;
    }
    this.#hasFailed = false;
    this.#speak(true);
  }

  /** Stands still until `play`. */
  pause(halt: Halt = 'paused'): void {
    this.#forget();
    this.#engine.cancel();
    this.#change(halt, false);
  }

  /** Goes to the next (1) or the previous (-1) paragraph; headings belong to what follows them. */
  step(direction: 1 | -1): void {
    const starts = this.#lines.flatMap((_, index) =>
      this.#lines[index - 1]?.isLead ? [] : [index],
    );
    const present = starts.findLast((start) => start <= this.#line) ?? 0;
    const wanted = starts[starts.indexOf(present) + direction];
    if (wanted !== undefined) this.readFrom(wanted);
    else if (direction === -1) this.readFrom(0);
  }

  /** Changes the speed; what is being said goes on from the last word heard. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.isReading) this.#speak(false);
  }

  /** Goes on when the reader is back and the engine has fallen silent meanwhile. */
  wake(): void {
    if (this.isReading && !this.#engine.isSpeaking()) this.#speak(false);
  }

  /** Falls silent for good. */
  stop(): void {
    this.#forget();
    this.#engine.cancel();
    this.#halt = 'paused';
  }

  #speak(isAsked: boolean): void {
    this.#forget();
    // Not between chunks, where some engines would cancel what comes next as well.
    if (this.#engine.isSpeaking()) this.#engine.cancel();
    const { text = '' } = this.#lines[this.#line] ?? {};
    const start = this.#at;
    this.#end = endOfChunk(text, start);
    const turn = this.#turn;
    this.#watch = setInterval(() => this.#tick(), 1000);
    this.#change(null, isAsked);
    this.#engine.speak(text.slice(start, this.#end), this.#rate, (report) => {
      // Engines report the end of what was cancelled when the next words are under way.
      if (turn === this.#turn) this.#hear(report, start);
    });
  }

  /** Whatever is still reported of the present words concerns nobody any more. */
  #forget(): void {
    clearInterval(this.#watch);
    this.#turn += 1;
    this.#quiet = 0;
    this.#hasStarted = false;
  }

  #hear(report: Report, start: number): void {
    this.#quiet = 0;
    this.#hasStarted = true;
    if (report.kind === 'boundary') this.#at = Math.min(start + report.at, this.#end - 1);
    if (report.kind === 'end') this.#goOn();
    if (report.kind === 'error') this.#recover(report.error);
  }

  /** Behind a chunk: the next one, of this line or the next. */
  #goOn(): void {
    this.#hasFailed = false;
    this.#at = this.#end;
    const line = this.#lines[this.#line];
    if (line && this.#at < line.text.length) {
      this.#speak(false);
      return;
    }
    if (this.#line + 1 >= this.#lines.length) {
      this.pause('finished');
      return;
    }
    this.#line += 1;
    this.#at = 0;
    this.#end = 0;
    if (this.pausesAfterParagraph && line?.number) this.pause('paragraphDone');
    else this.#speak(false);
  }

  /** What failed once is tried again once. Whoever interrupts us (a call, another page) goes first. */
  #recover(error: string): void {
    const isInterruption = error === 'interrupted' || error === 'canceled';
    if (this.#isHidden()) this.pause('hidden');
    else if (isInterruption) this.pause('interrupted');
    else this.#tryAgain('failed');
  }

  #tryAgain(halt: Halt): void {
    if (this.#hasFailed) {
      this.pause(halt);
      return;
    }
    this.#hasFailed = true;
    this.#speak(false);
  }

  /** Looks after the engine every second. */
  #tick(): void {
    this.#quiet += 1;
    if (this.#quiet < this.#patience()) return;
    if (this.#isHidden()) this.pause('hidden');
    else if (this.#hasStarted || this.#engine.isSpeaking()) this.#goOn();
    else this.#tryAgain('silent');
  }

  /** How long to wait for the next sign of life: one at rest that had begun has come to its end. */
  #patience(): number {
    if (this.#engine.isSpeaking())
      return patience.base + (patience.perCharacter * (this.#end - this.#at)) / this.#rate;
    return this.#hasStarted ? patience.atRest : patience.before;
  }

  #change(halt: Halt | null, isAsked: boolean): void {
    this.#halt = halt;
    this.#onChange({ line: this.#line, start: this.#at, end: this.#end, halt, isAsked });
  }
}
