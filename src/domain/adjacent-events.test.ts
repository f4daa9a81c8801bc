/** Previous and next among what is left. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus } from '../testing/arbitraries';
import { adjacentEvents } from './adjacent-events';
import { compareEvents } from './sort-events';

test('walking by "next" meets every listed event once, in order, and "previous" leads back', () => {
  fc.assert(
    fc.property(anyCorpus, fc.func(fc.boolean()), (corpus, keeps) => {
      const listed = [...corpus.events].sort(compareEvents).filter((event) => keeps(event.id));
      for (const [at, event] of listed.entries()) {
        expect(adjacentEvents(listed, event)).toEqual({
          previous: listed[at - 1] ?? null,
          next: listed[at + 1] ?? null,
          position: at + 1,
          count: listed.length,
        });
      }
    }),
  );
});

test('an event the filters leave out has the neighbours between which it would stand', () => {
  fc.assert(
    fc.property(
      anyCorpus.filter((corpus) => corpus.events.length > 0),
      fc.nat(),
      (corpus, pick) => {
        const all = [...corpus.events].sort(compareEvents);
        const at = pick % all.length;
        const out = all[at];
        if (out === undefined) return;
        const listed = all.filter((event) => event !== out);
        expect(adjacentEvents(listed, out)).toMatchObject({
          previous: all[at - 1] ?? null,
          next: all[at + 1] ?? null,
          position: null,
        });
      },
    ),
  );
});
