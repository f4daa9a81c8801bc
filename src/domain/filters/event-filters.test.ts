/** Choosing and taking back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFilters } from '../../testing/arbitraries';
import { chosenIn, facets, hasFilters, noFilters, toggleChoice, withChosen } from './event-filters';

test('choosing twice takes the choice back, in every facet', () => {
  const ids = { kind: 'call', actor: 'lindholm', topic: 'haefen', outlet: 'nordblatt', form: 'hearsay' };
  fc.assert(
    fc.property(anyFilters, fc.constantFrom(...facets), (filters, facet) => {
      const once = toggleChoice(filters, facet, ids[facet]);
      expect(chosenIn(once, facet).includes(ids[facet])).toBe(!chosenIn(filters, facet).includes(ids[facet]));
      expect(toggleChoice(once, facet, ids[facet])).toEqual(filters);
    }),
  );
});

test('choices are kept sorted and once; what is no kind or form is dropped', () => {
  expect(withChosen(noFilters, 'actor', ['b', 'a', 'b']).actors).toEqual(['a', 'b']);
  expect(withChosen(noFilters, 'kind', ['picnic', 'call']).kinds).toEqual(['call']);
  expect(withChosen(noFilters, 'form', ['laut', 'hearsay']).forms).toEqual(['hearsay']);
});

test('blanks in the search field narrow nothing', () => {
  expect(hasFilters(noFilters)).toBe(false);
  expect(hasFilters({ ...noFilters, q: '  ' })).toBe(false);
  expect(hasFilters({ ...noFilters, q: 'Kai' })).toBe(true);
  expect(hasFilters({ ...noFilters, to: '2022-02-01' })).toBe(true);
  expect(hasFilters({ ...noFilters, forms: ['direct'] })).toBe(true);
});
