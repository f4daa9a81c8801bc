/** Events become items: every event one, soft where the day is open, with their deadlines. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../base/day';
import { anyCorpus } from '../../testing/arbitraries';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { timelineEvents } from '../../testing/timeline-events';
import { periodOf, timelineItems, type TimelineItem } from './timeline-items';

function itemFrom(sample: Parameters<typeof timelineEvents>[0][number]): TimelineItem {
  const [item] = timelineItems(timelineEvents([sample])).items;
  if (item === undefined) throw new Error('the sample has a time');
  return item;
}

test('every event becomes exactly one item, dated or not, in time order', () => {
  fc.assert(
    fc.property(anyCorpus, ({ events }) => {
      const { items, undated } = timelineItems(events);
      const ids = [...items, ...undated].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      expect(items.map(({ start }) => start)).toEqual(
        items.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
  );
});

test('a known day is a firm item one day long', () => {
  const item = itemFrom({ id: 'ruf1', time: '2022-02-18', sources: 2 });
  expect(item).toMatchObject({ lane: 'talks', soft: false, sources: 2, deadlines: [] });
  expect([item.start, item.end, item.until]).toEqual([
    dayNumber('2022-02-18'),
    dayNumber('2022-02-19'),
    dayNumber('2022-02-19'),
  ]);
});

test.each([
  ['2022-02-18~', 'day'],
  ['2022-02-18/2022-02-20', 'range'],
  ['2022-02', 'month'],
  ['../2022-02-20', 'until'],
  ['2022-02-18/..', 'since'],
])('%s is drawn soft and remembered as %s', (time, kind) => {
  const item = itemFrom({ id: 'ruf1', time });
  expect(item.soft).toBe(true);
  expect(item.when.kind).toBe(kind);
});

test('the card of "about the 18th" stands on the 18th, that of "until the 20th" on the 20th', () => {
  expect(itemFrom({ id: 'ruf1', time: '2022-02-18~' }).anchor).toBe(dayNumber('2022-02-18'));
  expect(itemFrom({ id: 'ruf1', time: '../2022-02-20' }).anchor).toBe(dayNumber('2022-02-20'));
  expect(itemFrom({ id: 'ruf1', time: '2022-02-18/2022-02-20' }).anchor).toBe(dayNumber('2022-02-18'));
});

test('an ultimatum reaches to the end of its last deadline, and keeps each that the accounts give', () => {
  const item = itemFrom({
    id: 'ulti1',
    kind: 'ultimatum',
    time: '2022-02-18',
    deadlines: ['../2022-03-02', '2022-02-28', '2022-02-28'],
  });
  expect(item.deadlines).toEqual([dayNumber('2022-02-28'), dayNumber('2022-03-02')]);
  expect(item.until).toBe(dayNumber('2022-03-03'));
  expect(item.end).toBe(dayNumber('2022-02-19'));
});

test('a deadline before the event itself is not drawn backwards', () => {
  const item = itemFrom({ id: 'ulti1', kind: 'ultimatum', time: '2022-02-18', deadlines: ['2022-02-01'] });
  expect(item.deadlines).toEqual([]);
  expect(item.until).toBe(item.end);
});

test('a shortened ultimatum keeps the former deadline behind its bar; the one it replaced no longer holds', () => {
  const { events } = corpusFromTexts([
    {
      id: 'erst',
      day: '2025-07-14',
      text: 'Karin Lindholm stellte Westland am Montag ein Ultimatum von 50 Tagen, um die Häfen zu räumen.\n',
    },
    {
      id: 'dann',
      day: '2025-07-28',
      text: 'Karin Lindholm verkürzte am Montag das Ultimatum an Westland wegen der Häfen auf zwölf Tage.\n',
    },
  ]);
  const [first, then] = timelineItems(events).items;
  const former = dayNumber('2025-09-02');
  expect(first).toMatchObject({
    deadlines: [former],
    formerDeadlines: [],
    isReplaced: true,
    barEnd: former + 1,
  });
  expect(then).toMatchObject({ formerDeadlines: [former], isReplaced: false, until: former + 1 });
  expect(then?.barEnd).toBe(dayNumber('2025-08-09') + 1);
});

test('what nobody can date is kept apart, with its lane', () => {
  const { items, undated } = timelineItems(timelineEvents([{ id: 'bau1', kind: 'statement' }]));
  expect(items).toEqual([]);
  expect(undated).toMatchObject([{ id: 'bau1', lane: 'statements' }]);
});

test('the period holds all days and deadlines', () => {
  const { items } = timelineItems(
    timelineEvents([
      { id: 'ulti1', kind: 'ultimatum', time: '2022-02-18', deadlines: ['2022-03-02'] },
      { id: 'ruf1', time: '2022-02-10' },
    ]),
  );
  expect(periodOf(items)).toEqual({ start: dayNumber('2022-02-10'), end: dayNumber('2022-03-03') });
  expect(periodOf([])).toBeNull();
});

test('an item knows the firmest way it is told, and that a part of it is hearsay', () => {
  const { events } = corpusFromTexts([
    {
      id: 'kueste-1',
      text: 'Präsidentin Karin Lindholm hat am Freitag mit Präsident Arvid Sundt telefoniert. „Das Gespräch mit Sundt war ehrlich“, sagte Lindholm. Das Telefonat soll 40 Minuten gedauert haben.\n',
    },
  ]);
  const calls = timelineItems(events).items.filter(({ kind }) => kind === 'call');
  expect(calls.map((item) => item.firmness)).toEqual([{ strongest: 'quoted', hearsay: true }]);
});
