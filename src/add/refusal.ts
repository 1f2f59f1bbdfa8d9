/** Why a command does not do what it was asked for, in words for whoever asked; nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(what: string, mend: string) {
    super(`${what}\n    → ${mend}`);
  }
}
