/** Links: what goes in comes out, what is broken falls back alone, nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyViewState } from '../testing/arbitraries';
import { decodeView, encodeView } from './view-link';
import { startView, viewAt } from './view-state';
import type { ViewState } from './view-state';

const read = (address: string, base = '/') => decodeView(new URL(`https://wortlaut.invalid${address}`), base);
const anyBase = fc.constantFrom('/', '/wortlaut/', '/~lehrstuhl/wortlaut/', '/e/');

describe('laws', () => {
  test('a link brings back the view it was made from, under any base path, with any slug, English in path or query', () => {
    fc.assert(
      fc.property(
        anyViewState,
        anyBase,
        fc.option(fc.string()),
        fc.boolean(),
        (view, base, slug, englishInPath) => {
          const options = { base, slugOf: () => slug, englishInPath };
          const { view: back, problems } = read(encodeView(view, options), base);
          expect(back).toEqual(view);
          expect(problems).toEqual([]);
        },
      ),
    );
  });

  test('writing what was read changes nothing any more', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), fc.webFragments(), (path, query, fragment) => {
        const { view } = read(`${path}?${query}#${fragment}`);
        expect(read(encodeView(view, { base: '/' })).view).toEqual(view);
      }),
    );
  });

  test('no address throws, and every part of the view is there', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    const keys = [
      'v',
      'kind',
      'actor',
      'topic',
      'outlet',
      'form',
      'from',
      'to',
      'q',
      'view',
      'lang',
      'accounts',
      'blind',
      'asof',
    ];
    const hostileQuery = fc
      .array(fc.tuple(fc.constantFrom(...keys), anyText), { maxLength: 6 })
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
    const hostilePath = fc.oneof(
      anyText,
      fc.tuple(fc.constantFrom('e', 'a', 'p', 't', 'embed/e'), anyText).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(hostilePath, hostileQuery, anyText, (path, search, hash) => {
        const { view } = decodeView({ pathname: `/${path}`, search, hash: `#${hash}` }, '/');
        expect(Object.keys(view).sort()).toEqual(Object.keys(startView).sort());
        expect(encodeView(view, { base: '/' })).toMatch(/^\/(?![/\\])/);
      }),
    );
  });

  test('a broken value takes only itself down', () => {
    fc.assert(
      fc.property(anyViewState, (view) => {
        const href = encodeView({ ...view, lang: 'en', from: null, to: null }, { base: '/' });
        const broken = read(href.replace('lang=en', 'lang=klingonisch&from=gestern'));
        expect(broken.view).toEqual({ ...view, lang: 'de', from: null, to: null });
        expect(broken.problems).toEqual([
          { code: 'bad-value', param: 'from', value: 'gestern' },
          { code: 'bad-value', param: 'lang', value: 'klingonisch' },
        ]);
      }),
    );
  });
});

describe('writing', () => {
  const write = (view: Partial<ViewState>): string => encodeView({ ...startView, ...view }, { base: '/' });

  test('defaults are left out', () => {
    expect(write({})).toBe('/');
    expect(write({ place: { at: 'actor', actor: 'lindholm' } })).toBe('/p/lindholm');
  });

  test('a query carries the link version; lists are sorted, each choice once', () => {
    expect(write({ actors: ['ostland', 'lindholm', 'ostland'] })).toBe('/?v=1&actor=lindholm.ostland');
  });

  test('the order of compared accounts is kept; at another place nothing is compared', () => {
    const view = { ...startView, accounts: ['nordblatt', 'kuestenbote', 'nordblatt'], blind: true };
    expect(write(view)).toBe('/?v=1&accounts=nordblatt.kuestenbote&blind=1');
    expect(viewAt(view, { at: 'explorer' })).toEqual(startView);
  });

  test('the slug is for readers only', () => {
    const view = viewAt(startView, { at: 'event', event: '7k2m', compare: true });
    expect(encodeView(view, { base: '/w', slugOf: () => 'ultimatum-an-ostland' })).toBe(
      '/w/e/7k2m-ultimatum-an-ostland/compare',
    );
    expect(encodeView(view, { base: '/w', slugOf: () => null })).toBe('/w/e/7k2m/compare');
  });

  test('an address of no known shape never leads to another host', () => {
    expect(write({ place: { at: 'not-found', path: '//boese.invalid/x' } })).toBe('/boese.invalid/x');
  });
});

describe('reading', () => {
  test.each([
    ['/wortlaut', { at: 'explorer' }],
    ['/wortlaut/', { at: 'explorer' }],
    ['/wortlaut/index.html', { at: 'explorer' }],
    ['/wortlaut/e/7k2m-x/', { at: 'event', event: '7k2m', compare: false }],
    ['/wortlaut/e/7k2m-x/index.html', { at: 'event', event: '7k2m', compare: false }],
    ['/wortlaut/e/7k2m/compare/', { at: 'event', event: '7k2m', compare: true }],
    ['/anderswo/e/7k2m', { at: 'not-found', path: '/anderswo/e/7k2m' }],
    ['/wortlaut/e', { at: 'not-found', path: '/wortlaut/e' }],
    ['/wortlaut/e/7k2m/anders', { at: 'not-found', path: '/wortlaut/e/7k2m/anders' }],
    ['/wortlaut/t/haefen/', { at: 'topic', topic: 'haefen' }],
    ['/wortlaut/t/haefen/mehr', { at: 'not-found', path: '/wortlaut/t/haefen/mehr' }],
    ['/wortlaut/p/lindholm/mehr', { at: 'not-found', path: '/wortlaut/p/lindholm/mehr' }],
    ['/wortlaut/p/%E0%A4%A', { at: 'actor', actor: '%E0%A4%A' }],
  ])('%s', (address, place) => {
    expect(read(address, '/wortlaut/').view.place).toEqual(place);
  });

  test('the slug is handed on, for finding something near', () => {
    expect(read('/e/7k2m-ultimatum-an-ostland').slug).toBe('ultimatum-an-ostland');
    expect(read('/e/7k2m').slug).toBeNull();
  });

  test('a passage that ends before it begins is reported; other hashes are not ours', () => {
    expect(read('/a/nordblatt#p9-3').problems).toEqual([{ code: 'bad-value', param: '#', value: 'p9-3' }]);
    expect(read('/a/nordblatt#p9-3').view.place).toMatchObject({ article: 'nordblatt', passage: null });
    expect(read('/a/nordblatt#inhalt').problems).toEqual([]);
  });

  test('a stretch of time that ends before it begins keeps its beginning', () => {
    const { view, problems } = read('/?from=2022-03-01&to=2022-02-01');
    expect(view).toMatchObject({ from: '2022-03-01', to: null });
    expect(problems).toEqual([{ code: 'bad-value', param: 'to', value: '2022-02-01' }]);
  });

  test('parameters of others are left alone; an unreadable version is reported', () => {
    expect(read('/?utm_source=chat&fbclid=1').problems).toEqual([]);
    expect(read('/?v=neu&kind=call')).toMatchObject({
      view: { kinds: ['call'] },
      problems: [{ code: 'bad-value', param: 'v', value: 'neu' }],
    });
  });
});

describe('English pages', () => {
  const event = { at: 'event', event: '7k2m', compare: false } as const;
  const slugOf = (_: string, lang: 'de' | 'en') =>
    lang === 'en' ? 'ultimatum-to-eastland' : 'ultimatum-an-ostland';

  test('the path says English, and the words behind the id are English', () => {
    const options = { base: '/archiv/', slugOf, englishInPath: true };
    const english: ViewState = { ...viewAt(startView, event), lang: 'en' };
    expect(encodeView(english, options)).toBe('/archiv/en/e/7k2m-ultimatum-to-eastland');
    expect(encodeView({ ...english, lang: 'de' }, options)).toBe('/archiv/e/7k2m-ultimatum-an-ostland');
  });

  test('pages for frames are no exception', () => {
    const options = { base: '/', slugOf, englishInPath: true };
    const framed: ViewState = { ...viewAt(startView, { at: 'embed', event: '7k2m' }), lang: 'en' };
    expect(encodeView(framed, options)).toBe('/en/embed/e/7k2m-ultimatum-to-eastland');
    const list = viewAt(framed, { at: 'embed-explorer' });
    expect(encodeView(list, options)).toBe('/en/embed');
  });

  test('in a query the words are those of the one file a static host has there', () => {
    const english: ViewState = { ...viewAt(startView, event), lang: 'en' };
    expect(encodeView(english, { base: '/', slugOf })).toBe('/e/7k2m-ultimatum-an-ostland?v=1&lang=en');
  });

  test.each(['/en', '/en/', '/en/index.html'])('%s is the English explorer', (address) => {
    expect(read(address).view).toEqual({ ...startView, lang: 'en' });
  });

  test('a word that only begins like it is no language', () => {
    expect(read('/energie').view.lang).toBe('de');
  });
});
