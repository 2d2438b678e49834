// The kill switch: served as sw.js in the place of the usual one, it takes the page off every device that keeps it. Visitors then
// get what the host gives, as if there had never been a service worker; open pages stay as they are, with all that is in them.
// docs/hosting.md says when.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const ours = `minutes ${self.registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  // Not waited for: it may come only after this has ended, and pages that are being opened wait for that.
  self.registration.unregister();
})()));
