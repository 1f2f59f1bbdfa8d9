/*
 * The service worker. Every worker takes over at once from the one before, so that a broken one never
 * stays; that no page breaks by this, see tabs.ts: each page goes on with the files of its own build.
 */
import { registerRoute } from 'workbox-routing';
import type { ToWorker } from '../messages.ts';
import { FreshPage, isForPart, PartOfPage } from './answering.ts';
import { carryOut, meetPage } from './orders.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
// Without navigation preload: where it is enabled and the network is away, Firefox shows its own error
// page instead of what the worker answers.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  const [port] = event.ports;
  if (message.type === 'opened') {
    if (event.source) event.waitUntil(meetPage(event.source, message));
  } else if (port) event.waitUntil(carryOut(message, port));
});
registerRoute(({ request }) => request.mode === 'navigate', new FreshPage());
registerRoute(({ request }) => isForPart(request), new PartOfPage());
