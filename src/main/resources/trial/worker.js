// Keeps the courier's own pages and their files for the time without network. Pages come from the network whenever there is one.
const CACHE = 'courier-__VERSION__';
const FILES = ['__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((keys) => Promise.all(keys.filter((key) => key.startsWith('courier-') && key !== CACHE).map((key) => caches.delete(key))))
    .then(() => self.clients.claim()));
});

const patient = (request) => new Promise((resolve, reject) => {
  setTimeout(reject, 6000);
  fetch(request).then(resolve, reject);
});

const page = async (request, url) => {
  const cache = await caches.open(CACHE);
  try {
    const answer = await patient(request);
    if (answer.ok && !answer.redirected) await cache.put(url.pathname, answer.clone());
    return answer;
  } catch {
    return (await cache.match(url.pathname)) || (await cache.match('/courier')) || Response.error();
  }
};

const file = async (request) => (await caches.match(request, { cacheName: CACHE })) || fetch(request).then(async (answer) => {
  if (answer.ok) (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || url.searchParams.has('fresh')) return;
  if (url.pathname === '/courier' || url.pathname.startsWith('/courier/parcels/') || url.pathname === '/courier/done')
    event.respondWith(page(event.request, url));
  else if (FILES.includes(url.pathname + url.search) || url.pathname.startsWith('/media/')) event.respondWith(file(event.request));
});
