/** Words for the event's day: found where they mean it, left alone where they mean another. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { sampleCorpus } from '../../testing/sample-corpus';
import { dayWordsOf } from './compare-days';
import { buildCorpusIndex } from '../corpus-index';

/** Told in an article of Saturday, 19 February 2022, about an event of the day given. */
function wordsIn(sentence: string, time: string | null = '2022-02-18', says?: string) {
  const corpus = sampleCorpus({
    articles: [{ id: 'a1', day: '2022-02-19', body: sentence }],
    events: [
      {
        id: 'ev01',
        kind: 'call',
        title: 'Telefonat',
        ...(time !== null && { time }),
        accounts: [
          {
            article: 'a1',
            passages: [{ text: sentence, speech: says === undefined ? [] : [{ says, form: 'direct' }] }],
          },
        ],
      },
    ],
  });
  const [event] = corpus.events;
  const [account] = event?.accounts ?? [];
  assert(event !== undefined && account !== undefined, 'one account');
  return dayWordsOf(buildCorpusIndex(corpus), event, account).map(({ span, day }) => [
    sentence.slice(span.start, span.end),
    day,
  ]);
}

test.each([
  ['Sie sprachen am Freitag.', 'Freitag', '2022-02-18'],
  ['Sie sprachen am Freitagabend.', 'Freitagabend', '2022-02-18'],
  ['Sie sprachen am 18. Februar 2022.', '18. Februar 2022', '2022-02-18'],
  ['Sie sprachen am 18.2. am Telefon.', '18.2.', '2022-02-18'],
  ['Gestern sprachen sie.', 'Gestern', '2022-02-18'],
])('%s', (sentence, words, day) => {
  expect(wordsIn(sentence)).toEqual([[words, day]]);
});

test('another day nearby is shown as what it is', () => {
  expect(wordsIn('Sie sprachen am 17. Februar.')).toEqual([['17. Februar', '2022-02-17']]);
  expect(wordsIn('Sie sprachen am Donnerstag.')).toEqual([['Donnerstag', '2022-02-17']]);
});

test('where the day itself is named, other days tell of other things', () => {
  expect(wordsIn('Am Freitag sprachen sie, am Donnerstag hatte er abgelehnt.')).toEqual([
    ['Freitag', '2022-02-18'],
  ]);
});

test.each([
  'Die Frist läuft bis zum 28. Februar.',
  'Die Häfen sind seit Donnerstag zu.',
  'Am kommenden Freitag sprechen sie wieder, die Häfen öffnen nicht vor Freitag.',
  'Am 3. Dezember 2021 war es kalt.',
  'Der Freitags-Club schwieg um 18.30 Uhr auf Seite 18.2022.',
])('no day of this event: %s', (sentence) => {
  expect(wordsIn(sentence)).toEqual([]);
});

test('a day that does not exist is shown and not judged', () => {
  expect(wordsIn('Am 31. Februar sprachen sie.')).toEqual([['31. Februar', null]]);
});

test('words inside a quotation are the speaker’s', () => {
  expect(wordsIn('„Am Freitag ist Schluss“, sagte sie.', '2022-02-18', '„Am Freitag ist Schluss“')).toEqual(
    [],
  );
});

test('an event of unknown day: the words stand there, and are not judged by it', () => {
  expect(wordsIn('Sie sprachen am Freitag.', null)).toEqual([['Freitag', '2022-02-18']]);
});
