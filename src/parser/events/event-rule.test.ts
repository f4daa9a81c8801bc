/** Parts that must stand one behind the other. */
import { expect, test } from 'vitest';
import { either, inOrder } from './event-rule';

const assured = inOrder(/versicher/u, /dass|,/u, /(?<!\p{L})werde(?!\p{L})/u, /helfen/u);

test('all parts in their order, however far apart; asked again it starts anew', () => {
  const text = 'Karin Lindholm versicherte, Ostland werde den Nachbarn helfen.';
  expect([assured.test(text), assured.test(text)]).toEqual([true, true]);
  expect(assured.test('Ostland werde helfen, versicherte Karin Lindholm.')).toBe(false);
  expect(assured.test('Karin Lindholm versicherte, Ostland werdet helfen.')).toBe(false);
});

// One expression with gaps between its parts tries all pairs: minutes for this one.
test('parts that come again and again, without the last', () => {
  expect(assured.test('versichert, dass er werde, '.repeat(4_000))).toBe(false);
});

test('one way is enough', () => {
  const listed = either(inOrder(/setzt/u, /Liste/u), inOrder(/Liste/u, /gesetzt/u));
  expect(listed.test('Ostland setzt die Bank auf eine Liste.')).toBe(true);
  expect(listed.test('Die Bank wurde auf eine Liste gesetzt.')).toBe(true);
  expect(listed.test('Eine Liste setzt niemand auf.')).toBe(false);
});
