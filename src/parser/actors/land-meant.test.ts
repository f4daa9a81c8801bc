/** Words that several states share go by what the article is about, and else by the usual one. */
import { expect, test } from 'vitest';
import { actorIdSchema } from '../../schema/ids';
import { landMeant } from './land-meant';

const [ostland, westland] = ['ostland', 'westland'].map((id) => actorIdSchema.parse(id));
if (ostland === undefined || westland === undefined) throw new Error('no states');

test('the usual state, unless the article names another more often', () => {
  expect(landMeant(new Map(), ostland, [westland])).toBe(ostland);
  expect(
    landMeant(
      new Map([
        [westland, 1],
        [ostland, 1],
      ]),
      ostland,
      [westland],
    ),
  ).toBe(ostland);
  expect(
    landMeant(
      new Map([
        [westland, 2],
        [ostland, 1],
      ]),
      ostland,
      [ostland, westland],
    ),
  ).toBe(westland);
});

test('nobody yet while the states are counted, unless no other has one', () => {
  expect(landMeant(null, ostland, [ostland, westland])).toBeNull();
  expect(landMeant(null, ostland, [ostland])).toBe(ostland);
});
