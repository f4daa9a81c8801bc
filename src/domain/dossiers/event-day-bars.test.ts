/** Bars of days: every dated event in exactly one bar, no gap between bars, never too many of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../base/day';
import { sampleCorpus, sampleDay } from '../../testing/sample-corpus';
import { eventDayBars } from './event-day-bars';

function eventsOn(days: readonly (string | null)[]) {
  return sampleCorpus({
    articles: [{ id: 'a', body: 'Sie telefonierten.' }],
    events: days.map((day, at) => ({
      id: `ev${String(at).padStart(3, '0')}`,
      kind: 'call',
      title: 'Telefonat',
      ...(day !== null && { time: day }),
      accounts: [{ article: 'a', passages: ['Sie telefonierten.'] }],
    })),
  }).events;
}

test('a few days make one bar each, the quiet days between included', () => {
  expect(eventDayBars(eventsOn(['2022-02-18', '2022-02-20', '2022-02-18', null]))).toEqual({
    step: 'day',
    bars: [
      { from: '2022-02-18', to: '2022-02-18', count: 2 },
      { from: '2022-02-19', to: '2022-02-19', count: 0 },
      { from: '2022-02-20', to: '2022-02-20', count: 1 },
    ],
    most: 2,
    first: '2022-02-18',
    last: '2022-02-20',
    undated: 1,
  });
});

test('a long stretch is counted by months that end where the calendar says', () => {
  const { step, bars } = eventDayBars(eventsOn(['2020-02-10', '2022-03-01']));
  expect(step).toBe('month');
  expect(bars[0]).toEqual({ from: '2020-02-01', to: '2020-02-29', count: 1 });
  expect(bars).toHaveLength(26);
});

test('"about the 18th" counts on the 18th, "until the 20th" on the 20th', () => {
  const { first, last } = eventDayBars(eventsOn(['2022-02-18~', '../2022-02-20']));
  expect([first, last]).toEqual(['2022-02-18', '2022-02-20']);
});

test('no event, no bar', () => {
  expect(eventDayBars(eventsOn([null]))).toEqual({
    step: 'day',
    bars: [],
    most: 0,
    first: '',
    last: '',
    undated: 1,
  });
});

test('laws: all dated events counted, bars without gap or overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 1, maxLength: 20 }), (days) => {
      const { bars, most } = eventDayBars(eventsOn(days.map(sampleDay)));
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      expect(bars.length).toBeLessThanOrEqual(62);
      expect(most).toBe(Math.max(...bars.map(({ count }) => count)));
      for (const [at, bar] of bars.entries()) {
        expect(bar.from <= bar.to).toBe(true);
        if (at > 0) expect(addDays(bars[at - 1]?.to ?? '', 1)).toBe(bar.from);
      }
    }),
  );
});
