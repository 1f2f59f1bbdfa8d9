import type { TrustedWindow } from '../browser/trusted-types.ts';
import { buildOfPage } from './marker.ts';
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
  if (!buildOfPage()) throw new Error('A page that names no build has no worker');
  // The worker's own file is asked for anew each time, whatever the host says about keeping it.
  const options = { scope: base, updateViaCache: 'none' } as const;
  return navigator.serviceWorker.register(workerAddress(), options);
}

/** The worker's address, vouched for where the policy asks for it (Trusted Types). */
function workerAddress(): string {
  const policy = { createScriptURL: () => base + workerPath };
  const { trustedTypes } = self as TrustedWindow<'createScriptURL'>;
  return (trustedTypes?.createPolicy('worker', policy) ?? policy).createScriptURL('');
}
