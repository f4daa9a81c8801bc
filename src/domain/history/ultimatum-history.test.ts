/** An ultimatum that is set, shortened twice and lapses, read by the real parser; sources that differ; laws. */
import { expect, test } from 'vitest';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex, type CorpusIndex } from '../corpus-index';
import { daysLeft, formerDeadlines, ultimatumHistory, type UltimatumHistory } from './ultimatum-history';

const shortenedTwice = buildCorpusIndex(
  corpusFromTexts([
    {
      id: 'erste-meldung',
      day: '2025-07-14',
      text: 'Karin Lindholm stellte Westland am Montag ein Ultimatum von 50 Tagen, um die Häfen zu räumen.\n',
    },
    {
      id: 'zweite-meldung',
      day: '2025-07-28',
      text: 'Karin Lindholm verkürzte am Montag das Ultimatum an Westland wegen der Häfen auf zwölf Tage.\n',
    },
    {
      id: 'dritte-meldung',
      day: '2025-07-29',
      text: 'Karin Lindholm hat am Dienstag das Ultimatum an Westland zur Räumung der Häfen noch einmal auf zehn Tage verkürzt.\n',
    },
  ]),
);

function historyOf(index: CorpusIndex, at = 0): UltimatumHistory {
  const event = index.eventsByDay.filter(({ kind }) => kind === 'ultimatum')[at];
  const history = event === undefined ? null : ultimatumHistory(index, event);
  if (history === null) throw new Error('there is an ultimatum');
  return history;
}

test('set, shortened, shortened again: each with the sentence that says so', () => {
  const { steps } = historyOf(shortenedTwice);
  expect(steps.map(({ state, event }) => [state, event.time?.earliest])).toEqual([
    ['set', '2025-07-14'],
    ['shortened', '2025-07-28'],
    ['shortened', '2025-07-29'],
  ]);
  expect(steps.map(({ evidence }) => evidence[0]?.article)).toEqual([
    'erste-meldung',
    'zweite-meldung',
    'dritte-meldung',
  ]);
  expect(steps[2]?.evidence[0]?.passage.exact).toContain('noch einmal auf zehn Tage verkürzt');
  expect(steps.some(({ clashes }) => clashes)).toBe(false);
});

test('each of its ultimatums leads to the same history', () => {
  expect(historyOf(shortenedTwice, 1)).toEqual(historyOf(shortenedTwice));
  expect(historyOf(shortenedTwice, 2)).toEqual(historyOf(shortenedTwice));
});

test('former deadlines are remembered in the order they were set', () => {
  expect(formerDeadlines(historyOf(shortenedTwice)).map(({ last }) => last)).toEqual([
    '2025-09-02',
    '2025-08-09',
  ]);
});

test.each([
  ['2025-07-13', { state: 'not-yet' }],
  ['2025-07-14', { state: 'running', least: 50, most: 50 }],
  ['2025-07-28', { state: 'running', least: 12, most: 12 }],
  ['2025-08-01', { state: 'running', least: 7, most: 7 }],
  ['2025-08-08', { state: 'running', least: 0, most: 0 }],
  ['2025-08-09', { state: 'lapsed', since: 1 }],
])('on %s', (day, left) => {
  expect(daysLeft(historyOf(shortenedTwice), day)).toEqual(left);
});

const BODY =
  'Bis zum 1. März soll Westland räumen. Bis zum 5. März. Die Frist wird verkürzt. Westland lehnt ab. Die Frist wird verlängert.';

function told(events: Parameters<typeof sampleCorpus>[0]['events']): CorpusIndex {
  const articles = ['bote', 'blatt'].map((id) => ({ id, body: BODY, day: '2022-02-20' }));
  return buildCorpusIndex(sampleCorpus({ articles, events: events ?? [] }));
}

const ultimatum = { kind: 'ultimatum', title: 'Ultimatum' } as const;
const first = {
  ...ultimatum,
  id: 'ulti1',
  time: '2022-02-20',
  accounts: [
    {
      article: 'bote',
      passages: ['Bis zum 1. März soll Westland räumen.'],
      told: { deadline: { day: '2022-03-01', words: '1. März' } },
    },
    {
      article: 'blatt',
      passages: ['Bis zum 5. März.'],
      told: { deadline: { day: '2022-03-05', words: '5. März' } },
    },
  ],
};

test('sources that give different deadlines leave a span of days', () => {
  const history = historyOf(told([first]));
  expect(daysLeft(history, '2022-02-25')).toEqual({ state: 'running', least: 4, most: 8 });
  expect(daysLeft(history, '2022-03-03')).toEqual({ state: 'running', least: 0, most: 2 });
  expect(daysLeft(history, '2022-03-06')).toEqual({ state: 'lapsed', since: 1 });
});

test('extended by its words, rejected by whom it answers; words against days are said', () => {
  const later = (id: string, sentence: string, kind: 'shortens' | 'renews') => ({
    ...ultimatum,
    id,
    time: '2022-02-22',
    accounts: [
      {
        article: 'bote',
        passages: [sentence, 'Bis zum 5. März.'],
        told: { deadline: { day: '2022-03-05', words: '5. März' } },
      },
    ],
    relations: [{ kind, event: 'ulti1' }],
  });
  const rejection = {
    id: 'nein1',
    kind: 'rejection',
    title: 'Nein',
    time: '2022-02-23',
    accounts: [{ article: 'bote', passages: ['Westland lehnt ab.'] }],
    relations: [{ kind: 'responds-to', event: 'ulti1' }],
  } as const;
  const short = historyOf(told([first, later('ulti2', 'Die Frist wird verkürzt.', 'shortens'), rejection]));
  expect(short.steps.map(({ state, clashes }) => [state, clashes])).toEqual([
    ['set', false],
    ['shortened', true],
    ['rejected', false],
  ]);
  const long = historyOf(told([first, later('ulti2', 'Die Frist wird verlängert.', 'renews')]));
  expect(long.steps[1]).toMatchObject({ state: 'extended', clashes: false });
  expect(long.steps[1]?.evidence[0]?.passage.exact).toBe('Die Frist wird verlängert.');
});

test.each([
  ['ulti1', 'ulti2'],
  ['ulti2', 'ulti1'],
])('of several ultimatums answered at once, the history is that of the first: %s, %s', (...answered) => {
  const second = { ...first, id: 'ulti2', time: '2022-02-22' };
  const rejection = {
    id: 'nein1',
    kind: 'rejection' as const,
    title: 'Nein',
    time: '2022-02-23',
    accounts: [{ article: 'bote', passages: ['Westland lehnt ab.'] }],
    relations: answered.map((event) => ({ kind: 'responds-to' as const, event })),
  };
  const index = told([first, second, rejection]);
  const answer = index.events.get('nein1');
  const history = answer === undefined ? null : ultimatumHistory(index, answer);
  expect(history?.steps.map(({ event }) => event.id)).toEqual(['ulti1', 'nein1']);
});

test('what is no ultimatum and answers none has no history', () => {
  const index = told([{ ...first, id: 'ruf1', kind: 'call' }]);
  expect(index.eventsByDay.map((event) => ultimatumHistory(index, event))).toEqual([null]);
});
