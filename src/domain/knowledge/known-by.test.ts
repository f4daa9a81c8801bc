/** What could be known on a day: articles hidden and shown, agreement that grows, laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus, anyKnownDay, anyRetoldCorpus } from '../../testing/arbitraries';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { articleDays, knownBy, nextArticleDay, reportGap } from './known-by';
import { toldAgreement } from '../told-agreement';

const index = buildCorpusIndex(
  sampleCorpus({
    articles: [
      { id: 'bote', day: '2022-02-18', body: 'Sie sprachen 40 Minuten.' },
      { id: 'blatt', day: '2022-02-20', body: 'Das Gespräch dauerte 45 Minuten. Danach drohte sie.' },
      { id: 'zettel', body: 'Sie sprachen lange.' },
    ],
    events: [
      {
        id: 'ruf1',
        kind: 'call',
        title: 'Telefonat',
        time: '2022-02-17',
        accounts: [
          {
            article: 'bote',
            passages: ['Sie sprachen 40 Minuten.'],
            told: { minutes: { value: 40, words: '40 Minuten' } },
          },
          {
            article: 'blatt',
            passages: ['Das Gespräch dauerte 45 Minuten.'],
            told: { minutes: { value: 45, words: '45 Minuten' } },
          },
          { article: 'zettel', passages: ['Sie sprachen lange.'] },
        ],
      },
      {
        id: 'warn1',
        kind: 'warning',
        title: 'Warnung',
        time: '2022-02-19',
        accounts: [{ article: 'blatt', passages: ['Danach drohte sie.'] }],
        relations: [{ kind: 'follows', event: 'ruf1' }],
      },
    ],
  }),
);

test('only what was published by then counts: accounts, agreement, events', () => {
  const early = knownBy(index, '2022-02-19');
  expect(early.eventsByDay.map(({ id, accounts }) => [id, accounts.map(({ article }) => article)])).toEqual([
    ['ruf1', ['bote']],
  ]);
  expect(early.eventsByDay.flatMap((event) => toldAgreement(event).map(({ verdict }) => verdict))).toEqual([
    'single',
  ]);
  expect(index.eventsByDay.flatMap((event) => toldAgreement(event).map(({ verdict }) => verdict))).toEqual([
    'differ',
  ]);
  expect([...early.articles.keys()]).toEqual(['bote']);
});

test('before the first article nothing is known', () => {
  expect(knownBy(index, '2022-02-17').eventsByDay).toEqual([]);
});

test('from the last article on it is the whole corpus, articles without a day included', () => {
  expect(knownBy(index, '2022-02-20')).toBe(index);
});

test('what still lay ahead was planned then, whatever came of it', () => {
  const [call] = index.corpus.events;
  if (call === undefined || call.time === null) throw new Error('the call has a time');
  const time = { ...call.time, edtf: '2022-02-21', earliest: '2022-02-21', latest: '2022-02-21' };
  const ahead = buildCorpusIndex({ ...index.corpus, events: [{ ...call, time }] });
  expect(knownBy(ahead, '2022-02-18').eventsByDay[0]?.status).toBe('planned');
  expect(knownBy(ahead, '2022-02-22').eventsByDay[0]?.status).toBe('held');
});

test('the slider steps from article day to article day', () => {
  const days = articleDays(index);
  expect(days).toEqual(['2022-02-18', '2022-02-20']);
  expect(nextArticleDay(days, '2022-02-18', 'later')).toBe('2022-02-20');
  expect(nextArticleDay(days, '2022-02-19', 'earlier')).toBe('2022-02-18');
  expect(nextArticleDay(days, '2022-02-18', 'earlier')).toBeNull();
});

test('happened and first reported on different days; silent where an article has no day', () => {
  const [call, warning] = index.eventsByDay;
  expect(warning && reportGap(index, warning)).toEqual({ happened: '2022-02-19', reported: '2022-02-20' });
  expect(call && reportGap(index, call)).toBeNull();
  const early = knownBy(index, '2022-02-18');
  expect(early.eventsByDay.map((event) => reportGap(early, event))).toEqual([
    { happened: '2022-02-17', reported: '2022-02-18' },
  ]);
});

test('far in the future everything is known', () => {
  fc.assert(
    fc.property(anyCorpus, (corpus) => {
      const whole = buildCorpusIndex(corpus);
      expect(knownBy(whole, '2999-12-31')).toBe(whole);
    }),
  );
});

test('what is known on a day is known on every later day; no relation leads to what is not', () => {
  fc.assert(
    fc.property(anyRetoldCorpus, anyKnownDay, anyKnownDay, (corpus, a, b) => {
      const whole = buildCorpusIndex(corpus);
      const [early, late] = [a, b].sort().map((day) => knownBy(whole, day));
      for (const event of early?.eventsByDay ?? []) {
        const then = late?.events.get(event.id);
        expect(then?.accounts).toEqual(expect.arrayContaining([...event.accounts]));
        for (const relation of event.relations) expect(early?.events.has(relation.event)).toBe(true);
      }
    }),
  );
});
