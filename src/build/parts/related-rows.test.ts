/** The events published as those of a promise make that promise again, alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCorpusIndex, type CorpusIndex } from '../../domain/corpus-index';
import { pledgeLedger, pledgeRowOf } from '../../domain/history/pledge-ledger';
import type { Corpus } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { promiseRows } from './related-rows';

const harbour = harbourCorpus();

/** Events as they are, told again with other kinds, topics, parties and days: promises of which something becomes. */
const anyPromises = fc
  .array(
    fc.record({
      kind: fc.constantFrom('pledge' as const, 'halt' as const, 'halt' as const, 'statement' as const),
      model: fc.constantFrom(...harbour.events),
      topic: fc.constantFrom(...harbour.topics.map(({ id }) => id)),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((some): Corpus => {
    const events = some.map(({ kind, model, topic, day }, at): WortlautEvent => {
      const text = `2022-03-${String(day).padStart(2, '0')}`;
      const time = model.time && { ...model.time, edtf: text, earliest: text, latest: text };
      const role = kind === 'halt' ? ('halter' as const) : ('pledger' as const);
      const participants = model.participants.slice(0, 1).map((one) => ({ ...one, role }));
      const id = `${model.id.slice(0, 3)}${String(at)}` as WortlautEvent['id'];
      return { ...model, id, kind, time, participants, topics: [topic], relations: [] };
    });
    return { ...harbour, events };
  });

const statesOf = (index: CorpusIndex, event: WortlautEvent) =>
  pledgeRowOf(index, event)?.entries.map(({ state, event: { id }, isMatched }) => ({ state, id, isMatched }));

test('any promise, from the events published with one of them', () => {
  let moved = 0;
  fc.assert(
    fc.property(anyPromises, (corpus) => {
      const index = buildCorpusIndex(corpus);
      const rowsOf = promiseRows(index);
      const states = new Map(
        pledgeLedger(index).flatMap((row) => row.entries.map(({ event }) => [event.id, row.entries.length])),
      );
      index.eventsByDay.forEach((event, row) => {
        const rows = rowsOf(row);
        expect(rows.length > 0).toBe((states.get(event.id) ?? 0) > 1);
        if (rows.length === 0) return;
        moved += rows.length > 1 ? 1 : 0;
        const events = rows.flatMap((one) => index.eventsByDay[one] ?? []);
        expect(statesOf(buildCorpusIndex({ ...corpus, events }), event)).toEqual(statesOf(index, event));
      });
    }),
    { numRuns: 60 },
  );
  expect(moved).toBeGreaterThan(10);
});
