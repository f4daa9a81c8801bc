/** Terms and talks told again days later, in passing: whole texts with an invented register. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

type Retold = {
  readonly day: string | undefined;
  readonly deadline: string | undefined;
  readonly who: string;
};

const ultimatums = (text: string, articleDay: string): Retold[] =>
  parseText(text, articleDay)
    .events.filter(({ kind }) => kind === 'ultimatum')
    .map(({ time, told, participants }) => ({
      day: time?.edtf,
      deadline: told.deadline?.latest,
      who: participants.map(({ actor }) => actor).join(),
    }));
const parties = (text: string): string[] =>
  (parseText(text, '2022-02-18').events.at(-1)?.participants ?? []).map(({ actor }) => actor).sort();

describe('a term that is moved', () => {
  test('is another, set to whom it was set before', () => {
    const text =
      'Am 1. Februar setzte Ostland Westland eine Frist bis zum 25. Februar. Am 10. Februar zog Osthaven die Frist auf den 20. Februar vor.';
    expect(ultimatums(text, '2022-02-18')).toEqual([
      { day: '2022-02-01', deadline: '2022-02-25', who: 'ostland,westland' },
      { day: '2022-02-10', deadline: '2022-02-20', who: 'ostland,westland' },
    ]);
  });

  test('on a day of its own by nobody known is no more of the first', () => {
    const text =
      'Am 1. Februar setzte Ostland Westland eine Frist bis zum 25. Februar. Am 10. Februar wurde die Frist verkürzt.';
    const [event] = parseText(text, '2022-02-18').events;
    expect(event?.sentences).toEqual([0]);
  });

  test('"vom 23. auf den 18. Mai" is not when it was moved', () => {
    const text = 'Die Frist war kurz: Karin Lindholm zog sie vom 23. auf den 18. Mai vor.';
    expect(ultimatums(text, '2022-06-02').map(({ day }) => day)).toEqual(['2022-06-02~']);
  });
});

describe('a deadline told afterwards', () => {
  test.each([
    ['Ostlands Frist für Westland lief bis zum 25. Januar.', '2022-01-25'],
    ['Ostland hatte Westland bis zum 25. Januar Zeit gelassen.', '2022-01-25'],
    ['Ostland gibt Westland bis zum 25. Januar Zeit.', '2023-01-25'],
    ['Am 1. Februar verlangte Ostland von Westland, binnen zehn Tagen abzuziehen.', '2022-02-11'],
    ['Ostland verlangt von Westland, binnen zehn Tagen abzuziehen.', '2022-02-28'],
  ])('%s', (text, deadline) =>
    expect(ultimatums(text, '2022-02-18').map((one) => one.deadline)).toEqual([deadline]),
  );
});

describe('both heads, where the article names no third state', () => {
  test.each([
    'Ostland gibt Westland nach. Am Montag hatten die Präsidenten beider Länder telefoniert.',
    'Ostland gibt Westland und wieder Westland nach. Am Montag telefonierten die Regierungschefs beider Länder.',
    'Ostland lobt Westland. Minister Brandmann schwieg. Am Montag telefonierten die Minister beider Staaten.',
  ])('%s', (text) => expect(parties(text)).toEqual(['ostland', 'westland']));

  test('of three nobody knows which', () => {
    const text =
      'Ostland lobt Westland und die Nordmark. Am Montag telefonierten die Minister beider Länder.';
    expect(parseText(text).events.filter(({ kind }) => kind === 'call')).toEqual([]);
  });
});

describe('whom a call went to', () => {
  test.each<[string, string[]]>([
    ['Karin Lindholm rief beim Präsidenten in Westburg an.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm hat mit ihrem Kollegen in Westburg telefoniert.', ['karin-lindholm', 'westland']],
    ['Karin Lindholm hat den Präsidenten in Westburg angerufen.', ['karin-lindholm', 'westland']],
  ])('%s', (text, expected) => {
    const [call] = parseText(text, '2022-02-18').events;
    expect(call?.kind).toBe('call');
    expect(parties(text).map((actor) => (actor === 'jens-okker' ? 'westland' : actor))).toEqual(expected);
  });

  test('not where somebody spoke with him', () => {
    const text = 'Karin Lindholm sprach den Präsidenten in Westburg.';
    expect(parseText(text).mentions.map(({ how }) => how)).toContain('place');
  });
});
