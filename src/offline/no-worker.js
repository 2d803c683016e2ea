/** For a handbook too large to keep: takes the place of an earlier worker, lets go of what that has kept, and goes. */
/* global self, caches */
const root = '%root%';
/** As service-worker.js calls its caches. */
const ours = `handbook-${root}-`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(letGo()));

async function letGo() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
