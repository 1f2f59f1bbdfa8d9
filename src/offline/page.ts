import { scriptOfPage } from '../browser/script-of-page.ts';
import { buildOfPage } from './marker.ts';
import type { PageOpened } from './messages.ts';
import { registration } from './registration.ts';

/** Registers the worker and tells it which page has opened. Rejects where there can be none. */
export async function meetWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  // The worker says one thing of its own accord: that there is a newer version.
  serviceWorker.addEventListener('message', () => void offerUpdate());
  serviceWorker.addEventListener('controllerchange', () => greet(serviceWorker.controller));
  const registered = await registration();
  greet((await serviceWorker.ready).active);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    registered.update().catch(() => undefined);
    // A page that could not be told or saved when it opened gets another turn.
    greeted = null;
    greet(registered.active);
  });
}

let greeted: ServiceWorker | null = null;

function greet(worker: ServiceWorker | null): void {
  if (!worker || worker === greeted) return;
  greeted = worker;
  const opened: PageOpened = {
    type: 'opened',
    path: decodeURI(location.pathname.slice(import.meta.env.BASE_URL.length)),
    build: buildOfPage() ?? '',
    isThrifty: isThrifty(),
  };
  worker.postMessage(opened);
}

/** Whether the reader asked browsers to save data (not every browser tells). */
function isThrifty(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

async function offerUpdate(): Promise<void> {
  const { showUpdate } = await import('./update.ts');
  await showUpdate(scriptOfPage());
}
