/*
 * Keeps one page: the one that says that the office cannot be reached. Nothing of the office's business is kept on the
 * machine and nothing is sent later; every other request goes its own way.
 */
var store = 'offline-1';
var page = '/offline/offline.html';

self.addEventListener('install', function (event) {
  event.waitUntil(
    caches.open(store).then(function (kept) {
      return kept.addAll([page, '/offline/offline.css', '/offline/offline.js', '/favicon.svg']);
    }),
  );
  self.skipWaiting();
});

self.addEventListener('activate', function (event) {
  event.waitUntil(
    caches.keys().then(function (names) {
      return Promise.all(
        names.map(function (name) {
          return name === store ? undefined : caches.delete(name);
        }),
      );
    }),
  );
});

self.addEventListener('fetch', function (event) {
  var request = event.request;
  if (request.mode === 'navigate')
    event.respondWith(
      fetch(request).catch(function () {
        return caches.match(page);
      }),
    );
  else if (request.url.indexOf(self.location.origin + '/offline/') === 0)
    event.respondWith(
      caches.match(request).then(function (kept) {
        return kept || fetch(request);
      }),
    );
});
