// What the tests of the reading settings share.
import { expect, type Page } from 'playwright/test';

export const article = 'articles/2022-party-congress/';
/** An article's page has a dialog with its references, too. */
export const settingsDialog = 'dialog[aria-labelledby="settings-title"]';
export const pages = [
  '',
  'articles/',
  article,
  `${article}parallel/`,
  'search/',
  'about/',
  'settings/',
];

/** Opens pages with these settings, as if they had been chosen before. */
export async function choose(page: Page, settings: Record<string, string>): Promise<void> {
  await page.addInitScript((stored) => {
    localStorage.setItem('settings', stored);
  }, JSON.stringify(settings));
}

/** A computed style of an element, e.g. the size of the text. */
export function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

interface TextSize {
  readonly text: string;
  readonly heading: boolean;
  readonly size: number;
}

/** The size of each text below the header, with the element it stands in. */
export function textSizes(page: Page): Promise<TextSize[]> {
  return page
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('main *, footer *')]
        .filter(
          (one) =>
            one.checkVisibility() &&
            !one.matches('.seal, .seal *, .sample, svg *, .visually-hidden') &&
            [...one.childNodes].some(
              ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
            ),
        )
        .map((one) => ({
          text: one.outerHTML.slice(0, 120),
          heading: one.closest('h1, h2, h3') !== null,
          size: Number.parseFloat(getComputedStyle(one).fontSize),
        })),
    );
}

/** Opens the settings in place, on a phone through the menu. */
export async function openDialog(page: Page): Promise<void> {
  const menu = page.locator('header summary');
  if (await menu.isVisible()) await menu.click();
  await page.locator('[data-settings-link]:visible').click();
  await expect(page.locator(settingsDialog)).toBeVisible();
}
