import { Refusal } from '../add/refusal.ts';
import { ContentError } from '../articles/problems.ts';

/**
 * Runs a command. What is wrong with the content, or with what was asked for, is said in its own words
 * and ends the command with 1; only a fault of the program itself shows where in it that was.
 */
export async function speakPlainly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ContentError) && !(error instanceof Refusal)) throw error;
    console.error(`\n✗ ${error.message.trimEnd()}\n`);
    process.exitCode = 1;
  }
}
