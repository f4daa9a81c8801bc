/** Old ids lead to the things of today; all else in a link stays as it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Forwards } from '../schema/forwards';
import { anyViewState } from '../testing/arbitraries';
import { forwardView, isTakenOut } from './forward-view';
import { startView, viewAt, type Place } from './view-state';

const forwards: Forwards = {
  format: 'wortlaut-forwards',
  version: 1,
  events: { alt1: { to: 'ruf1' }, weg1: { gone: true } },
  articles: { 'bote-alt': { to: 'bote-1' } },
  actors: { tarassenko: { to: 'tarasenko' }, niemand: { search: 'Jan Niemand' } },
  topics: { kais: { to: 'haefen' } },
  outlets: { bote: { to: 'kuestenbote' } },
};
const none: Forwards = { ...forwards, events: {}, articles: {}, actors: {}, topics: {}, outlets: {} };

describe('places', () => {
  test.each([
    [
      { at: 'event', event: 'alt1', compare: true },
      { at: 'event', event: 'ruf1', compare: true },
    ],
    [
      { at: 'embed', event: 'alt1' },
      { at: 'embed', event: 'ruf1' },
    ],
    [
      { at: 'actor', actor: 'tarassenko' },
      { at: 'actor', actor: 'tarasenko' },
    ],
    [
      { at: 'topic', topic: 'kais' },
      { at: 'topic', topic: 'haefen' },
    ],
    [
      { at: 'outlet', outlet: 'bote' },
      { at: 'outlet', outlet: 'kuestenbote' },
    ],
    [
      { at: 'article', article: 'bote-alt', passage: { start: 3, end: 9 } },
      { at: 'article', article: 'bote-1', passage: { start: 3, end: 9 } },
    ],
  ] as const)('%j', (from, to) => {
    expect(forwardView(viewAt(startView, from), forwards)).toEqual({
      view: viewAt(startView, to),
      search: null,
    });
  });

  test('who has no page any more is searched for, in the same language and view', () => {
    const view = {
      ...viewAt(startView, { at: 'actor', actor: 'niemand' }),
      lang: 'en' as const,
      kinds: ['call' as const],
    };
    expect(forwardView(view, forwards)).toEqual({
      view: { ...startView, lang: 'en', q: '"Jan Niemand"' },
      search: 'Jan Niemand',
    });
  });

  test('what was taken out is known to have been there', () => {
    const place = { at: 'event', event: 'weg1', compare: false } as const;
    expect(forwardView(viewAt(startView, place), forwards)).toBeNull();
    expect(isTakenOut(place, forwards)).toBe(true);
    expect(isTakenOut({ at: 'event', event: 'ruf1', compare: false }, forwards)).toBe(false);
  });

  test('what every object has is no id', () => {
    for (const actor of ['constructor', '__proto__', 'toString'])
      expect(forwardView(viewAt(startView, { at: 'actor', actor }), forwards)).toBeNull();
  });
});

test('filters and compared articles follow, each once', () => {
  const view = {
    ...startView,
    actors: ['lindholm', 'tarasenko', 'tarassenko'],
    topics: ['kais'],
    outlets: ['bote'],
    accounts: ['bote-alt', 'nordblatt-1'],
    q: 'Hafen',
  };
  expect(forwardView(view, forwards)?.view).toEqual({
    ...view,
    actors: ['lindholm', 'tarasenko'],
    topics: ['haefen'],
    outlets: ['kuestenbote'],
    accounts: ['bote-1', 'nordblatt-1'],
  });
});

test('nothing is forwarded where nothing moved', () => {
  fc.assert(
    fc.property(anyViewState, (view) => {
      expect(forwardView(view, none)).toBeNull();
    }),
  );
});

test('a forwarded view stays', () => {
  const anyOldPlace = fc.constantFrom<Place>(
    { at: 'explorer' },
    { at: 'event', event: 'alt1', compare: false },
    { at: 'article', article: 'bote-alt', passage: null },
    { at: 'actor', actor: 'niemand' },
    { at: 'topic', topic: 'kais' },
  );
  fc.assert(
    fc.property(anyViewState, anyOldPlace, (view, place) => {
      const forwarded = forwardView({ ...viewAt(view, place), outlets: ['bote'] }, forwards);
      expect(forwarded).not.toBeNull();
      expect(forwarded && forwardView(forwarded.view, forwards)).toBeNull();
    }),
  );
});
