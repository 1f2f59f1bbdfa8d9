import { workerPath } from './manifest.ts';

const base = import.meta.env.BASE_URL;

let asked: Promise<ServiceWorkerRegistration> | undefined;

/** Registers the worker, once for each page. Rejects where there can be none. */
export function registration(): Promise<ServiceWorkerRegistration> {
  asked ??= register();
  return asked;
}

// `async`, so that a browser without service workers rejects as one does that refuses them.
async function register(): Promise<ServiceWorkerRegistration> {
  // The worker's own file is asked for anew each time, whatever the host says about keeping it.
  const options = { scope: base, updateViaCache: 'none' } as const;
  return navigator.serviceWorker.register(base + workerPath, options);
}
