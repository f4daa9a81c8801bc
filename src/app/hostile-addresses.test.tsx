/** Ten thousand random and hostile addresses: none throws, each is read as a view with an address, and none draws a blank page. */
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { LoadedCorpus } from '../data/fetch-corpus';
import { buildCorpusIndex } from '../domain/corpus-index';
import { loadMessages } from '../messages/messages';
import { harbourCorpus } from '../testing/harbour-corpus';
import { anyAddress } from '../testing/hostile-addresses';
import { partsOf } from '../url/address-bar';
import { decodeView, encodeView, type AddressParts } from '../url/view-link';
import { createViewStore } from '../url/view-store';
import { preloadPage } from './later-pages';
import { Root } from './Root';

const BASE = '/archiv/wortlaut/';
const silent = (): void => undefined;

const queries = new QueryClient();
const loaded: LoadedCorpus = { form: 'whole', index: buildCorpusIndex(harbourCorpus()) };
queries.setQueryData<LoadedCorpus>(['corpus', BASE], loaded);
queries.setQueryData(['forwards', BASE], {
  ...{ format: 'wortlaut-forwards', version: 1, articles: {}, actors: {}, topics: {}, outlets: {} },
  events: { ulti1: { gone: true } },
});

beforeAll(async () => {
  await loadMessages('en');
  for (const place of [
    { at: 'article', article: '', passage: null },
    { at: 'actor', actor: '' },
    { at: 'topic', topic: '' },
    { at: 'outlet', outlet: '' },
    { at: 'pledges' },
    { at: 'not-found', path: '' },
    { at: 'embed-explorer' },
    { at: 'event', event: '', compare: true },
  ] as const)
    await preloadPage(place);
});

/** The first drawing of the whole page; an error in it is thrown here. */
function drawnAt(location: AddressParts): string {
  const store = createViewStore(
    {
      location,
      history: { pushState: silent, replaceState: silent },
      addEventListener: silent,
      removeEventListener: silent,
      setTimeout: () => 0,
      clearTimeout: silent,
    },
    BASE,
  );
  return renderToStaticMarkup(<Root store={store} queries={queries} base={BASE} />);
}

test('each is read, and what is read has an address that says the same', () => {
  fc.assert(
    fc.property(anyAddress(BASE), (address) => {
      const { view } = decodeView(address, BASE);
      const href = encodeView(view, { base: BASE });
      expect(href.startsWith('/') && !href.startsWith('//')).toBe(true);
      expect(encodeView(decodeView(partsOf(href), BASE).view, { base: BASE })).toBe(href);
    }),
    { numRuns: 10_000 },
  );
});

test('each draws a page with something to read on it, and no markup of its own', () => {
  fc.assert(
    fc.property(anyAddress(BASE), (address) => {
      const markup = drawnAt(address);
      expect(markup).toMatch(/<h1/u);
      expect(markup.replace(/<[^>]*>/gu, '').length).toBeGreaterThan(20);
      const tags = markup.match(/<[^>]*>/gu) ?? [];
      const bare = tags.map((tag) => tag.replace(/"[^"]*"/gu, '""')).join('');
      expect(bare).not.toMatch(/<script|<img|\son\w+=/u);
      expect(markup).not.toMatch(/href="\s*javascript:/iu);
    }),
    { numRuns: 600 },
  );
});
