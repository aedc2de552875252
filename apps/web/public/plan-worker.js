// Keeps the own timetable readable without a network: the page itself, and the last answers that it is made of. It never answers
// anything else, queues no change, and forgets the answers when the person signs in or out.
const SHELL = 'plan-shell';
const ANSWERS = 'plan-answers';
const PAGE = /^\/(exhibitor|buyer)\/[^/]+\/timetable$/;
const ANSWER = /^\/api\/v1\/(session|organisations\/[^/]+\/(matchmaking|fairs\/[^/]+\/(matchmaking|plan)))$/;
const SESSION = '/api/v1/session';
// What says that somebody may no longer read an answer; all else that goes wrong passes, and what is kept outlives it.
const GONE = [403, 404, 410];

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

// An index without the files it names shows nothing. Where the page is made of others, a new version was deployed under it: what is
// kept stays, and the next page keeps the new one.
async function keepShell(files) {
  const index = await fetch('/');
  if (!index.ok || !namedIn(await index.clone().text()).every((one) => files.includes(one))) return;
  const shell = await caches.open(SHELL);
  const known = (await shell.keys()).map(({ url }) => new URL(url).pathname);
  await shell.addAll(files.filter((one) => !known.includes(one)));
  await shell.put('/', index);
  const left = known.filter((one) => one !== '/' && !files.includes(one));
  await Promise.all(left.map((one) => shell.delete(one)));
}

const namedIn = (index) => [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);

const page = (request) => freshOr(request, () => caches.match('/', { cacheName: SHELL }));

const file = async (request) => (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);

function answer(event) {
  const { request } = event;
  const kept = () => caches.match(request, { cacheName: ANSWERS, ignoreVary: true });
  return freshOr(request, kept, (fresh) => event.waitUntil(keepAnswer(request, fresh.clone())));
}

// A server that is down or overrun for a while is like no network.
async function freshOr(request, findKept, take = () => undefined) {
  const fresh = await fetch(request).catch((error) => error);
  const hasAnswered = fresh instanceof Response && fresh.status < 500 && fresh.status !== 429;
  if (hasAnswered) take(fresh);
  const kept = hasAnswered ? undefined : await findKept();
  if (!kept && !(fresh instanceof Response)) throw fresh;
  return kept ?? fresh;
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
  if (GONE.includes(fresh.status)) await answers.delete(request, { ignoreVary: true });
  if (!fresh.ok) return;
  const headers = new Headers(fresh.headers);
  headers.set('x-kept-at', new Date().toISOString());
  // What the browser hands over is decompressed already.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await answers.put(request, new Response(await fresh.blob(), { status: fresh.status, headers }));
}
