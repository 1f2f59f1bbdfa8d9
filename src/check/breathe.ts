/** Milliseconds of work after which the page gets a turn. */
const longestTurn = 50;
let began = 0;

/** Lets the page answer to its reader, if it has been kept waiting: a long check never freezes it. */
export async function breathe(): Promise<void> {
  if (performance.now() - began < longestTurn) return;
  await new Promise((resolve) => setTimeout(resolve));
  began = performance.now();
}
