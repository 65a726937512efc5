// Keeps one page that says the net is away, and the files it is made of. Everything else goes to the net and is never kept.
'use strict';
const NAME = 'shop __VERSION__', OFFLINE = '__OFFLINE__', FILES = ['__FILES__'];

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(caches.open(NAME).then(cache => Promise.all([...FILES, OFFLINE].map(async url => {
    // without cookies: the page that is kept must be nobody's
    const answer = await fetch(url, { credentials: 'omit' });
    if (answer.ok) await cache.put(url, answer);
  }))));
});

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== NAME && name.startsWith('shop ') && await mine(name)) await caches.delete(name);
  await clients.claim();
})()));

// several shops may live on one host, each below its own path
const mine = async name => Boolean(await (await caches.open(name)).match(OFFLINE));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE).then(page => page || Response.error())));
    return;
  }
  const url = new URL(request.url), file = url.pathname + url.search;
  if (url.origin === location.origin && FILES.includes(file))
    event.respondWith(caches.match(file).then(kept => kept || fetch(request)));
});
