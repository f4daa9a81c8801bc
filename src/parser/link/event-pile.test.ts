/** Events come out in their order with ids of their own, in whatever order they were made. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import type { WortlautEvent } from '../../schema/event';
import { eventIdSchema } from '../../schema/ids';
import { EventPile } from './event-pile';
import { memoryShelf, type MadeEvent } from './shelf';

const { events } = corpusFromTexts(
  [
    'Westland hat am Montag die Lieferung von Schiffen an Ostland zugesagt.',
    'Westland hat am Mittwoch die Lieferung von Schiffen an Ostland gestoppt.',
    'Präsidentin Karin Lindholm hat am Freitag 40 Minuten lang mit dem westländischen Außenminister Jens Okker telefoniert.',
  ].map((text, i) => ({ id: `a${i}`, text })),
);

function given(made: readonly MadeEvent[]): WortlautEvent[] {
  const pile = new EventPile(memoryShelf(), () => null);
  for (const one of made) pile.add(one);
  return [...pile.inOrder()];
}

const made = events.map((event) => ({ key: event.accounts[0]?.article ?? '', event }));

test('in order, related to what came before, whichever was made first', () => {
  expect(events.flatMap(({ relations }) => relations.map(({ kind }) => kind))).toContain('halts');
  fc.assert(
    fc.property(fc.shuffledSubarray(made, { minLength: made.length }), (shuffled) => {
      const without = shuffled.map(({ key, event }) => ({ key, event: { ...event, relations: [] } }));
      expect(given(without)).toEqual(events);
    }),
  );
});

test('of events with one id the first keeps it, all others mint anew, the same ones each time', () => {
  const id = eventIdSchema.parse('2222222');
  const alike = made.map(({ key, event }) => ({ key, event: { ...event, id, relations: [] } }));
  const idsOf = (list: readonly MadeEvent[]) =>
    new Map(given(list).map((event) => [String(event.accounts[0]?.article), event.id]));
  const ids = idsOf(alike);
  expect(ids.get('a0')).toBe(id);
  expect(new Set(ids.values()).size).toBe(made.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(alike, { minLength: made.length }), (shuffled) => {
      expect(new Map([...idsOf(shuffled)].sort())).toEqual(new Map([...ids].sort()));
    }),
  );
});
