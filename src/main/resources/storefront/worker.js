// Keeps one page that says the net is away, and the files it is made of. Everything else goes to the net and is never kept.
'use strict';
const NAME = 'shop __VERSION__', OFFLINE = '__OFFLINE__', OTHER = '__OTHER__', TAG = '__TAG__', FILES = ['__FILES__'];

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(caches.open(NAME).then(cache => Promise.all([...FILES, OFFLINE, OTHER].map(async url => {
    // without cookies: the page that is kept must be nobody's
    const answer = await fetch(url, { credentials: 'omit' });
    if (answer.ok) await cache.put(url, answer);
  }))));
});

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== NAME && name.startsWith('shop ') && await mine(name)) await caches.delete(name);
  await clients.claim();
})()));

// A page says in which language it is read; of what was said only whether it is the one that the shop does not usually speak is kept.
const READ = OFFLINE + '?read';
addEventListener('message', event => event.waitUntil(caches.open(NAME).then(cache =>
  event.data === TAG ? cache.put(READ, new Response(TAG)) : cache.delete(READ))));
const said = async () => await caches.match(READ) && await caches.match(OTHER) || await caches.match(OFFLINE) || Response.error();

// several shops may live on one host, each below its own path
const mine = async name => Boolean(await (await caches.open(name)).match(OFFLINE));

addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(said));
    return;
  }
  const url = new URL(request.url), file = url.pathname + url.search;
  if (url.origin === location.origin && FILES.includes(file))
    event.respondWith(caches.match(file).then(kept => kept || fetch(request)));
});
