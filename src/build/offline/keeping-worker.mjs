// Keeps the app and the corpus in the browser. The build puts the list of files before this and writes both as sw.js.
// It never takes over from an older version by itself: the page asks (src/features/offline).

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const kept = /** @type {import('./kept-files').KeptFiles} */ (Reflect.get(self, 'kept'));
const { scope } = worker.registration;
/** Two sites may share a host, so the name says which one it is. */
const family = `wortlaut ${scope} `;
const own = family + kept.version;
const addressOf = (/** @type {string} */ file) => new URL(file, scope).href;
const shell = addressOf('shell.html');
const changing = new Set(kept.changing.map(addressOf));

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
  // What a first page has asked for before there was a worker: the browser still has it at hand.
  else if (Array.isArray(event.data?.opened)) event.waitUntil(keepOpened(event.data.opened));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.mode === 'navigate') event.respondWith(fromNetwork(request, shell));
  else if (changing.has(address)) event.respondWith(fromNetwork(request, address));
  // Whatever else lies there, chunks and parts of a large corpus, has a hash in its name.
  else if (isLasting(address)) event.respondWith(fromKept(request, address));
});

/** @param {string} address */
function isLasting(address) {
  return address.startsWith(scope) && /^(?:assets|corpus)\//.test(address.slice(scope.length));
}

/** All or nothing: a version that could not be kept whole is not installed, and the browser tries again later. */
async function keepAll() {
  const cache = await caches.open(own);
  const lasting = kept.lasting.map(async (file) => {
    const address = addressOf(file);
    await keep(cache, address, (await anywhere(address)) ?? (await fetch(address)));
  });
  const others = kept.changing.map(async (file) => {
    const address = addressOf(file);
    await keep(cache, address, await fetch(address, { cache: 'reload' }));
  });
  await Promise.all([...lasting, ...others]);
}

/**
 * @param {Cache} cache
 * @param {string} address
 * @param {Response} answer
 */
async function keep(cache, address, answer) {
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
  // Some hosts lead from x.html to x, and a browser refuses to open a page by an answer that was led on.
  await cache.put(address, answer.redirected ? new Response(await answer.blob(), answer) : answer);
}

/** The version before stays too: pages of it may still be open and want a part of their code. */
async function takeOver() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * What the network gives is not kept: app and corpus would drift apart.
 *
 * @param {Request} request
 * @param {string} address of the kept copy
 */
async function fromNetwork(request, address) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(own);
    const answer = await cache.match(address, { ignoreVary: true });
    if (answer === undefined) throw error;
    return answer;
  }
}

/**
 * @param {Request} request
 * @param {string} address
 */
async function fromKept(request, address) {
  const known = await anywhere(address);
  if (known !== undefined) return known;
  const answer = await fetch(request);
  if (answer.ok && answer.status !== 206) {
    const cache = await caches.open(own);
    // A full disk costs the copy, not the answer.
    await cache.put(address, answer.clone()).catch(() => undefined);
  }
  return answer;
}

/** @param {readonly unknown[]} addresses */
async function keepOpened(addresses) {
  const wanted = addresses.map(String).filter((address) => isLasting(address) && !changing.has(address));
  await Promise.allSettled(wanted.map((address) => fromKept(new Request(address), address)));
}

/** @param {string} address */
function anywhere(address) {
  return caches.match(address, { ignoreVary: true });
}
