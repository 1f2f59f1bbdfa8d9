import type { TrustedWindow } from '../browser/trusted-types.ts';
import type { Choices } from './settings.ts';

/**
 * Applies the stored settings to `<html>` as data attributes, now and whenever they change: in
 * another tab (`storage`), while the page was away in the history (`pageshow`), by the form of this
 * page (`settings`, with the values as its detail, so that it also works where storage is refused).
 *
 * This function is served as text and runs before the first paint (`first-paint.ts`), so it may name
 * nothing from outside but its parameters; `largeLink` is the markup of the link to the large view's
 * sheet. What it does not know it takes for the default.
 */
export function applySettings(choices: Choices, key: string, largeLink: string): void {
  const { dataset } = document.documentElement;
  const show = (stored?: Record<string, string> | null) => {
    for (const [name, values] of Object.entries(choices))
      dataset[name] = values.find((one) => one === stored?.[name]) ?? values[0];
    const { theme = '', large } = dataset;
    // Of the colour scheme the content follows the theme, of the frame's two colours the medium.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('[data-system]'))
      meta[meta.media ? 'media' : 'content'] = meta.dataset[theme] ?? '';
    if (large === 'off' || document.querySelector('#large')) return;
    // The only markup of text there is (security.ts), and the policy writes nothing but this link.
    const policy = { createHTML: () => largeLink };
    const { trustedTypes } = self as TrustedWindow<'createHTML'>;
    const markup = (trustedTypes?.createPolicy('large', policy) ?? policy).createHTML('');
    // Only a style sheet that the parser meets holds back the first paint in every browser.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (document.body) document.head.insertAdjacentHTML('beforeend', markup);
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    else document.write(markup);
  };
  const update = () => {
    try {
      show(JSON.parse(localStorage[key] as string) as Record<string, string> | null);
    } catch {
      // Storage is refused, is empty or holds something else: the defaults.
      show();
    }
  };
  update();
  addEventListener('storage', update);
  addEventListener('pageshow', update);
  addEventListener('settings', (event) =>
    show((event as CustomEvent<Record<string, string>>).detail),
  );
}
