/** What takes up an event told before, by its own examples and in whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import { takeUps } from './take-up';

const CALL = 'Karin Lindholm telefonierte am Donnerstag mit Jens Okker.';

describe('take-ups', () => {
  test.each(takeUps.flatMap((one) => one.finds.map((text) => [text, one] as const)))(
    'goes on: %s',
    (text, { pattern }) => expect(pattern.test(text)).toBe(true),
  );

  test.each(takeUps.flatMap((one) => one.ignores.map((text) => [text, one] as const)))(
    'does not go on: %s',
    (text, { pattern }) => expect(pattern.test(text)).toBe(false),
  );

  test('a definite noun adds its sentence and what it claims to the event', () => {
    const [event, ...more] = parseText(`${CALL} Das Gespräch dauerte rund 25 Minuten.`).events;
    expect(more).toEqual([]);
    expect(event?.sentences).toEqual([0, 1]);
    expect(event?.told.minutes).toMatchObject({ value: 25, qualifier: 'about' });
  });

  test('another call of the same day stays another event', () => {
    const { events } = parseText(
      `${CALL} Vor diesem Gespräch führte sie ein Telefonat mit Ole Varn aus Nordmark.`,
      '2020-02-04',
    );
    expect(events.map((event) => event.kind)).toEqual(['call', 'call']);
  });

  test('an indefinite noun far away takes nothing up', () => {
    const { events } = parseText(`${CALL} Ein Telefonat kostet wenig.`);
    expect(events.map((event) => event.sentences)).toEqual([[0]]);
  });
});
