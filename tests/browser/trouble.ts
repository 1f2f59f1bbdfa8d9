// What browser tests of faults share: what a page should never let through, and files that come late.
import type { Page } from 'playwright/test';

/**
 * Returns the list of what goes wrong on a page from now on: exceptions and rejections that nobody
 * caught, dialogs, and breaches of the content security policy.
 */
export function troubleOn(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => {
    // Chromium throws this into the page that is left, where the next one comes without the fade
    // between them («ViewTransition opt-in disabled»): nobody’s promise, and nothing is lost.
    if (!/^Transition was (aborted|skipped)/.test(message)) trouble.push(message);
  });
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) trouble.push(message.text());
  });
  return trouble;
}

/**
 * Notes in a page that is to be opened what nobody catches and nobody keeps quiet; returns what reads
 * it. Firefox tells a driver of rejections that the page keeps quiet, too.
 */
export async function noteUncaught(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const uncaught: string[] = [];
    Object.assign(globalThis, { uncaught });
    addEventListener('error', ({ message }) => uncaught.push(message));
    addEventListener('unhandledrejection', (event) => {
      const note = () => event.defaultPrevented || uncaught.push(String(event.reason));
      setTimeout(note);
    });
  });
  return () => page.evaluate(() => (globalThis as { uncaught?: string[] }).uncaught ?? []);
}

/** Holds back what a page asks for at such addresses; returns what lets it go. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(addresses, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}
