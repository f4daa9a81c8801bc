/** Has the browser keep the site, and finds out when there is a newer version than the reader has before them. */

type Followed = {
  /** Gets the worker that waits. */
  readonly onNewer: (worker: ServiceWorker) => void;
  /** The site has answered. */
  readonly onReached: () => void;
};

/** Fails where the browser keeps nothing. */
export async function followVersions(base: string, { onNewer, onReached }: Followed): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: 'none',
  });
  const look = (): Promise<unknown> => registration.update().then(onReached, () => undefined);
  const isFirstVisit = registration.active === null;
  if (isFirstVisit) void tellOpened(base);
  else await look();
  const first = registration.installing ?? registration.waiting;
  if (first !== null && !isFirstVisit) {
    // A page that came from the network just now is as new as the worker: there is nothing to tell, nothing to reload.
    if (isKeptPage()) whenReady(first, onNewer);
    else first.postMessage('take-over');
  }
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    // The first one's event may come only now.
    if (found !== null && found !== first) whenReady(found, onNewer);
  });
  window.addEventListener('online', () => void look());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void look();
  });
}

/** Parts of a large corpus that were loaded before the browser kept anything: what a reader has opened is to be there again. */
async function tellOpened(base: string): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const corpus = new URL(`${base}corpus/`, window.location.href).href;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ opened: loaded.filter((name) => name.startsWith(corpus)) });
}

/** `shell.html` says so itself. */
export function isKeptPage(): boolean {
  return document.querySelector('meta[name="wortlaut-kept"]') !== null;
}

function whenReady(worker: ServiceWorker, onNewer: (worker: ServiceWorker) => void): void {
  const tell = (): void => {
    if (worker.state === 'installed') onNewer(worker);
  };
  worker.addEventListener('statechange', tell);
  tell();
}

/** Only ever because the reader asked. */
export function reloadWith(worker: ServiceWorker): void {
  const reload = (): void => {
    window.location.reload();
  };
  // Another tab may have had it take over already.
  if (worker.state !== 'installed') {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  worker.postMessage('take-over');
}
