import { element } from './elements.ts';

/**
 * Loads a style sheet when it is needed and returns when it is there. `href` comes from an import
 * with `?url`: a plain import would put the styles on every page that might need them.
 */
export async function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return;
  const link = element('link', { rel: 'stylesheet', href });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  document.head.append(link);
  await loaded;
}
