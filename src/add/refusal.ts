/** Why a text is not added, in words for whoever asked for it; nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(what: string, mend: string) {
    super(`${what}\n    → ${mend}`);
  }
}
