import { buildOfPage } from './marker.ts';

/**
 * Starts the service worker when the page has loaded, where there may be one; without it the site is
 * the same, but for reading offline. Pages of the development server name no build.
 */
export function startOffline(): void {
  if (!buildOfPage() || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    import('./page.ts').then(({ meetWorker }) => meetWorker()).catch(() => undefined);
  });
}
