/** The store: the address is the only state, for readers, the back button and code. */
import { describe, expect, test } from 'vitest';
import { createViewStore } from './view-store';
import { startView, viewAt } from './view-state';
import type { ViewWindow } from './address-bar';

/** A window with a history, a clock that stands still, and no DOM. */
function sampleWindow(first: string) {
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<number, () => void>();
  const entries = [first];
  let at = 0;
  let writes = 0;
  const here = (): URL => new URL(entries[at] ?? '', 'https://wortlaut.invalid');
  const fire = (type: string): void => listeners.get(type)?.forEach((listener) => listener());
  const window: ViewWindow = {
    get location() {
      return here();
    },
    history: {
      pushState: (_state, _title, href) => {
        writes += 1;
        entries.splice((at += 1), Infinity, String(href));
      },
      replaceState: (_state, _title, href) => {
        writes += 1;
        entries[at] = String(href);
      },
    },
    addEventListener: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type, listener) => void listeners.get(type)?.delete(listener),
    setTimeout: (run) => {
      timers.set(timers.size + 1, run);
      return timers.size;
    },
    clearTimeout: (timer) => void timers.delete(timer),
  };
  return {
    window,
    entries,
    writes: () => writes,
    wait: () => {
      for (const [timer, run] of [...timers]) {
        timers.delete(timer);
        run();
      }
    },
    back: () => {
      at -= 1;
      fire('popstate');
    },
    leave: () => fire('pagehide'),
    listening: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

const type = (q: string) => (now: typeof startView) => ({ ...now, q });

describe('reading', () => {
  test('the view is the address, and the same object while the address stands', () => {
    const { window } = sampleWindow('/w/p/lindholm?lang=en');
    const store = createViewStore(window, '/w/');
    expect(store.read().view).toEqual({
      ...startView,
      place: { at: 'actor', actor: 'lindholm' },
      lang: 'en',
    });
    expect(store.read()).toBe(store.read());
  });

  test('listeners hear steps in the page and steps of the back button', () => {
    const { window, back } = sampleWindow('/');
    const store = createViewStore(window, '/');
    let heard = 0;
    const leave = store.subscribe(() => (heard += 1));
    store.navigate(viewAt(startView, { at: 'actor', actor: 'ostland' }), 'push');
    back();
    expect(heard).toBe(2);
    expect(store.read().view).toEqual(startView);
    leave();
    store.navigate(type('x'), 'push');
    expect(heard).toBe(2);
  });
});

describe('steps', () => {
  test('a push can be undone, a replace stands in its place', () => {
    const { window, entries, wait } = sampleWindow('/');
    const store = createViewStore(window, '/');
    store.navigate({ ...startView, kinds: ['call'] }, 'push');
    store.navigate((now) => ({ ...now, view: 'list' }), 'replace');
    wait();
    expect(entries).toEqual(['/', '/?v=1&kind=call&view=list']);
  });

  test('going where one is makes no entry', () => {
    const { window, entries } = sampleWindow('/?v=1&q=Kai');
    createViewStore(window, '/').navigate({ ...startView, q: 'Kai' }, 'push');
    expect(entries).toHaveLength(1);
  });

  test('fast typing is read at once and written seldom: browsers refuse too many changes', () => {
    const { window, entries, writes, wait } = sampleWindow('/');
    const store = createViewStore(window, '/');
    for (const q of ['H', 'Hä', 'Häf', 'Häfe', 'Häfen']) {
      store.navigate(type(q), 'replace');
      expect(store.read().view.q).toBe(q);
    }
    expect(writes()).toBe(1);
    wait();
    expect(writes()).toBe(2);
    expect(entries).toEqual(['/?v=1&q=H%C3%A4fen']);
  });

  test('what was typed last is there after going on and back, or after leaving the page', () => {
    const { window, entries, back } = sampleWindow('/');
    const store = createViewStore(window, '/');
    store.navigate(type('H'), 'replace');
    store.navigate(type('Hafen'), 'replace');
    store.navigate((now) => viewAt(now, { at: 'actor', actor: 'ostland' }), 'push');
    back();
    expect(store.read().view.q).toBe('Hafen');

    const other = sampleWindow('/');
    const leaving = createViewStore(other.window, '/');
    leaving.navigate(type('H'), 'replace');
    leaving.navigate(type('Hafen'), 'replace');
    other.leave();
    expect(other.entries).toEqual(['/?v=1&q=Hafen']);
    expect(entries).toHaveLength(2);
  });

  test('close stops listening', () => {
    const { window, listening } = sampleWindow('/');
    const store = createViewStore(window, '/');
    expect(listening()).toBe(3);
    store.close();
    expect(listening()).toBe(0);
  });
});

describe('readable names', () => {
  const slugOf = (event: string): string | null => (event === '7k2m' ? 'ultimatum' : null);

  test('a wrong slug is corrected in place; query and hash stay, broken or not', () => {
    const { window, entries } = sampleWindow('/e/7k2m-alter-titel/compare?v=9&kind=picnic#x');
    const store = createViewStore(window, '/');
    const problems = store.read().problems;
    store.nameEvents(slugOf);
    expect(entries).toEqual(['/e/7k2m-ultimatum/compare?v=9&kind=picnic#x']);
    expect(store.read().problems).toEqual(problems);
  });

  test.each([
    ['/en/embed/e/7k2m-ultimatum-of-old', '/en/embed/e/7k2m-ultimatum'],
    ['/embed/e/7k2m-alter-titel?v=1&lang=en', '/embed/e/7k2m-ultimatum?v=1&lang=en'],
  ])('a frame stays English however its address says so: %s', (address, named) => {
    const { window, entries } = sampleWindow(address);
    const store = createViewStore(window, '/');
    store.nameEvents(slugOf);
    expect(entries).toEqual([named]);
    expect(store.read().view.lang).toBe('en');
  });

  test('the address of a frame is English by its path, from whichever page it is copied', () => {
    const { window } = sampleWindow('/e/7k2m?v=1&lang=en');
    const store = createViewStore(window, '/');
    store.nameEvents(slugOf);
    const { view } = store.read();
    expect(store.frameHref(viewAt(view, { at: 'embed', event: '7k2m' }))).toBe('/en/embed/e/7k2m-ultimatum');
    expect(store.viewHref(view)).toBe('/e/7k2m-ultimatum?v=1&lang=en');
  });

  test('an unknown event keeps its address, because its words help to find it', () => {
    const { window, entries } = sampleWindow('/e/9zzz-telefonat');
    createViewStore(window, '/').nameEvents(slugOf);
    expect(entries).toEqual(['/e/9zzz-telefonat']);
  });

  test('links on the page learn the names: listeners get a new reading and another naming', () => {
    const { window } = sampleWindow('/');
    const store = createViewStore(window, '/');
    const before = [store.read(), store.naming()] as const;
    store.nameEvents(slugOf);
    const named = store.read();
    const naming = store.naming();
    expect(named).not.toBe(before[0]);
    expect(naming).not.toBe(before[1]);
    store.nameEvents(slugOf);
    expect(store.read()).toBe(named);
    store.navigate({ ...startView, q: 'Kai' }, 'push');
    expect(store.read()).not.toBe(named);
    expect(store.naming()).toBe(naming);
    expect(store.viewHref(viewAt(startView, { at: 'event', event: '7k2m', compare: false }))).toBe(
      '/e/7k2m-ultimatum',
    );
  });
});
