/** What lies on a shelf of a file comes back as it was, whatever its size and in whatever order it is asked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileShelf } from './file-shelf';

const LARGER_THAN_A_PIECE = 'Häfen '.repeat(100_000);

test('things come back from their places, also while others are still put', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 20 }), fc.nat(), (things, ask) => {
      const shelf = new FileShelf<unknown>();
      things.forEach((thing, count) => {
        shelf.put(thing);
        const place = ask % (count + 1);
        expect(JSON.stringify(shelf.get(place))).toBe(JSON.stringify(things[place]));
      });
      expect(() => shelf.get(things.length)).toThrow('asked');
      shelf.remove();
    }),
  );
});

test('emoji, half surrogates, and what is larger than all that is written at once', () => {
  const shelf = new FileShelf<string>();
  const texts = ['🕊 „offen“', '\ud83d allein', LARGER_THAN_A_PIECE, '', 'Ende'];
  for (const text of texts) shelf.put(text);
  expect(texts.map((_, place) => shelf.get(place))).toEqual(texts);
  shelf.remove();
});
