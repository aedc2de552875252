// Keeps the own timetable readable without a network: the page itself, and the last answers that it is made of. It never answers
// anything else, queues no change, and forgets the answers when the person signs in or out.
const SHELL = 'plan-shell';
const ANSWERS = 'plan-answers';
const PAGE = /^\/(exhibitor|buyer)\/[^/]+\/timetable$/;
const ANSWER = /^\/api\/v1\/(session|organisations\/[^/]+\/(matchmaking|fairs\/[^/]+\/(matchmaking|plan)))$/;
const SESSION = '/api/v1/session';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page says what it is made of: files and answers that came before this worker did are known to nobody else.
self.addEventListener('message', (event) => {
  const { paths } = event.data;
  const files = paths.filter((path) => path.startsWith('/assets/'));
  const answers = paths.filter((path) => ANSWER.test(path));
  event.waitUntil(Promise.all([keepShell(files), ...answers.map(keepUnknown)]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method !== 'GET') {
    if (pathname === SESSION) event.respondWith(forgetAfter(request));
    return;
  }
  if (request.mode === 'navigate' && PAGE.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (ANSWER.test(pathname)) event.respondWith(answer(event));
});

async function forgetAfter(request) {
  try {
    return await fetch(request);
  } finally {
    await caches.delete(ANSWERS);
  }
}

async function keepShell(files) {
  const shell = await caches.open(SHELL);
  const wanted = new Set(['/', ...files]);
  const known = new Set((await shell.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all([...known].filter((one) => !wanted.has(one)).map((one) => shell.delete(one)));
  await shell.addAll([...wanted].filter((one) => one === '/' || !known.has(one)));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match('/', { cacheName: SHELL });
    if (kept) return kept;
    throw error;
  }
}

const file = async (request) => (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);

async function answer(event) {
  const { request } = event;
  try {
    const fresh = await fetch(request);
    event.waitUntil(keepAnswer(request, fresh.clone()));
    return fresh;
  } catch (error) {
    const kept = await caches.match(request, { cacheName: ANSWERS, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

async function keepUnknown(path) {
  if (await caches.match(path, { cacheName: ANSWERS, ignoreVary: true })) return;
  await keepAnswer(path, await fetch(path));
}

async function keepAnswer(request, fresh) {
  if (fresh.status === 401) {
    await caches.delete(ANSWERS);
    return;
  }
  const answers = await caches.open(ANSWERS);
  if (!fresh.ok) {
    await answers.delete(request, { ignoreVary: true });
    return;
  }
  const headers = new Headers(fresh.headers);
  headers.set('x-kept-at', new Date().toISOString());
  // What the browser hands over is decompressed already.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await answers.put(request, new Response(await fresh.blob(), { status: fresh.status, headers }));
}
