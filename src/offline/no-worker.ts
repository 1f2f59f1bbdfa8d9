/**
 * The worker in place of the worker, for a site that shall have none any more: it takes over, removes
 * every copy of this site from the reader's device and then itself. Pages load from the network again.
 */
export const noWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const base = self.registration.scope;
  const isOurs = (name) => name.startsWith('offline ' + base + ' ') || name === 'tabs ' + base;
  const clear = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  };
  event.waitUntil(clear().catch(() => {}).then(() => self.registration.unregister()));
});
`;
